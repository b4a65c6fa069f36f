import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, test } from 'node:test';
import { findBrowser } from '../../scripts/lib/find-browser.mjs';

const folder = mkdtempSync(join(tmpdir(), 'policy-timeline-browser-'));
const { CHROME_PATH, PATH } = process.env;

function program(name) {
  const path = join(folder, name);
  writeFileSync(path, '#!/bin/sh\n');
  chmodSync(path, 0o755);
  return path;
}

function restore(name, value) {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}

afterEach(() => {
  restore('CHROME_PATH', CHROME_PATH);
  restore('PATH', PATH);
});

after(() => rmSync(folder, { recursive: true, force: true }));

test('CHROME_PATH comes before an installed browser', () => {
  process.env.CHROME_PATH = program('my-own-chrome');
  assert.equal(findBrowser(), process.env.CHROME_PATH);
});

test('a CHROME_PATH that names no program is said so, and nothing else is taken for it', () => {
  process.env.CHROME_PATH = join(folder, 'missing');
  assert.throws(findBrowser, /CHROME_PATH names no program: .*missing/);
});

test('an installed Chromium is found', { skip: process.platform !== 'linux' }, () => {
  delete process.env.CHROME_PATH;
  const path = program('chromium');
  process.env.PATH = folder;
  assert.equal(findBrowser(), path);
});
