import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IMPORT_FORMATS } from '../../dist/convert/formats.js';
import { ALIKE, FILES } from './growth-inputs.mjs';

test('growth is measured of many of a kind in every format, and of heavy texts in every format of texts', () => {
  const texts = [...IMPORT_FORMATS].filter(([, { holds }]) => holds !== 'bytes').map(([name]) => name);
  assert.deepEqual([...new Set(ALIKE.map(({ format }) => format))].sort(), [...IMPORT_FORMATS.keys()].sort());
  assert.deepEqual(Object.keys(FILES).sort(), texts.sort());
});

/** Of which nothing comes. */
const OF_NOTHING = ['one row of many cells', 'one row of commas', 'names and a row of commas'];

for (const { format, name, make } of ALIKE.filter((one) => !OF_NOTHING.includes(one.name))) {
  test(`what is measured of ${format}, ${name}, is read and not refused`, async () => {
    const importer = await IMPORT_FORMATS.get(format).load();
    const { policy, report } = importer(make(20));
    assert.ok(policy, report.problems[0]?.message);
    assert.notEqual(policy.events.length, 0);
  });
}
