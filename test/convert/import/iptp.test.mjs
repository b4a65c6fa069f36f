// The importer on whole pages: the fixtures, which are fictional, and the capture of a real one where ../shared holds it.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { importIptp } from '../../../dist/convert/import/iptp.js';
import { lostSentences } from './iptp-sentences.mjs';

const ROOT = new URL('../../../', import.meta.url);
const CAPTURE = new URL('../shared/data/iptp-1583.txt', ROOT);
const skip = existsSync(CAPTURE) ? false : 'the capture is not here';
const read = (url) => readFileSync(url, 'utf8');
const fixture = (name) => read(new URL(`test/fixtures/formats/iptp-${name}`, ROOT));
const list = (value) => [value ?? []].flat();

for (const name of ['second-term', 'nested', 'first-term'])
  test(`every sentence of the fixture ${name} is in the result`, () => {
    const page = fixture(`${name}.txt`);
    assert.deepEqual(lostSentences(page, importIptp(page).policy), []);
  });

const capture = skip ? null : { page: read(CAPTURE), ...importIptp(read(CAPTURE)) };
const demo = JSON.parse(read(new URL('demo/policies/iptp-1583.json', ROOT)));

test('capture: 20 events, 3 cases, 19 documents, 1 note with 10 references, and no problem', { skip }, () => {
  const { policy, report } = capture;
  assert.deepEqual(report.problems, []);
  assert.deepEqual(report.result, { events: 20, cases: 3, documents: 19, spans: 0, eras: 0, notes: 1, commentary: 1 });
  assert.equal(policy.events.flatMap(({ notes = [] }) => notes).length, 10);
});

test('capture: 13 citations, the entry of a docket among them, are of 3 cases', { skip }, () => {
  const citations = ({ from }) => from.endsWith(': citation');
  assert.deepEqual(capture.report.read.filter(citations).map(({ note, count }) => [note, count]), [['case', 13]]);
  assert.deepEqual(capture.report.guessed.filter(citations).map(({ count }) => count), [1], 'Docket No. 48');
});

test('capture: every sentence of the page is in the result', { skip }, () => {
  assert.deepEqual(lostSentences(capture.page, capture.policy), []);
});

test('capture: events have the dates, kinds, titles, outlets and documents that people gave them by hand', { skip }, () => {
  const facts = ({ date, kind, kindLabel, title, outlet, reliability, notes = [], documents = [] }) =>
    ({ date, kind, kindLabel, title, outlet, reliability, notes, documents });
  assert.deepEqual(capture.policy.events.map(facts), demo.events.map(facts));
});

test('capture: cases have the dockets, courts and spellings that people gave them by hand', { skip }, () => {
  const facts = ({ name, docket, court }) => ({ name, docket, court });
  assert.deepEqual(capture.policy.cases.map(facts), demo.cases.map(facts));
  const caseOf = ({ cases }, { cases: ids }) => list(ids).map((id) => cases.find((known) => known.id === id).docket);
  assert.deepEqual(
    capture.policy.events.map((event) => caseOf(capture.policy, event)), demo.events.map((event) => caseOf(demo, event)));
  const printed = demo.cases.flatMap(({ aliases }) => aliases.map(({ text }) => text))
    .filter((text) => capture.page.includes(text));
  const found = capture.policy.cases.flatMap(({ aliases = [] }) => aliases.map(({ text }) => text));
  assert.deepEqual(printed.filter((text) => !found.includes(text)), []);
});

test('capture: facets, status, badges and number are those of the page', { skip }, () => {
  const facts = ({ title, lang, badges, identifiers, facets, status }) => ({ title, lang, badges, identifiers, facets, status });
  assert.deepEqual(facts(capture.policy), facts(demo));
  assert.equal(capture.policy.feedback.email, demo.feedback.email);
  const [{ date, title, outlet }] = capture.policy.commentary;
  assert.deepEqual({ date, title, outlet }, (({ body: _, ...rest }) => rest)(demo.commentary[0]));
});

test('a saved page gives the events, cases and notes of its text, with the addresses that the text has lost', () => {
  const { policy, report } = importIptp(fixture('saved.html'));
  assert.deepEqual(report.result, { events: 4, cases: 1, documents: 6, spans: 0, eras: 0, notes: 1, commentary: 1 });
  assert.deepEqual(report.dropped, []);
  const [first, effective, complaint, order] = policy.events;
  assert.deepEqual(first.documents.map(({ url }) => url), ['https://immpolicytracking.org/documents/1/letter.pdf',
    'https://example.org/courier', 'https://immpolicytracking.org/documents/4/map.pdf']);
  assert.deepEqual([effective.date, effective.dateText], [null, 'Unknown']);
  assert.equal(complaint.documents[0].url, 'https://example.org/complaint.pdf');
  assert.deepEqual([complaint.notes, order.notes], [['litigation'], ['litigation']]);
  assert.deepEqual(policy.cases[0].links, [{ label: 'Link to case here', url: 'https://example.org/dockets/901' }]);
  assert.equal(policy.commentary[0].url, 'https://example.org/quayside');
  assert.equal(policy.source.url, 'https://immpolicytracking.org/policies/harbor-office-asks/');
});

test('a saved page keeps links, emphasis and lists, and no script of it', () => {
  const { policy } = importIptp(fixture('saved.html'));
  const [link, , list] = policy.events[0].body;
  assert.deepEqual(link[1], { text: 'letter', href: 'https://example.org/letter' });
  assert.deepEqual(link[3], { text: 'one week', em: true });
  assert.deepEqual(list, { list: ['names', 'dates of birth'] });
  assert.deepEqual(policy.facets.map(({ values }) => values),
    [['Agency Directive'], ['Interior', 'Asylum, Withholding and CAT'], ['DHS', 'Other']]);
  assert.doesNotMatch(JSON.stringify(policy), /javascript:|window\.page/);
});
