import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { exportCsv } from '../../../dist/convert/export/csv.js';
import { parse } from '../../../dist/document/index.js';

const exported = (input) => exportCsv(parse(input).policy);

/** Strict: every row as long as the first, quotation marks only where RFC 4180 has them, CRLF at the end of every row. */
const rowsOf = (csv) => parseCsv(csv, {
  columns: true, delimiter: ',', record_delimiter: '\r\n', relax_quotes: false, relax_column_count: false, trim: false, skip_empty_lines: false,
});

const NASTY = {
  'quotation marks': ['"', '""', '"a" b', 'a "b"', '6" pipe', '","'],
  'commas and other delimiters': ['a,b', ',', 'a;b', 'a\tb', 'a|b'],
  'line ends': ['a\nb', 'a\r\nb', 'a\rb', '\n', 'a\n\n"b"\n,'],
  'spaces around': [' a', 'a ', ' ', '\u00A0a'],
  'other scripts': ['é', 'العربية', '日本語', '😀', '\u202Ea', '\uFEFFa', 'a\u2028b'],
  'words that programs read as something else': ['null', 'TRUE', '2025', '1e5', '007', 'sep=;', '#a', '\\', '\\"', "'a"],
};

for (const [what, texts] of Object.entries(NASTY)) {
  test(`an independent parser reads the cells of texts with ${what}`, () => {
    const events = texts.map((body) => ({ date: '2025', title: 'A', body }));
    assert.deepEqual(rowsOf(exported({ title: 'T', events })).map(({ body }) => body), parse({ title: 'T', events }).policy.events.map(({ body = '' }) => body));
  });
}

test('a text that would be a formula has an apostrophe before it, and nothing else is changed', () => {
  const texts = [' =1+1', '\n=1+1', '\r\n+1', '\u00a0@a', ' \t -1', '\n＝1', '＋1', '－1', '＠a', '=1+1', '+1', '-1', '@a', '=HYPERLINK("https://example.org","a")', '＝1', '\ta'];
  const events = texts.map((body) => ({ date: '2025', title: 'A', body }));
  assert.deepEqual(rowsOf(exported({ title: 'T', events })).map(({ body }) => body), texts.map((text) => `'${text}`));
});

test('a field without a value is an empty cell', () => {
  const [row] = rowsOf(exported({ title: 'T', id: 't', events: [{ date: null, dateText: 'Soon', title: 'A' }] }));
  assert.deepEqual(Object.entries(row).filter(([, cell]) => cell !== '').map(([column]) => column), ['date text', 'title', 'id', 'policy (JSON)']);
});

test('the cells of JSON hold the JSON that an import needs', () => {
  const [row] = rowsOf(exported({ title: 'T, "quoted"\nand more', id: 't', events: [{ date: '2025', title: 'A', documents: [{ label: 'B', url: null, pages: 3 }] }] }));
  assert.equal(JSON.parse(row['policy (JSON)']).title, 'T, "quoted"\nand more');
  assert.equal(JSON.parse(row['more (JSON)']).documents[0].pages, 3);
});

test('any document has a row an event, each as long as the first', () => {
  const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', ';', 'a', ' ', '=') }));
  const event = fc.record({ date: fc.constantFrom('2025', '2025-03-07'), title: text.map((one) => `${one}x`), body: text, outlet: text, tags: fc.array(text, { maxLength: 3 }) });
  fc.assert(fc.property(fc.array(event, { maxLength: 4 }), text, (events, summary) => {
    const rows = rowsOf(exported({ title: 'T', summary, events }));
    assert.equal(rows.length, Math.max(1, events.length));
  }), { numRuns: 200 });
});
