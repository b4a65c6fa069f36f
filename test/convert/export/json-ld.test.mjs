import assert from 'node:assert/strict';
import { test } from 'node:test';
import jsonld from 'jsonld';
import { parse } from '../../../dist/static.js';
import { exportJsonLd } from '../../../dist/convert/export/json-ld.js';
import { read } from '../../package/support/project.mjs';

const SCHEMA = 'https://schema.org/';
const addresses = ['url', 'archivedAt', 'itemListOrder', 'legislationLegalForce'];
const dates = ['startDate', 'endDate', 'datePublished', 'dateModified', 'legislationDateVersion'];

/** The part of schema.org's own context that matters here; nothing is fetched. */
const context = {
  '@vocab': SCHEMA,
  ...Object.fromEntries(addresses.map((name) => [name, { '@id': SCHEMA + name, '@type': '@id' }])),
  ...Object.fromEntries(dates.map((name) => [name, { '@id': SCHEMA + name, '@type': `${SCHEMA}Date` }])),
};

async function documentLoader(url) {
  assert.equal(url, 'https://schema.org');
  return { contextUrl: null, documentUrl: url, document: { '@context': context } };
}

const expandText = async (text) => (await jsonld.expand(JSON.parse(text), { documentLoader, safe: true, base: 'https://example.org/page' }))[0];

const expand = (document) => expandText(exportJsonLd(parse(document).policy));

const sample = JSON.parse(read('demo/policies/iptp-1583.json'));
const values = (node, name) => (node[SCHEMA + name] ?? []).map((value) => value['@value'] ?? value['@id'] ?? value);
const eventsOf = (root) => values(values(root, 'mainEntity')[0], 'itemListElement')
  .map((item) => item[`${SCHEMA}item`][0]);

const withStatus = (...status) => ({ title: 'T', status, events: [{ date: '2025', title: 'E' }] });
const asserted = { label: 'Current status', value: 'In effect', asOf: '2025-06-01', source: 'Tracker' };
const force = async (document) => values(await expand(document), 'about').filter((node) => node['@type']?.includes(`${SCHEMA}Legislation`))
  .map((node) => [values(node, 'legislationLegalForce')[0], values(node, 'legislationDateVersion')[0], values(node, 'citation')[0]]);

test('a JSON-LD processor expands the sample, and loses nothing of it', async () => {
  const root = await expand(sample);
  assert.deepEqual(root['@type'], [`${SCHEMA}CreativeWork`]);
  assert.deepEqual(values(root, 'name'), [sample.title]);
  assert.equal(eventsOf(root).length, 20);
  assert.equal(values(root, 'about').length, 3);
  assert.equal(values(root, 'about').some((node) => node['@type']?.includes(`${SCHEMA}Legislation`)), false);
});

test('events refer to the cases that they belong to, and to the place where a page shows them', async () => {
  const root = await expand(sample);
  const complaint = eventsOf(root).find((event) => values(event, 'startDate')[0] === '2025-03-07');
  const [about] = complaint[`${SCHEMA}about`];
  assert.equal(about['@id'], root[`${SCHEMA}about`][0]['@id']);
  assert.match(complaint['@id'], /^https:\/\/example\.org\/page#iptp-1583\/2025-03-07/);
});

for (const [date, start, end, words] of [
  ['2025-03-07', '2025-03-07', undefined, undefined],
  ['2025-03', '2025-03', undefined, undefined],
  ['2025', '2025', undefined, undefined],
  ['0987', '0987', undefined, undefined],
  ['2025-03-07T23:30:00-10:00', '2025-03-07T23:30:00-10:00', undefined, undefined],
  ['2025-02/2025-04-10', '2025-02', '2025-04-10', undefined],
  ['2025-02/..', '2025-02', undefined, undefined],
  ['2019~', undefined, undefined, 'about 2019'],
  ['2019?/2020', undefined, '2020', undefined],
  ['202X', undefined, undefined, '2020s'],
  ['2025-XX', undefined, undefined, '2025 (month unknown)'],
  ['-0044', undefined, undefined, '45 BC'],
]) {
  test(`${date} is a date of schema.org as far as it is one, and else words`, async () => {
    const [event] = eventsOf(await expand({ title: 'T', events: [{ date, title: 'E' }] }));
    const found = ['startDate', 'endDate', 'disambiguatingDescription'].map((name) => values(event, name)[0]);
    assert.deepEqual(found, [start, end, words]);
  });
}

test('legal force is stated where a source states it, as of a day', async () => {
  assert.deepEqual(await force(withStatus(asserted)), [[`${SCHEMA}InForce`, '2025-06-01', 'Tracker']]);
  assert.deepEqual(await force(withStatus({ ...asserted, value: 'Not in effect', asOf: '2025-06' })), [[`${SCHEMA}NotInForce`, '2025-06', 'Tracker']]);
});

const silent = {
  'no source': withStatus({ ...asserted, source: undefined }),
  'no day': withStatus({ ...asserted, asOf: undefined }),
  'a day that is not exact': withStatus({ ...asserted, asOf: '2025~' }),
  'a part only': withStatus({ ...asserted, scope: 'Section 2' }),
  'no value': withStatus({ ...asserted, value: null }),
  'other words': withStatus({ ...asserted, value: 'In effect, but enjoined in part' }),
  'another time': withStatus({ ...asserted, label: 'Original status' }),
  'two that differ': withStatus(asserted, { ...asserted, value: 'Not in effect' }),
  'spans alone': { title: 'T', spans: [{ track: 'instrument', state: 'in-effect', start: '2025', end: '..', basis: 'source', asOf: '2025-06-01' }], events: [] },
  'events alone': { title: 'T', asOf: '2026-01-01', events: [{ date: '2025', kind: 'effective', title: 'In effect' }] },
};
for (const [name, document] of Object.entries(silent)) {
  test(`legal force is not stated: ${name}`, async () => assert.deepEqual(await force(document), []));
}

test('bodies of HTML are their text, and links that run scripts are left out', async () => {
  const policy = { ...parse({ title: 'T', events: [{ date: '2025', title: 'E', body: { html: '<p>A <b>b</b><script>x()</script></p>' } }] }).policy,
    commentary: [{ title: 'C', url: 'javascript:alert(1)' }] };
  const root = await expandText(exportJsonLd(policy));
  assert.deepEqual(values(eventsOf(root)[0], 'description'), ['A b']);
  assert.doesNotMatch(JSON.stringify(root), /javascript|x\(\)/);
});
