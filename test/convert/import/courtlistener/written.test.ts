import { expect } from '@esm-bundle/chai';
import { importCourtlistener } from '../../../../src/convert/import/courtlistener.js';
import type { PolicyDraft } from '../../../../src/convert/input/importer.js';
import { APPEAL, SUPREME } from '../../../fixtures/formats/courtlistener.js';

function policyOf(input: unknown): PolicyDraft {
  const { policy } = importCourtlistener(input);
  if (!policy) throw new Error('Nothing was read');
  return policy;
}

describe('dockets as courts and their readers write them', () => {
  const LISTED = [
    { date_filed: '2025-05-02', document_number: '1', description: 'Petition for review' },
    { date_filed: '2025-05-02', document_number: null, description: 'Case assigned' },
    { date_filed: '2025-05-02', document_number: '2', description: 'Letter' },
    { date_filed: null, document_number: null, description: 'Text without a day' },
    { date_filed: '2025-05-03', document_number: null, description: 'Minute entry' },
    { date_filed: '2025-05-03', document_number: '3', description: 'Reply' },
  ];
  const ORDERS = { 'oldest first': LISTED, 'newest first': [...LISTED].reverse(), 'of one day, newest first': LISTED.slice(0, 3).reverse() };
  for (const [name, docket_entries] of Object.entries(ORDERS)) {
    it(`leaves entries without a number where the docket has them, ${name}`, () => {
      const { events } = policyOf({ court_id: 'mad', docket_number: '1:25-cv-1', case_name: 'A v. B', docket_entries });
      const dated = LISTED.filter((entry) => entry.date_filed !== null && docket_entries.includes(entry));
      expect(events.filter(({ date }) => date !== null).map(({ title }) => title)).to.deep.equal(dated.map(({ description }) => description));
    });
  }

  it('leaves telephone numbers, emails and mailing addresses out of the texts of entries, and says so', () => {
    const description = 'NOTICE of new address by Cy Fox: 2 Quay Street, Old Town, MA 02100, 617-555-0100, fox@example.org. (Fox, Cy)';
    const { policy, report } = importCourtlistener({ ...APPEAL, docket_entries: [{ date_filed: '2025-05-02', description }] });
    expect(policy?.events.map(({ body }) => body)).to.deep.include('NOTICE of new address by Cy Fox: […], […], […]. (Fox, Cy)');
    expect(report.dropped).to.deep.include({
      from: 'docket_entries[].description', count: 1, note: 'telephone numbers, emails and mailing addresses in texts are not republished',
    });
  });

  it('gives the day of an opinion that the older search writes as a midnight in California', () => {
    const days = ['2025-06-02', '2025-06-02T00:00:00-07:00', '2025-06-02T00:53:00-07:00', '2025-06-02T09:53:00-07:00'];
    const { events } = policyOf(days.map((dateFiled) => ({ cluster_id: 1, caseName: 'A v. B', dateFiled, docket_id: 1 })));
    expect(events.map(({ date }) => date)).to.deep.equal([...days.slice(0, 1), ...days.slice(0, 1), ...days.slice(0, 1), days[3]]);
  });

  it('adds to an entry the documents that the search found of it, each once, and makes no second event', () => {
    const of = (id: number, more: object): object => ({ id, document_number: '2', pacer_doc_id: `09${id}`, document_type: 1, is_available: true, ...more });
    const entry = { id: 77, docket: 6, date_filed: '2025-03-05', entry_number: 2, recap_sequence_number: '2025-03-05.001', description: 'ORDER.',
      recap_documents: [of(1, { description: 'Order' })] };
    const found = [of(1, { docket_entry_id: 77, short_description: 'Order', filepath_local: 'recap/gov.uscourts.mad.1/a.pdf' }),
      of(2, { docket_entry: 'https://www.courtlistener.com/api/rest/v4/docket-entries/77/', attachment_number: 1 }), of(3, { docket_entry_id: 78 })];
    const { events } = policyOf([entry, { results: found }]);
    expect(events.map(({ id, documents }) => [id, documents?.map(({ label, url }) => [label, url !== null])])).to.deep.equal([
      ['docket-entry-77', [['No. 2: Order', true], ['No. 2-1', false]]],
      ['docket-entry-78', [['No. 2', false]]],
    ]);
  });

  it('leads to the docket of an oral argument, and says when a file holds parties alone', () => {
    const argued = { absolute_url: '/audio/1/a/', docket_absolute_url: '/docket/5/a-v-b/', caseName: 'A v. B', docketNumber: '23-1', docket_id: 5, dateArgued: '2024-02-02' };
    expect(policyOf(argued).cases?.[0]?.links?.[0]?.url).to.equal('https://www.courtlistener.com/docket/5/a-v-b/');
    const { report } = importCourtlistener({ results: [{ id: 1, name: 'A', party_types: [{ name: 'Plaintiff' }] }] });
    expect(report.problems.map(({ message }) => message)).to.deep.equal(['The file holds nothing with a date']);
  });

  it('says of a docket of the Supreme Court that it was docketed, and of the case below every number', () => {
    const fields = { capital_case: false, case_name: 'Board v. Club', docket_number: '25-77', date_filed: '2025-07-14', docket_entries: [] };
    expect(policyOf(fields).events.map(({ title }) => title)).to.deep.equal(['Case docketed']);
    const [decided] = policyOf({ ...SUPREME, LowerCourtDecision: 'June 2, 2025 <br>Rule 12.4' }).events;
    expect([decided?.date, decided?.body]).to.deep.equal(['2025-06-02', 'Rule 12.4']);
    const [, below] = policyOf({ ...SUPREME, LowerCourtCaseNumbers: '(25-1234, 25-1240)' }).cases ?? [];
    expect(below?.docket).to.deep.equal(['25-1234', '25-1240']);
  });
});

describe('entries without the list of their documents', () => {
  const ENTRY = { id: 9, docket: 'https://www.courtlistener.com/api/rest/v4/dockets/7001/', entry_number: 4, date_filed: '2025-03-07', description: 'ORDER granting 3 Motion' };
  const WRITTEN: Readonly<Record<string, unknown>> = {
    'a page of the API': { next: null, previous: null, results: [ENTRY, { ...ENTRY, id: 10, entry_number: 5 }] },
    'a list': [ENTRY, { ...ENTRY, id: 10 }],
    'entries of juriscraper': [1, 2].map((number) => ({ date_filed: '2025-03-07', document_number: String(number), description: 'ORDER', pacer_doc_id: '1' })),
    'entries of the Supreme Court': [{ Date: 'Mar 07 2025', Text: 'Petition DENIED.' }, { Date: 'Mar 10 2025', Text: 'Rehearing DENIED.' }],
    'entries with nothing but a day and a text': [{ date_filed: '2025-03-07', description: 'ORDER' }, { date_entered: '2025-03-07', description: 'ORDER' }],
  };
  for (const [what, input] of Object.entries(WRITTEN)) {
    it(`are events: ${what}`, () => {
      const { policy, report } = importCourtlistener(input);
      expect(report.problems.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
      expect(policy?.events).to.have.length(2);
      expect(policy?.events[0]?.date).to.equal('2025-03-07');
      expect(policy?.events[0]).to.include({ kind: 'order' });
    });
  }
});
