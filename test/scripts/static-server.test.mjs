import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { listen } from '../../scripts/lib/listen.mjs';
import { staticServer } from '../../scripts/lib/static-server.mjs';
import { ask as askAt } from './support/ask.mjs';

const folder = mkdtempSync(join(tmpdir(), 'policy-timeline-server-'));
const server = staticServer({ folder, served: ['demo'] });
let port;

before(async () => {
  mkdirSync(join(folder, 'demo', '.hidden'), { recursive: true });
  writeFileSync(join(folder, 'demo', 'index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'demo', 'policy.json'), '{}');
  writeFileSync(join(folder, 'demo', '.hidden', 'key'), 'secret');
  writeFileSync(join(folder, 'secret.json'), '{}');
  port = await listen(server, 0);
});

after(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const ask = (...args) => askAt(`http://127.0.0.1:${port}`, ...args);

test('a folder without its slash leads to the one with it, where relative links work', async () => {
  const { status, headers } = await ask('/demo');
  assert.deepEqual([status, headers.location], [302, '/demo/']);
});

test('a page and a document come with their media types', async () => {
  assert.equal((await ask('/demo/')).headers['content-type'], 'text/html; charset=utf-8');
  assert.equal((await ask('/demo/policy.json')).headers['content-type'], 'application/json; charset=utf-8');
});

for (const path of ['/secret.json', '/demo/../secret.json', '/demo/%2e%2e/secret.json', '/demo/..%2fsecret.json',
  '/demo/..%5csecret.json', '/demo/.hidden/key', '/../secret.json', '/%00', '/%', '/demo/missing']) {
  test(`nothing is found at ${path}`, async () => {
    assert.equal((await ask(path)).status, 404);
  });
}

test('nothing can be sent to the server', async () => {
  assert.equal((await ask('/demo/', 'POST')).status, 405);
});

test('a taken port is passed over for the next free one', async () => {
  const other = staticServer({ folder });
  const next = await listen(other, port);
  other.close();
  assert.ok(next > port);
});
