import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { read, root } from './support/project.mjs';

const examples = readdirSync(join(root, 'examples'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory()).map(({ name }) => `examples/${name}/`).concat('test/bundles/');

/** Folders in which Node looks for what a package needs, the nearest first. */
function foldersFrom(path) {
  const ends = [...path.matchAll(/(?<=^|\/)node_modules\//g)].map(({ index }) => index);
  return [`${path}/node_modules/`, ...ends.reverse().map((end) => `${path.slice(0, end)}node_modules/`)];
}

const isLocked = (packages, path, name) => foldersFrom(path).some((folder) => `${folder}${name}` in packages);

for (const folder of ['', ...examples]) {
  const { packages } = JSON.parse(read(`${folder}package-lock.json`));

  test(`${folder}package-lock.json holds the packages of every platform, so that it installs on all of them`, () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !isLocked(packages, path, name)).map((name) => `${path} needs ${name}`));
    assert.deepEqual(missing, []);
  });

  test(`${folder}package-lock.json names no registry`, () => {
    assert.deepEqual(Object.entries(packages).filter(([, { resolved }]) => resolved).map(([path]) => path), []);
    assert.doesNotMatch(read(`${folder}.npmrc`), /registry *=/);
  });
}

for (const folder of examples) {
  test(`${folder} asks for what its lock file has, and for no copy of this package`, () => {
    const { packages: { '': locked } } = JSON.parse(read(`${folder}package-lock.json`));
    const { private: isPrivate, dependencies = {}, devDependencies = {} } = JSON.parse(read(`${folder}package.json`));
    assert.deepEqual([isPrivate, dependencies, devDependencies], [true, locked.dependencies ?? {}, locked.devDependencies ?? {}]);
    assert.ok(!('policy-timeline' in dependencies));
  });
}
