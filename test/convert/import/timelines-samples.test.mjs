import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { importTimelinejs } from '../../../dist/convert/import/timelinejs.js';
import { parse } from '../../../dist/document/index.js';
import { lostLeaves } from '../../support/leaves.mjs';

const folder = fileURLToPath(new URL('../../../../shared/data/timelinejs/', import.meta.url));
const files = existsSync(folder) ? readdirSync(folder) : [];

/** How many of each there are in the file. */
const COUNTS = {
  'eras.json': { events: 20, eras: 3, documents: 19 },
  'marktwain.json': { events: 17, eras: 0, documents: 16 },
};

for (const file of files) {
  test(`${file} is imported without a problem, and nothing of it is lost`, () => {
    const text = readFileSync(join(folder, file), 'utf8');
    const imported = importTimelinejs(text);
    assert.deepEqual(imported.report.problems, []);
    assert.deepEqual(parse(imported.policy).issues, []);
    assert.deepEqual(lostLeaves(JSON.parse(text), imported), []);
    const { events, eras, documents } = imported.report.result;
    assert.deepEqual({ events, eras, documents }, COUNTS[file]);
  });
}

test('samples are there, or are not part of this copy', { skip: files.length === 0 && 'no shared folder' }, () => {
  assert.ok(files.length >= Object.keys(COUNTS).length);
});
