import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { IMPORT_FORMATS } from '../../../dist/convert/formats.js';
import { importTs } from '../../../scripts/lib/import-ts.mjs';

const fixture = (name) => importTs(new URL(`../../fixtures/formats/${name}.ts`, import.meta.url));
const [congress, courts, register, { simile }, timelines, { vis }, records, legiscan, openstates, oyez, { WORKBOOK }] = await Promise.all(
  ['congress-gov', 'courtlistener', 'federal-register', 'simile', 'timelinejs', 'vis', 'json', 'legiscan', 'openstates', 'oyez', 'xlsx'].map(fixture),
);
const written = (name) => readFileSync(new URL(`../../fixtures/formats/${name}`, import.meta.url), 'utf8');

const FILES = {
  'timelinejs': [timelines.timelinejs3, timelines.timelinejs1],
  'timelinejs-csv': [timelines.timelinejsSheet],
  'csv': ['date,title\n2014-04-16T00:30:00+14:00,A\n2014-12-31T23:30:00Z,B\n"Jan. 1, 2015",C\n1/1/2015,D\n'],
  'vis': [vis],
  'simile': [simile],
  'courtlistener': [courts.DOCKET, courts.ENTRIES, courts.APPEAL, courts.SUPREME, courts.CLUSTER],
  'federal-register': [register.RULE, register.ORDER, register.INSPECTED],
  'congress-gov': [[congress.BILL, congress.ACTIONS, congress.TEXTS]],
  'json': [records.RULINGS, records.PAGE],
  'xlsx': [WORKBOOK],
  'ics': [written('ics.ics')],
  'rss': [written('rss.xml'), written('rss-atom.xml')],
  'oyez': [oyez.CASE],
  'legiscan': [legiscan.BILL],
  'openstates': [openstates.BILL],
  'iptp': ['A title\n\nOriginal Date Announced\nJanuary 1, 2025\n\nThe text.\n'],
};

const { TZ } = process.env;
after(() => {
  if (TZ === undefined) delete process.env.TZ;
  else process.env.TZ = TZ;
});

test('these are all formats', () => assert.deepEqual(Object.keys(FILES).sort(), [...IMPORT_FORMATS.keys()].sort()));

for (const [name, files] of Object.entries(FILES)) {
  test(`dates of ${name} are the same wherever the file is imported`, async () => {
    const importer = await IMPORT_FORMATS.get(name).load();
    const [first, ...others] = ['UTC', 'Pacific/Honolulu', 'Pacific/Kiritimati'].map((zone) => {
      process.env.TZ = zone;
      return files.map((file) => {
        const { policy, report } = importer(file);
        return { policy, report };
      });
    });
    for (const { policy } of first) assert.ok(policy);
    for (const other of others) assert.deepEqual(other, first);
  });
}
