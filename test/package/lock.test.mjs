import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from './support/project.mjs';

const { packages } = JSON.parse(read('package-lock.json'));

/** Folders in which Node looks for what a package needs, the nearest first. */
function foldersFrom(path) {
  const ends = [...path.matchAll(/(?<=^|\/)node_modules\//g)].map(({ index }) => index);
  return [`${path}/node_modules/`, ...ends.reverse().map((end) => `${path.slice(0, end)}node_modules/`)];
}

const isLocked = (path, name) => foldersFrom(path).some((folder) => `${folder}${name}` in packages);

test('the lock file holds the packages of every platform, so that it installs on all of them', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(path, name)).map((name) => `${path} needs ${name}`));
  assert.deepEqual(missing, []);
});

test('the lock file names no registry', () => {
  assert.deepEqual(Object.entries(packages).filter(([, { resolved }]) => resolved).map(([path]) => path), []);
  assert.doesNotMatch(read('.npmrc'), /registry *=/);
});
