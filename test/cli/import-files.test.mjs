import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { writeXlsx } from 'hucre/xlsx';
import { IMPORT_FORMATS } from '../../dist/convert/formats.js';
import { importTs } from '../../scripts/lib/import-ts.mjs';
import { commandIn, json } from './support/command.mjs';

const TABLE = 'Filed,Case\n2025-03-07,Doe v. Roe\n';
const entry = (number) => json({ resource_uri: 'x', docket: 7, entry_number: number, date_filed: '2025-03-07', description: `Entry ${number}`, recap_documents: [] });
const { folder, run } = commandIn({
  'cases.csv': TABLE,
  'more.csv': 'Filed,Case\n2025-04-02,Bell v. Board\n',
  'titled.csv': `Cases of the harbor\n"As of March, 2025"\n\n${TABLE}`,
  'days.csv': 'Filed,Case\n03/07/2025,Doe v. Roe\n',
  'records.json': json([{ when: '2025-03-07', what: 'A bell' }]),
  'vis.json': json([{ start: '2025-03-07', content: 'A bell' }]),
  'entry.json': entry(1),
  'other.json': json({ a: { b: 'c' } }),
  'prose.txt': 'Once there was a bell.',
  'own.json': json({ title: 'Fees', events: [{ date: '2025', title: 'A' }] }),
});

const eventsIn = ({ stdout, stderr }) => {
  assert.notEqual(stdout, '', stderr);
  return JSON.parse(stdout).events.map(({ date, title }) => [date, title]);
};

const SHEETS = [
  {
    name: 'Cases',
    rows: [['Harbor cases', null], [null, null], ['Filed', 'Case', 'Heard at', 'Sum'], [new Date(Date.UTC(2025, 2, 7)), 'Doe v. Roe', new Date(Date.UTC(2025, 2, 7, 13, 30)), 12.5]],
    cells: new Map([['3,1', { value: 'Doe v. Roe', hyperlink: { target: 'https://a.example/1' } }], ['3,3', { value: 12.5, formula: 'SUM(10,2.5)', formulaResult: 12.5 }]]),
  },
  { name: 'Hearings', rows: [['Date', 'Title'], [new Date(Date.UTC(2025, 3, 2)), 'The bell is heard']] },
];
writeFileSync(join(folder, 'book.xlsx'), await writeXlsx({ sheets: SHEETS }));
writeFileSync(join(folder, 'empty.xlsx'), await writeXlsx({ sheets: [{ name: 'Empty', rows: [] }] }));

test('a workbook is read sheet by sheet, with days as days, links as documents and formulas as what they came to', () => {
  const called = run(['import', 'xlsx', 'book.xlsx', '--skip-rows', '2']);
  assert.equal(called.status, 0, called.stderr);
  const [event] = JSON.parse(called.stdout).events;
  assert.deepEqual([event.date, event.title], ['2025-03-07', 'Doe v. Roe']);
  assert.deepEqual(event.documents, [{ label: 'Doe v. Roe', url: 'https://a.example/1' }]);
  assert.deepEqual(event.ext['org.ietf.rfc4180'], { 'Heard at': '2025-03-07T13:30:00', 'Sum': '12.5' });
  assert.match(called.stderr, /"Harbor cases" .*above the names/);
  assert.match(called.stderr, /sheet "Hearings" .*another sheet/);
  for (const sheet of ['Hearings', '2']) assert.deepEqual(eventsIn(run(['import', 'book.xlsx', '--sheet', sheet])), [['2025-04-02', 'The bell is heard']]);
});

test('of a workbook it is said which sheets there are, and that it is none', () => {
  assert.match(run(['import', 'xlsx', 'book.xlsx', '--sheet', 'Hearing']).stderr, /has no sheet "Hearing"; its sheets are "Cases" and "Hearings"\n +Did you mean "Hearings"\?/);
  assert.match(run(['import', 'xlsx', 'empty.xlsx']).stderr, /All sheets of the workbook are empty/);
  assert.match(run(['import', 'xlsx', 'cases.csv']).stderr, /cases\.csv is no Excel workbook/);
  assert.match(run(['import', 'csv', 'book.xlsx']).stderr, /is an Excel or Word file.*\n +Import a workbook as xlsx/);
  writeFileSync(join(folder, 'broken.xlsx'), 'PK\u0003\u0004 xl/workbook');
  const { status, stderr } = run(['import', 'xlsx', 'broken.xlsx']);
  assert.deepEqual([status, /cannot be read as an Excel workbook: .*\n +Open it in the spreadsheet/.test(stderr)], [2, true], stderr);
});

test('a small workbook that asks for more cells than there is memory is refused at once', async () => {
  const { zipSync, strToU8 } = await import('./support/zip.mjs');
  writeFileSync(join(folder, 'bomb.xlsx'), zipSync(await writeXlsx({ sheets: [{ name: 'A', rows: [['a']] }] }), 'xl/worksheets/sheet1.xml',
    strToU8('<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>')));
  const start = performance.now();
  assert.equal(run(['import', 'xlsx', 'bomb.xlsx']).status, 2);
  assert.ok(performance.now() - start < 10_000);
});

test('rows above the names of the columns are left out, and are told of', () => {
  const called = run(['import', 'csv', 'titled.csv', '--skip-rows', '2']);
  assert.deepEqual(eventsIn(called), [['2025-03-07', 'Doe v. Roe']]);
  assert.match(called.stderr, /"Cases of the harbor" /);
  assert.match(run(['import', 'csv', 'cases.csv', '--skip-rows', '9']).stderr, /nothing below the rows that are left out/);
  assert.match(run(['import', 'csv', 'cases.csv', '--skip-rows', 'two']).stderr, /It is a whole number/);
});

test('the order of days and months is the one that was stated', () => {
  for (const [order, date] of [['day-first', '2025-07-03'], ['month-first', '2025-03-07']]) {
    assert.deepEqual(eventsIn(run(['import', 'csv', 'days.csv', '--date-order', order])), [[date, 'Doe v. Roe']]);
  }
  assert.match(run(['import', 'csv', 'days.csv', '--date-order', 'dmy']).stderr, /Allowed choices are day-first, month-first/);
});

test('an encoding that was named is taken, and one that was assumed is told of, in the report too', () => {
  writeFileSync(join(folder, 'mac.csv'), Buffer.from('Filed,Case\n2025-03-07,Caf\x8e v. Board\n', 'latin1'));
  assert.deepEqual(eventsIn(run(['import', 'csv', 'mac.csv', '--encoding', 'macintosh'])), [['2025-03-07', 'Café v. Board']]);
  writeFileSync(join(folder, 'windows.csv'), Buffer.from('Filed,Case\n2025-03-07,\x93Doe\x94 v. Caf\xe9 \x96 the clerk\x92s\n', 'latin1'));
  const called = run(['import', 'csv', 'windows.csv', '--json']);
  const { policy, report } = JSON.parse(called.stdout);
  assert.equal(policy.events[0].title, '“Doe” v. Café – the clerk’s');
  assert.match(report.problems[0].message, /windows\.csv is not UTF-8; it was read as windows-1252/);
  assert.match(run(['import', 'csv', 'cases.csv', '--encoding', 'klingon']).stderr, /Such as utf-8/);
});

const GUESSED = [['cases.csv', 'csv'], ['records.json', 'json'], ['vis.json', 'vis'], ['entry.json', 'courtlistener'], ['book.xlsx', 'xlsx']];
for (const [file, format] of GUESSED) {
  test(`${file} is told to be ${format}, which is said`, () => {
    const { stderr } = run(['import', file, ...(file === 'book.xlsx' ? ['--sheet', '2'] : [])]);
    assert.match(stderr, new RegExp(`info +${file.replace('.', '\\.')} seems to be ${format}: .*\n +Where it is not, name the format`));
  });
}

const UNSURE = [
  ['a file without marks', ['other.json'], /Nobody can tell by other\.json what format it is of\.\n +Name it: policy-timeline import .*json/],
  ['prose', ['prose.txt'], /Nobody can tell by prose\.txt .*\n +Name it: policy-timeline import .*iptp/],
  ['files of several formats', ['cases.csv', 'vis.json'], /The files are of several formats: cases\.csv is csv, and vis\.json vis\.\n +Import those of each format, and join/],
  ['a document of our own', ['own.json'], /own\.json is a policy document already, and needs no import/],
  ['a file that is not there', ['nothing.csv'], /nothing\.csv cannot be read: there is no such file/],
];
for (const [what, files, sentence] of UNSURE) {
  test(`without a format, ${what} is asked about`, () => {
    const { status, stderr } = run(['import', ...files]);
    assert.deepEqual([status, sentence.test(stderr)], [2, true], stderr);
  });
}

test('several files of any format are one document', () => {
  assert.deepEqual(eventsIn(run(['import', 'csv', 'cases.csv', 'more.csv'])), [['2025-03-07', 'Doe v. Roe'], ['2025-04-02', 'Bell v. Board']]);
  writeFileSync(join(folder, 'vis2.json'), json([{ start: '2025-04-02', content: 'A rope' }]));
  assert.deepEqual(eventsIn(run(['import', 'vis', 'vis.json', 'vis2.json'])), [['2025-03-07', 'A bell'], ['2025-04-02', 'A rope']]);
  assert.equal(eventsIn(run(['import', 'cases.csv', 'more.csv'])).length, 2);
  const { stdout } = run(['import', 'csv', 'cases.csv', 'more.csv', '--title', 'Harbor cases', '--json']);
  const { policy, report } = JSON.parse(stdout);
  assert.equal(policy.title, 'Harbor cases');
  assert.deepEqual([report.format, report.result.events, report.read.find(({ from }) => from === 'Filed').count], ['csv', 2, 2]);
});

test('several files that are each a list are one document, in every format of an API', async () => {
  const fixture = (name) => importTs(new URL(`../fixtures/formats/${name}.ts`, import.meta.url));
  const [courts, register, congress, legiscan, openstates, oyez] = await Promise.all(['courtlistener', 'federal-register', 'congress-gov', 'legiscan', 'openstates', 'oyez'].map(fixture));
  const lists = {
    'courtlistener': [[courts.DOCKET], [courts.ENTRIES]], 'federal-register': [[register.RULE], [register.ORDER]], 'congress-gov': [[congress.BILL], [congress.ACTIONS]],
    'legiscan': [[legiscan.BILL.bill], [legiscan.LIST]], 'openstates': [[openstates.BILL], [openstates.FOUND]], 'oyez': [[oyez.CASE], oyez.LIST],
  };
  assert.deepEqual(Object.keys(lists).sort(), [...IMPORT_FORMATS].filter(([, { joins }]) => joins).map(([name]) => name).sort());
  for (const [name, [one, other]] of Object.entries(lists)) {
    const importer = await IMPORT_FORMATS.get(name).load();
    for (const [file, list] of [['one.json', one], ['other.json', other]]) writeFileSync(join(folder, file), json(list));
    const { policy, report } = JSON.parse(run(['import', name, 'one.json', 'other.json', '--json']).stdout);
    const whole = importer([...one, ...other]);
    assert.deepEqual([policy, report.problems], JSON.parse(json([whole.policy, whole.report.problems])), name);
    assert.ok(policy.events.length > 0);
  }
});

test('one of several tables that is none is told of by its name, and the others are read', () => {
  const called = run(['import', 'csv', 'cases.csv', 'prose.txt']);
  assert.equal(called.status, 1);
  assert.deepEqual(eventsIn(called), [['2025-03-07', 'Doe v. Roe']]);
  assert.match(called.stderr, /error +prose\.txt: /);
});

test('an option that a format has no use for is refused', () => {
  for (const options of [['--skip-rows', '1'], ['--date-order', 'day-first'], ['--sheet', 'A'], ['--map', 'title=A']]) {
    const { status, stderr } = run(['import', 'vis', 'vis.json', ...options]);
    assert.deepEqual([status, stderr.includes(`${options[0]} is of no use to vis`)], [2, true], stderr);
  }
});
