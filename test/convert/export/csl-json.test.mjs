import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { Ajv } from 'ajv';
import { citationOf } from '../../../dist/convert/export/citation.js';
import { exportCslJson } from '../../../dist/convert/export/csl-json.js';
import { parse } from '../../../dist/document/index.js';
import { CSL_SCHEMA } from './csl-schema.mjs';

const policyOf = (input) => parse(input).policy;
const itemsOf = (input) => JSON.parse(exportCslJson(policyOf(input)));
const isValid = new Ajv({ allowUnionTypes: true }).compile(CSL_SCHEMA);

const DOCUMENT = {
  id: 'sharing', lang: 'en', title: 'Sharing of records', summary: 'What happened.', asOf: '2025-06-01',
  source: { publisher: 'Example Tracker', url: 'https://example.org/p', retrieved: '2025-06-02' },
  cases: [
    { id: 'doe', name: 'Doe v. Agency', court: { label: 'D. Mass.' }, docket: ['1:25-cv-00001', '1:25-cv-00002'] },
    { id: 'roe', name: 'Roe v. Agency' },
  ],
  events: [
    { date: '2025-03-01', title: 'Order granting a stay', id: 'order', kind: 'order', cases: ['doe'], documents: [
      { label: 'Order', url: 'https://example.org/order.pdf', pages: 12, archiveUrl: 'https://example.org/archive' },
      { label: 'Transcript', url: null, date: '2025-03-02' },
    ] },
    { date: '2025-03', title: 'Joint order', id: 'joint', kind: 'opinion', cases: ['doe', 'roe'], documents: [{ label: 'Joint order', url: '/joint.pdf' }] },
    { date: '2025-02~', title: 'Rule', id: 'sharing', kind: 'rule', documents: [{ label: 'Rule', url: 'mailto:desk@example.org', publisher: 'Agency' }] },
    { date: '2025-02/2025-04-10', title: 'Talks', documents: [{ label: '', url: null }] },
    { date: '2025-02/..', title: 'Practice', documents: [{ label: 'Notice', url: null }] },
    { date: '2025-05-01', title: 'Report of sharing', kind: 'report', outlet: 'Example Post', documents: [{ label: 'Article', url: 'https://example.org/a' }] },
    { date: null, dateText: 'Some day', title: 'Later', documents: [{ label: 'Draft', url: null }] },
  ],
  commentary: [{ title: 'What it means', outlet: 'Example Review', date: '2025-06', url: 'https://example.org/c' }, { title: 'More' }],
};

test('items keep to the schema of CSL-JSON', () => {
  assert.ok(isValid(itemsOf(DOCUMENT)), JSON.stringify(isValid.errors));
  assert.ok(isValid(itemsOf({ title: 'Alone', events: [] })), JSON.stringify(isValid.errors));
});

test('the page, every document with a date and the commentary are items with ids of their own', () => {
  const items = itemsOf(DOCUMENT);
  assert.deepEqual(items.map(({ id, type }) => [id, type]), [
    ['sharing', 'webpage'],
    ['order', 'legal_case'], ['order-2', 'legal_case'], ['joint', 'legal_case'], ['sharing-2', 'regulation'],
    ['2025-02-2025-04-10-talks', 'document'], ['2025-02-practice', 'document'], ['2025-05-01-report-of-sharing', 'article-newspaper'],
    ['sharing-commentary', 'article-newspaper'], ['sharing-commentary-2', 'webpage'],
  ]);
});

test('an order is cited by its one case, with court and dockets', () => {
  const [, order, , joint] = itemsOf(DOCUMENT);
  assert.deepEqual(order, {
    id: 'order', type: 'legal_case', title: 'Doe v. Agency', issued: { 'date-parts': [[2025, 3, 1]] }, genre: 'order',
    note: 'Order granting a stay (Order)', authority: 'D. Mass.', number: '1:25-cv-00001, 1:25-cv-00002',
    URL: 'https://example.org/order.pdf', archive_location: 'https://example.org/archive', 'number-of-pages': 12, language: 'en',
  });
  assert.equal(joint.title, 'Joint order');
  for (const field of ['URL', 'authority', 'number']) assert.equal(joint[field], undefined);
});

const DATES = [
  ['2025', { 'date-parts': [[2025]] }],
  ['2025-03', { 'date-parts': [[2025, 3]] }],
  ['2025-03-07', { 'date-parts': [[2025, 3, 7]] }],
  ['2025-03-07T23:30:00-10:00', { 'date-parts': [[2025, 3, 7]] }],
  ['2025-03~', { 'date-parts': [[2025, 3]], circa: true }],
  ['2025?', { 'date-parts': [[2025]], circa: true }],
  ['2025-02/2025-04-10', { 'date-parts': [[2025, 2], [2025, 4]] }],
  ['2025-02-03/2025-04-10', { 'date-parts': [[2025, 2, 3], [2025, 4, 10]] }],
  ['2025-02/..', { literal: '2025-02/..' }],
  ['202X', { literal: '202X' }],
  ['-0043-03-15', { 'date-parts': [[-44, 3, 15]] }],
];

for (const [date, issued] of DATES) {
  test(`${date} is ${JSON.stringify(issued)}`, () => {
    const [, item] = itemsOf({ title: 'A', events: [{ date, title: 'B', documents: [{ label: 'C', url: null }] }] });
    assert.deepEqual(item.issued, issued);
  });
}

test('an independent processor formats every item', () => {
  const items = itemsOf(DOCUMENT);
  for (const item of items) {
    const entry = new Cite(item).format('bibliography', { template: 'apa', lang: 'en-US' });
    assert.ok(entry.toLowerCase().includes(item.title.toLowerCase()), `${item.id}: ${entry}`);
  }
  const [, order] = items;
  assert.match(new Cite(order).format('bibliography', { template: 'apa', lang: 'en-US' }), /Doe v\. Agency.*2025/s);
});

test('a document is cited as its source asks, or by title, publisher, date and address', () => {
  assert.equal(citationOf(policyOf(DOCUMENT)), 'Sharing of records. Example Tracker, as of June 1, 2025. https://example.org/p');
  assert.equal(citationOf(policyOf({ title: 'A', events: [], source: { publisher: 'P', cite: ' P 1 (2025). ' } })), 'P 1 (2025).');
  assert.equal(citationOf(policyOf({ title: 'Alone.', events: [] })), 'Alone.');
});

test('the docket of a case is cited with number and court, however it was published', () => {
  const cases = [{ id: 'a', name: 'Doe v. Agency', docket: '1:25-cv-00677', court: { id: 'dcd', label: 'D.D.C.' } }, { id: 'b', name: 'Roe v. Agency' }];
  const docket = (publisher) => ({ title: 'Doe v. Agency', events: [], cases, source: { publisher } });
  assert.equal(citationOf(policyOf(docket('D.D.C.'))), 'Doe v. Agency, No. 1:25-cv-00677 (D.D.C.).');
  assert.equal(citationOf(policyOf(docket('CourtListener'))), 'Doe v. Agency, No. 1:25-cv-00677 (D.D.C.). CourtListener.');
  const [item] = itemsOf(docket('D.D.C.'));
  assert.deepEqual([item.type, item.title, item.number, item.authority], ['legal_case', 'Doe v. Agency', '1:25-cv-00677', 'D.D.C.']);
});

test('a document that its event is named after keeps its own title', () => {
  const documents = [{ label: 'Care of Bells', url: null }, { label: 'PDF', url: null }];
  const [, own, other] = itemsOf({ title: 'A', events: [{ date: '2025', title: 'Published: Care of Bells', documents }] });
  assert.deepEqual([own.title, other.title], ['Care of Bells', 'Published: Care of Bells (PDF)']);
});
