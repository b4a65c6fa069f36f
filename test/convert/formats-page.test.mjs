import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { IMPORT_FORMATS } from '../../dist/convert/formats.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const page = readFileSync(new URL('../../docs/formats.md', import.meta.url), 'utf8');
const samples = new URL('../../../shared/data/', import.meta.url);

const skip = existsSync(samples) ? false : 'the samples are not in this folder';

test('docs/formats.md says what the importers do', () => {
  const { status, stderr } = spawnSync(process.execPath, ['docs/formats-table.mjs', '--check'], { cwd: root, encoding: 'utf8' });
  assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
});

/** Sections of the page by the name of the format. */
const sections = new Map(page.split('\n### ').slice(1).map((text) => [/^`([a-z-]+)`/.exec(text)?.[1], text]));

test('docs/formats.md has a table of every format', () => {
  for (const name of IMPORT_FORMATS.keys()) assert.match(sections.get(name) ?? '', /\n\| `/, name);
});

for (const name of ['timelinejs', 'courtlistener', 'federal-register', 'iptp']) {
  test(`docs/formats.md names every field of the samples of ${name}`, { skip }, async () => {
    const read = await IMPORT_FORMATS.get(name).load();
    const folder = new URL(`${name}/`, samples);
    const files = name === 'iptp' ? [new URL('iptp-1583.txt', samples)] : readdirSync(folder).map((file) => new URL(file, folder));
    for (const file of files) {
      const { report } = read(readFileSync(file, 'utf8'));
      const fields = ['read', 'kept', 'dropped', 'guessed'].flatMap((fate) => report[fate]).map(({ from }) => from);
      const missing = fields.filter((from) => !sections.get(name).includes(`| \`${from}\` |`));
      assert.deepEqual(missing, [], file.href.split('/').at(-1));
    }
  });
}
