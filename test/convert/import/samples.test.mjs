import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { importCourtlistener } from '../../../dist/convert/import/courtlistener.js';
import { importFederalRegister } from '../../../dist/convert/import/federal-register.js';
import { lostLeaves } from '../../support/leaves.mjs';

const data = new URL('../../../../shared/data/', import.meta.url);
const skip = existsSync(data) ? false : 'The samples are not here';
const read = (name) => JSON.parse(readFileSync(new URL(name, data), 'utf8'));

const SAMPLES = [
  [importCourtlistener, ['courtlistener/docket-4214664.json'], { events: 1, cases: 1, documents: 0 }],
  [importCourtlistener, ['courtlistener/docket-entries-4214664.json'], { events: 1, cases: 1, documents: 2 }],
  [importCourtlistener, ['courtlistener/docket-4214664.json', 'courtlistener/docket-entries-4214664.json'],
    { events: 2, cases: 1, documents: 2 }],
  [importFederalRegister, ['federal-register/2017-02281.json'], { events: 2, cases: 0, documents: 4 }],
  [importFederalRegister, ['federal-register/2020-17469.json'], { events: 2, cases: 0, documents: 6 }],
];

for (const [importer, names, counts] of SAMPLES) {
  test(`${names.join(' with ')} is imported without a problem or a loss`, { skip }, () => {
    const files = names.map(read);
    const input = files.length === 1 ? files[0] : files;
    const result = importer(input);
    assert.deepEqual(result.report.problems, []);
    assert.deepEqual(lostLeaves(input, result), []);
    const { events, cases, documents } = result.report.result;
    assert.deepEqual({ events, cases, documents }, counts);
    assert.deepEqual([result.policy.spans, result.policy.status], [undefined, undefined]);
  });
}
