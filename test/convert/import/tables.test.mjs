import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import Papa from 'papaparse';
import { importCsv } from '../../../dist/convert/import/csv.js';
import { COLUMNS as SHEET_COLUMNS, importTimelinejsCsv } from '../../../dist/convert/import/timelinejs-csv.js';
import { COLUMNS, EXTRA_HEADER, POLICY_HEADER } from '../../../dist/convert/table/columns.js';
import { KNOWN_COLUMNS } from '../../../dist/convert/import/csv/known-columns.js';
import { mapColumns } from '../../../dist/convert/import/csv/map-columns.js';
import { Ledger } from '../../../dist/convert/input/ledger.js';
import { readTable } from '../../../dist/convert/input/table.js';
import { parse } from '../../../dist/document/index.js';
import { lostLeaves, rewrittenFields } from '../../support/leaves.mjs';

const textOf = (file) => readFileSync(new URL(`../../fixtures/formats/${file}`, import.meta.url), 'utf8');

/** What the cells hold; JSON in them as what it says. */
const rowsOf = (text) => Papa.parse(text, { header: true }).data.map((row) => Object.fromEntries(
  Object.entries(row).map(([column, cell]) => [column, column.endsWith('(JSON)') && cell !== '' ? JSON.parse(cell) : cell]),
));

/** By file, the columns whose cells stand in the result in other words than in the table. */
const TABLES = {
  'csv.csv': [importCsv, ['documents', 'key', 'people', 'tags']],
  'csv-docket.csv': [importCsv, ['Filed']],
  'csv-parts.csv': [importCsv, ['Day', 'Month']],
  'timelinejs-csv.csv': [importTimelinejsCsv, ['Day', 'End Day', 'End Month', 'Month', 'Type']],
  'timelinejs-csv-v1.csv': [importTimelinejsCsv, ['End Date', 'Type']],
};

for (const [file, [importTable, rewritten]] of Object.entries(TABLES)) {
  test(`every cell of ${file} is in the result or in the report`, () => {
    const text = textOf(file);
    const rows = rowsOf(text);
    const imported = importTable(text);
    assert.deepEqual(lostLeaves(rows, imported), []);
    assert.deepEqual(rewrittenFields(rows, imported), rewritten);
    assert.deepEqual(parse(imported.policy).issues.filter(({ severity }) => severity !== 'info'), []);
  });
}

const columnsOf = (files) => files.flatMap((file) => readTable(textOf(file), new Ledger()).columns);

test('the tables of csv have every column of an export, and one for every field that is read', () => {
  const files = ['csv.csv', 'csv-docket.csv', 'csv-parts.csv'];
  const columns = new Set(columnsOf(files));
  for (const name of [...COLUMNS.map(({ header }) => header), EXTRA_HEADER, POLICY_HEADER]) assert.ok(columns.has(name), name);
  const ledger = new Ledger();
  const fields = new Set(files.flatMap((file) => [...mapColumns(readTable(textOf(file), ledger), {}, ledger).keys()]));
  assert.deepEqual(KNOWN_COLUMNS.map(({ name }) => name).filter((name) => !fields.has(name)), []);
});

test('the sheets have every column of both templates', () => {
  const columns = new Set(columnsOf(['timelinejs-csv.csv', 'timelinejs-csv-v1.csv']));
  assert.deepEqual(SHEET_COLUMNS.filter((name) => !columns.has(name)), []);
});
