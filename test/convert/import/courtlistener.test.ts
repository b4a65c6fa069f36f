import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { importCourtlistener } from '../../../src/convert/import/courtlistener.js';
import type { Imported, PolicyDraft } from '../../../src/convert/input/importer.js';
import { ALERT, APPEAL, CLUSTER, DOCKET, ENTRIES, FOUND, SUPREME } from '../../fixtures/formats/courtlistener.js';
import { lostLeaves, rewrittenFields } from '../../support/leaves.mjs';

function policyOf({ policy, report }: Imported): PolicyDraft {
  expect(report.problems.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
  if (!policy) throw new Error('Nothing was read');
  return policy;
}

const FIXTURES: Readonly<Record<string, unknown>> = {
  'a docket': DOCKET,
  'a page of entries': ENTRIES,
  'a docket and its entries': [DOCKET, ENTRIES],
  'a docket alert': ALERT,
  'an appeal of juriscraper': APPEAL,
  'a docket of the Supreme Court': SUPREME,
  'search results': FOUND,
  'an opinion': CLUSTER,
  'all of them': [DOCKET, ENTRIES, APPEAL, SUPREME, CLUSTER],
};

describe('import of CourtListener', () => {
  for (const [name, input] of Object.entries(FIXTURES)) {
    it(`loses no leaf of ${name}, and reads its text like its object`, () => {
      const result = importCourtlistener(input);
      policyOf(result);
      expect(lostLeaves(input, result)).to.deep.equal([]);
      expect(importCourtlistener(`\uFEFF${JSON.stringify(input, null, 1).replaceAll('\n', '\r\n')}`)).to.deep.equal(result);
    });
  }

  it('rewrites only what has a form of its own in the document', () => {
    expect(rewrittenFields([DOCKET, ENTRIES], importCourtlistener([DOCKET, ENTRIES]))).to.deep.equal([
      'court', 'id', 'results[].description', 'results[].docket', 'results[].id', 'results[].pacer_sequence_number',
      'results[].recap_sequence_number',
    ]);
  });

  it('tells a case by name, court, number, judges and its page', () => {
    const { title, cases, source, facets, spans, status } = policyOf(importCourtlistener([DOCKET, ENTRIES]));
    expect([title, spans, status]).to.deep.equal(['River Club v. Harbor Board', undefined, undefined]);
    expect(cases?.map(({ ext: _, ...rest }) => rest)).to.deep.equal([{
      id: 'river-club-v-harbor-board',
      name: 'River Club v. Harbor Board',
      court: { id: 'mad', label: 'D. Mass.' },
      docket: '1:25-cv-10001',
      judges: ['Ada Quill', 'Ben Rush'],
      links: [{ label: 'Docket on CourtListener', url: 'https://www.courtlistener.com/docket/7001/river-club-v-harbor-board/' }],
    }]);
    expect(source).to.deep.equal({
      publisher: 'CourtListener', url: 'https://www.courtlistener.com/docket/7001/river-club-v-harbor-board/',
    });
    expect(facets?.map(({ label }) => label)).to.deep.equal(['Nature of suit', 'Cause', 'Jury demand', 'Jurisdiction']);
  });

  it('orders entries by their sequence on the docket, between what opens and what closes the case', () => {
    const { events } = policyOf(importCourtlistener([ENTRIES, DOCKET]));
    expect(events.map(({ date, kind, title }) => [date, kind, title])).to.deep.equal([
      ['2025-03-01', undefined, 'Case filed'],
      ['2025-03-01', 'complaint', 'COMPLAINT against Harbor Board, filed by River Club'],
      ['2025-03-05', 'motion', 'MOTION to Seal by River Club'],
      ['2025-03-05', 'order', 'ELECTRONIC ORDER entered granting 2 Motion to Seal'],
      [null, undefined, 'Docket entry 3'],
      ['2025-03-20', undefined, 'Case argued'],
      ['2025-06-30', undefined, 'Case terminated'],
    ]);
  });

  it('links the files that there are, and says why there are none', () => {
    const { events } = policyOf(importCourtlistener(ENTRIES));
    expect(events.map(({ documents }) => documents)).to.deep.equal([
      [{
        label: 'No. 1: Complaint',
        url: 'https://storage.courtlistener.com/recap/gov.uscourts.mad.55001/gov.uscourts.mad.55001.1.0.pdf',
        archiveUrl: 'https://archive.org/download/gov.uscourts.mad.55001/gov.uscourts.mad.55001.1.0.pdf',
        mediaType: 'application/pdf',
        pages: 28,
        bytes: 330183,
      }],
      [
        { label: 'No. 2: Motion to Seal', url: null, missing: 'sealed' },
        { label: 'No. 2-1: Exhibit', url: null, missing: 'unavailable', pages: 6 },
      ],
      undefined,
      undefined,
    ]);
  });

  it('names the case of an alert, which is sent without its docket, by the addresses of its documents', () => {
    const result = importCourtlistener(ALERT);
    const { cases, ext } = policyOf(result);
    expect(cases?.[0]).to.deep.include({ name: 'River Club v. Harbor Board', court: { id: 'mad', label: 'D. Mass.' } });
    expect(JSON.stringify(ext)).to.include('"event_type":1');
    expect(result.report.guessed.map(({ note }) => note)).to.include('name and court of the case, from the addresses of documents');
  });

  it('drops addresses, telephone numbers and emails, and says so; names and roles stay', () => {
    const { policy, report } = importCourtlistener([APPEAL, SUPREME]);
    const text = JSON.stringify(policy);
    for (const kept of ['Cy Fox', 'LEAD ATTORNEY', 'Gil Pen', 'City Law Office']) expect(text).to.include(kept);
    for (const personal of ['617-555', 'example.org', 'Pier Road', 'Quay', '3 Square', '02100', 'A000']) expect(text).not.to.include(personal);
    expect(report.dropped.filter(({ note }) => note.startsWith('personal')).map(({ from }) => from)).to.include.members([
      'parties[].attorneys[].contact', 'parties[].extra_info', 'Petitioner[].Phone', 'Petitioner[].Email',
      'originating_court_information.RESTRICTED_ALIEN_NUMBER',
    ]);
  });

  it('joins an appeal to the docket below, by court and number', () => {
    const { cases, events } = policyOf(importCourtlistener([APPEAL, DOCKET, SUPREME]));
    expect(cases?.map(({ id, docket, court, parent }) => [id, docket, court?.label, parent])).to.deep.equal([
      ['river-club-v-harbor-board', '25-1234', '1st Cir.', { case: 'river-club-v-harbor-board-2', type: 'appeal' }],
      ['river-club-v-harbor-board-2', '1:25-cv-10001', 'D. Mass.', undefined],
      ['harbor-board-petitioner-v-river-club', '25-77', 'SCOTUS', { case: 'river-club-v-harbor-board', type: 'cert' }],
    ]);
    expect(events.find(({ title }) => title === 'Notice of appeal filed')?.cases).to.equal('river-club-v-harbor-board-2');
  });

  it('calls the case below by number and court when its docket is not there', () => {
    const { cases } = policyOf(importCourtlistener(APPEAL));
    expect(cases?.[1]).to.deep.include({ id: 'no-1-25-cv-10001-d-mass', name: 'No. 1:25-cv-10001 (D. Mass.)', judges: ['Ada Quill'] });
  });

  it('takes the later state of an entry that is in two files', () => {
    const [entry] = ENTRIES.results.slice(2);
    const states = ['2025-03-01', '2025-03-09', '2025-03-02'].map((date_modified) => ({ ...entry, date_modified, description: `COMPLAINT of ${date_modified}` }));
    const result = importCourtlistener(states);
    expect(policyOf(result).events.map(({ title }) => title)).to.deep.equal(['COMPLAINT of 2025-03-09']);
    expect(lostLeaves(states, result)).to.deep.equal([]);
  });

  it('makes one event of the documents that the search found of one entry, and says that pages are missing', () => {
    const result = importCourtlistener(FOUND);
    expect(policyOf(result).events.map(({ id, documents }) => [id, documents?.map(({ label }) => label)])).to.deep.equal([
      [undefined, undefined],
      ['docket-entry-901', ['No. 1: Complaint', 'No. 1-1: Map']],
    ]);
    expect(result.report.problems.map(({ message }) => message))
      .to.deep.equal(['/next: says that there are more pages of results, and they are not in this file']);
  });

  it('reads an opinion with its citation and the doubt about its date', () => {
    const { events } = policyOf(importCourtlistener([DOCKET, CLUSTER]));
    expect(events[1]).to.deep.include({ date: '2025-06-02~', title: 'Opinion in River Club v. Harbor Board', kind: 'opinion',
      body: { html: '<p>Boats &amp; berths.</p>' }, cases: 'river-club-v-harbor-board' });
    expect(events[1]?.documents?.[0]?.label).to.equal('Opinion, 900 F.4th 1');
  });

  const WRONG: readonly (readonly [string, unknown, string])[] = [
    ['an empty file', '', 'The file is empty'],
    ['text', 'Docket of today', 'The file'],
    ['another format', { title: 'x', items: 1 }, 'The file is not a docket'],
    ['an empty object', {}, 'The object is empty'],
    ['a number', 7, 'The file holds nothing but a number'],
    ['an empty list', [], 'The list is empty'],
  ];
  for (const [name, input, message] of WRONG) {
    it(`says what to do about ${name}`, () => {
      const { policy, report } = importCourtlistener(input);
      expect(policy).to.equal(null);
      expect(report.problems.map((problem) => problem.message).join()).to.include(message);
      expect(report.problems.every(({ hint }) => hint)).to.equal(true);
    });
  }

  it('shows dates that are none, and imports the rest', () => {
    const bad = { ...ENTRIES, results: ENTRIES.results.map((entry) => ({ ...entry, date_filed: '2025-02-30' })) };
    const { policy, report } = importCourtlistener(bad);
    expect(policy?.events.map(({ date, dateText }) => [date, dateText])).to.deep.equal(ENTRIES.results.map(() => [null, '2025-02-30']));
    expect(report.problems[0]?.place).to.equal('/results/0/date_filed');
  });

  it('never throws, and gives a document without errors, whatever stands in the fields', () => {
    const hostile = fc.oneof(fc.anything(), fc.json(), fc.constantFrom('__proto__', '2025-02-30', 'javascript:alert(1)', -1));
    const keys = [...new Set([DOCKET, ENTRIES.results[1], APPEAL, SUPREME, CLUSTER].flatMap((one) => Object.keys(one ?? {})))];
    fc.assert(fc.property(fc.dictionary(fc.constantFrom(...keys), hostile), fc.constantFrom(DOCKET, ENTRIES.results[1], APPEAL, SUPREME, CLUSTER),
      (fields, base) => {
        const { report } = importCourtlistener([{ ...base, ...fields }]);
        expect(report.problems.filter(({ message }) => message.startsWith('In the result'))).to.deep.equal([]);
      }), { numRuns: 300 });
    fc.assert(fc.property(fc.anything(), (input) => { importCourtlistener(input); }));
  });

  it('leaves out a name that no document may have, in an object of a field too', () => {
    const { policy, report } = importCourtlistener([{ ...DOCKET, date_cert_granted: JSON.parse('{ "__proto__": { "": false }, "by": "x" }') as unknown }]);
    expect(report.problems.filter(({ message }) => message.startsWith('In the result'))).to.deep.equal([]);
    expect(JSON.stringify(policy)).to.include('"date_cert_granted":{"by":"x"}').and.not.include('__proto__');
  });

  it('leaves out what is nested 20,000 deep, and says where', () => {
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    const { policy, report } = importCourtlistener(`{"case_name": "A v. B", "docket_number": "1", "date_filed": "2025", "x": ${deep}}`);
    expect(policy?.events.length).to.equal(1);
    expect(report.problems.map(({ place }) => place)).to.deep.equal(['/x']);
  });
});
