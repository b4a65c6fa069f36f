import assert from 'node:assert/strict';
import { test } from 'node:test';
import { courtsModule } from '../../scripts/lib/courts-module.mjs';

const FEDERAL = { system: 'federal', type: 'trial' };
const OF_STATE = { system: 'state', type: 'appellate' };
const COURTS = [
  { ...FEDERAL, id: 'usdistct', name: 'United States District Court', citation_string: 'U.S. Dist. Ct.' },
  { ...FEDERAL, id: 'dcd', name: ' District Court, District of Columbia', citation_string: 'D.D.C.' },
  { ...FEDERAL, id: 'circtdal', name: 'U.S. Circuit Court for the District of Alabama', citation_string: '' },
  { ...OF_STATE, id: 'arkworkcompcom', name: 'Workers’ Commission', citation_string: 'Ark. Workers\' Comp.' },
  { ...OF_STATE, type: 'trial', id: 'alacirct', name: 'Alabama Circuit Court', citation_string: '' },
];

const rowsOf = (text) => text.split('\n').filter((line) => line.startsWith('  ['));

test('the table of courts has those of the United States and the appellate ones of states, and says of which version', () => {
  const text = courtsModule(COURTS, '1.2.3, commit abc');
  assert.match(text, /^\/\/ .*version 1\.2\.3, commit abc\.$/m);
  assert.deepEqual(rowsOf(text), [
    '  [\'dcd\', \'D.D.C.\', \'District Court, District of Columbia\'],',
    '  [\'arkworkcompcom\', \'Ark. Workers\\\' Comp.\', \'Workers\\\' Commission\'],',
  ]);
});

test('a file that is not the list of courts-db makes no table', () => {
  assert.throws(() => courtsModule([], '1.2.3'), /courts\.json of courts-db/);
  assert.throws(() => courtsModule([{ ...COURTS[1], citation_string: null }, COURTS[3]], '1.2.3'), /null where a text/);
});
