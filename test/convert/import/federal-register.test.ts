import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { importFederalRegister } from '../../../src/convert/import/federal-register.js';
import type { Imported, PolicyDraft } from '../../../src/convert/input/importer.js';
import { INSPECTED, ORDER, RESULTS, RULE } from '../../fixtures/formats/federal-register.js';
import { lostLeaves, rewrittenFields } from '../../support/leaves.mjs';

function policyOf({ policy, report }: Imported): PolicyDraft {
  expect(report.problems.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
  if (!policy) throw new Error('Nothing was read');
  return policy;
}

const FIXTURES: Readonly<Record<string, unknown>> = {
  'a rule': RULE, 'an executive order': ORDER, 'a document not published yet': INSPECTED, 'results of a search': RESULTS,
  'a list of documents': [RULE, ORDER],
};

describe('import of the Federal Register', () => {
  for (const [name, input] of Object.entries(FIXTURES)) {
    it(`loses no leaf of ${name}, and reads its text like its object`, () => {
      const result = importFederalRegister(input);
      policyOf(result);
      expect(lostLeaves(input, result)).to.deep.equal([]);
      expect(importFederalRegister(`\uFEFF${JSON.stringify(input, null, 1).replaceAll('\n', '\r\n')}`)).to.deep.equal(result);
    });
  }

  it('rewrites only what has a form of its own in the document', () => {
    expect(rewrittenFields(RULE, importFederalRegister(RULE))).to.deep.equal(['cfr_references[].part', 'cfr_references[].title']);
  });

  it('makes events of the dates that a rule gives, and no span or status', () => {
    const { title, summary, events, spans, status } = policyOf(importFederalRegister(RULE));
    expect([title, summary, spans, status]).to.deep.equal(['Care of Harbor Bells', RULE.abstract, undefined, undefined]);
    expect(events.map(({ date, kind, title: what }) => [date, kind, what])).to.deep.equal([
      ['2030-01-02', 'rule', 'Published in the Federal Register: Care of Harbor Bells'],
      ['2030-02-15', undefined, 'Comments close: Care of Harbor Bells'],
      ['2030-03-01', 'effective', 'Effective date: Care of Harbor Bells'],
    ]);
    expect(events[0]?.kindLabel).to.equal('Final rule; request for comments.');
    expect(events[2]?.body).to.deep.equal([RULE.dates]);
    expect(JSON.stringify(events[0]?.body)).to.include('Disposition notes of the Federal Register: See: Bells Act, 2031');
  });

  it('knows a document by its numbers, agencies and topics', () => {
    const { identifiers, facets, source } = policyOf(importFederalRegister(RULE));
    expect(identifiers?.map(({ scheme, value }) => `${scheme} ${value}`)).to.deep.equal([
      'fr-citation 95 FR 101', 'federal-register 2030-00001', 'rin 2120-ZZ99', 'docket Docket No. BELL-2029-0007', 'docket Project B-7',
    ]);
    expect(facets).to.deep.equal([
      { label: 'Type', values: ['Rule'] },
      { label: 'Agencies', values: ['Bells Department', 'Office of Ropes'] },
      { label: 'President', values: ['Nell Rope'] },
      { label: 'Topics', values: ['Harbors', 'Bells'] },
      { label: 'CFR', values: ['14 CFR 39', '33 CFR'] },
    ]);
    expect(source).to.deep.equal({ publisher: 'Federal Register', url: RULE.html_url, cite: 'Care of Harbor Bells, 95 FR 101 (January 2, 2030)' });
  });

  it('leads readers to page, PDF, comment form and docket, and machines nowhere', () => {
    const { events } = policyOf(importFederalRegister(RULE));
    expect(events.map(({ documents }) => documents?.map(({ label }) => label))).to.deep.equal([
      ['Care of Harbor Bells', 'PDF', 'PDF of the public inspection desk', 'Comment form', 'Docket on Regulations.gov'],
      ['Care of Harbor Bells'],
      ['Care of Harbor Bells'],
    ]);
    expect(JSON.stringify(events[0]?.ext)).to.include(RULE.full_text_xml_url);
  });

  it('reads an order signed before it was published, its title whole, and found by its number', () => {
    const { title, events, identifiers } = policyOf(importFederalRegister(ORDER));
    expect(title).to.equal(ORDER.title);
    expect(events.map(({ date, kind, kindLabel }) => [date, kind, kindLabel])).to.deep.equal([
      ['2029-12-30', 'directive', undefined],
      ['2030-01-04', undefined, 'Executive Order'],
    ]);
    expect(events[0]?.title).to.equal(`Signed: ${ORDER.title}`);
    expect(events.map(({ body }) => (body as string[])[0])).to.deep.equal(Array(2).fill('Executive Order 15001 (EO 15001)'));
    expect(identifiers?.filter(({ value }) => value === '15001')).to.deep.equal([
      { scheme: 'executive-order', value: '15001', label: 'Executive Order 15001' },
    ]);
  });

  it('makes one policy of several documents, and says that pages are missing', () => {
    const result = importFederalRegister(RESULTS, { url: 'https://example.org/search' });
    const { title, events, source } = policyOf(result);
    expect(title).to.equal('Documents matching \'bells\'');
    expect(source).to.deep.equal({ publisher: 'Federal Register', url: 'https://example.org/search' });
    expect(events.length).to.equal(6);
    expect(events[5]).to.deep.include({ date: '2030-01-05T08:45:00-05:00', body: ['A rope was misprinted.'] });
    expect(result.report.problems.map(({ place }) => place)).to.deep.equal(['/next_page_url']);
    expect(importFederalRegister(RESULTS, { title: 'Bells' }).policy?.title).to.equal('Bells');
    expect(importFederalRegister([RULE, ORDER]).policy?.title).to.equal('Care of Harbor Bells and another document of the Federal Register');
    expect(importFederalRegister({ ...RESULTS, description: '' }).policy?.title).to.equal('Care of Harbor Bells and 2 more documents of the Federal Register');
  });

  const FEW: readonly (readonly [string, Readonly<Record<string, string | number>>, string | null])[] = [
    ['title and publication', { title: 'Bells; Ropes', publication_date: '2030-01-02' }, '2030-01-02'],
    ['number of an order and signature', { executive_order_number: 15001, signing_date: '2029-12-30' }, '2029-12-30'],
    ['title and address', { title: 'Bells; Ropes', html_url: RULE.html_url }, null],
  ];
  for (const [name, fields, date] of FEW) {
    it(`reads a search that asked for nothing but ${name}`, () => {
      const { events } = policyOf(importFederalRegister({ count: 1, results: [fields] }));
      expect(events.map((event) => event.date)).to.deep.equal([date]);
      expect(events[0]?.title).to.include(fields.title ?? 'Executive Order 15001');
    });
  }

  it('reads texts without the marks of print, and says what the search did not find', () => {
    const { policy, report } = importFederalRegister({
      results: [{ document_number: '2030-00009', title: 'Limits for NO<INF>2</INF>', abstract: 'Under <E T="03">Bells</E>, a < b.', num_pages: 2,
        docket_numbers: ['BELL-1'], html_url: RULE.html_url, filed_at: '2030-01-02' }],
      errors: { not_found: ['9999-99999'] },
    });
    expect([policy?.title, policy?.summary]).to.deep.equal(['Limits for NO2', 'Under Bells, a < b.']);
    expect(policy?.events[0]?.documents?.[0]?.pages).to.equal(2);
    expect(policy?.identifiers?.at(-1)).to.deep.equal({ scheme: 'docket', value: 'BELL-1', label: 'BELL-1' });
    expect(report.problems.map(({ message }) => message)).to.deep.equal(['/errors: says that something was not found']);
  });

  it('labels every number in words that readers know', () => {
    const { identifiers } = policyOf(importFederalRegister(RULE));
    expect(identifiers?.map(({ label }) => label))
      .to.deep.equal(['95 FR 101', 'FR Doc. 2030-00001', 'RIN 2120-ZZ99', 'Docket No. BELL-2029-0007', 'Project B-7']);
  });

  const WRONG: readonly (readonly [string, unknown, string])[] = [
    ['an empty file', '', 'The file is empty'],
    ['a page', '<!doctype html><p>Not found', 'The file'],
    ['another format', { case_name: 'A v. B', docket_number: '1' }, 'CourtListener'],
    ['no results', { count: 0, results: [] }, 'The file holds no results'],
    ['a list of texts', ['2030-00001'], 'The file holds a list without any object'],
  ];
  for (const [name, input, message] of WRONG) {
    it(`says what to do about ${name}`, () => {
      const { policy, report } = importFederalRegister(input);
      expect(policy).to.equal(null);
      expect(report.problems.map((problem) => problem.message).join()).to.include(message);
      expect(report.problems.every(({ hint }) => hint)).to.equal(true);
    });
  }

  it('shows dates that are none, and imports the rest', () => {
    const { policy, report } = importFederalRegister({ ...RULE, publication_date: '2030-02-30', effective_on: 'Spring' });
    expect(policy?.events.map(({ date, dateText }) => [date, dateText]))
      .to.deep.equal([[null, '2030-02-30'], ['2030-02-15', undefined], [null, 'Spring']]);
    expect(report.problems.map(({ place }) => place)).to.deep.equal(['/publication_date', '/effective_on']);
  });

  it('never throws, and gives a document without errors, whatever stands in the fields', () => {
    const hostile = fc.oneof(fc.anything(), fc.json(), fc.constantFrom('__proto__', '2025-02-30', 'javascript:alert(1)', -1));
    fc.assert(fc.property(fc.dictionary(fc.constantFrom(...Object.keys(RULE)), hostile), fc.boolean(), (fields, alone) => {
      const item = { ...RULE, document_number: '1', ...fields };
      const { report } = importFederalRegister(alone ? item : [item, RULE]);
      expect(report.problems.filter(({ message }) => message.startsWith('In the result'))).to.deep.equal([]);
    }), { numRuns: 300 });
    fc.assert(fc.property(fc.anything(), (input) => { importFederalRegister(input); }));
  });
});
