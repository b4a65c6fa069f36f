import { expect } from '@esm-bundle/chai';
import { courtOf } from '../../../src/convert/courts/court-of.js';
import { importCourtlistener } from '../../../src/convert/import/courtlistener.js';
import { importFederalRegister } from '../../../src/convert/import/federal-register.js';
import { mergePolicies } from '../../../src/convert/merge.js';
import type { Policy } from '../../../src/document/index.js';
import { documents, event, merged, policyOf, type Fields } from './merge-of.js';

const CASE = { id: 'doe', name: 'Doe v. Harbour Board', court: { id: 'mad', label: 'D. Mass.' }, docket: '25-cv-12822' };
const COURT = { id: 'c', name: 'Doe v. Board', court: { id: 'mad', label: 'D. Mass.' }, docket: '1:25-cv-12822' };
const titles = ({ events }: Policy): string[] => events.map(({ title }) => title);
const of = (first: readonly Fields[], second: readonly Fields[]): Policy[] => documents(
  { cases: [CASE], events: first.map((one) => ({ cases: 'doe', ...one })) },
  { cases: [COURT], events: second.map((one) => ({ cases: 'c', ...one })) },
);
const infos = (policies: readonly Policy[], joinLikely = false): string[] =>
  mergePolicies(policies, { joinLikely }).report.problems.filter(({ severity }) => severity === 'info').map(({ message }) => message);

describe('events of one entry of a docket', () => {
  const STORED = 'https://storage.courtlistener.com/recap/gov.uscourts.mad.7001/gov.uscourts.mad.7001';
  const SAME: Readonly<Record<string, readonly [Fields, Fields]>> = {
    'by its number in labels': [
      event('Doe asks for a stay', { documents: [{ label: 'ECF No. 14', url: 'https://a.example/stay' }] }),
      event('MOTION to Stay', { documents: [{ label: 'No. 14-1: Proposed order', url: null, missing: 'unavailable' }] }),
    ],
    'by its number in addresses of files': [
      event('Doe asks for a stay', { documents: [{ label: 'Motion', url: `${STORED}.14.0.pdf` }] }),
      event('MOTION to Stay', { documents: [{ label: 'Exhibit', url: `${STORED}.14.2.pdf` }] }),
    ],
    'by its number in a page of CourtListener and in a label': [
      event('Doe asks for a stay', { documents: [{ label: 'Motion', url: 'https://www.courtlistener.com/docket/7001/14/doe-v-board/' }] }),
      event('MOTION to Stay', { documents: [{ label: 'No. 14', url: null, missing: 'unavailable' }] }),
    ],
    'by its number that an import kept': [
      event('Doe asks for a stay', { documents: [{ label: 'No. 14', url: null, missing: 'sealed' }] }),
      event('MOTION to Stay', { ext: { 'com.courtlistener': { entry_number: 14 } } }),
    ],
    'by one file, though one source calls it an order and the other an opinion': [
      event('Stay granted', { kind: 'order', documents: [{ label: 'Order', url: `${STORED}.15.0.pdf` }] }),
      event('MEMORANDUM AND ORDER', { kind: 'opinion', documents: [{ label: 'No. 15', url: `${STORED}.15.0.pdf` }] }),
    ],
  };
  for (const [how, [first, second]] of Object.entries(SAME)) {
    it(`are one, told ${how}`, () => expect(titles(merged(of([first], [second])))).to.deep.equal([first['title']]));
  }

  it('stay two when their numbers differ, whatever their titles', () => {
    const stay = (number: number): Fields => event('Motion to stay the fees', { documents: [{ label: 'Motion', url: `${STORED}.${number}.0.pdf` }] });
    expect(titles(merged(of([stay(14)], [stay(15)])))).to.have.length(2);
  });

  for (const label of ['No. 25-457 complaint', 'No. 25-457', 'No. 25-457: Complaint', 'Docket No. 25-457', 'No. 25-cv-457', 'No. 25-11', 'Dkt. No. 25-cv-457', 'Doc. No. 25-03456', 'No. 25A11']) {
    it(`stay two where one has the number of a case: ${label}`, () => {
      const suit = event('Suit begins in court', { documents: [{ label, url: 'https://a.example/suit' }] });
      const motion = event('Motion for leave', { documents: [{ label: 'ECF No. 25', url: 'https://a.example/motion' }] });
      expect(titles(merged(of([suit], [motion])))).to.have.length(2);
    });
  }

  for (const label of ['No. 14', 'No. 14: Motion', 'No. 14-2: Exhibit', 'ECF No. 14-2', 'Dkt. No. 14 (motion)', 'Doc. # 14', '#14 Motion', 'Docket No. 14']) {
    it(`are one by the number of an entry: ${label}`, () => {
      const motion = event('Motion for leave', { documents: [{ label: 'ECF No. 14', url: 'https://a.example/motion' }] });
      expect(titles(merged(of([motion], [event('Leave is asked', { documents: [{ label, url: 'https://a.example/other' }] })])))).to.have.length(1);
    });
  }

  it('stay two of another day or case, though the numbers are the same', () => {
    const one = event('Doe asks for a stay', { documents: [{ label: 'No. 14', url: null, missing: 'unavailable' }] });
    expect(titles(merged(of([one], [{ ...one, title: 'Order', date: '2025-04-01' }])))).to.have.length(2);
    expect(titles(merged(documents(
      { cases: [CASE], events: [{ ...one, cases: 'doe' }] },
      { cases: [{ ...COURT, court: { id: 'dcd', label: 'D.D.C.' } }], events: [{ ...one, title: 'MOTION', cases: 'c' }] },
    )))).to.have.length(2);
  });
});

describe('events that are probably the same', () => {
  const pair = of(
    [event('Complaint', { kind: 'complaint' }), event('Stay granted', { kind: 'order', date: '2025-03-09' })],
    [event('COMPLAINT against All Defendants', { kind: 'complaint' }), event('MEMORANDUM OPINION', { kind: 'opinion', date: '2025-03-09' })],
  );

  it('stay two, and are named', () => {
    expect(titles(merged(pair))).to.have.length(4);
    expect(infos(pair)).to.deep.equal([
      '"Complaint" and "COMPLAINT against All Defendants" of 2025-03-07 are probably the same event: of one case and day, and alone in their kind in both documents',
      '"Stay granted" and "MEMORANDUM OPINION" of 2025-03-09 are probably the same event: of one case and day, and alone in their kind in both documents',
    ]);
  });

  it('are joined where it is asked for, and named as well', () => {
    expect(titles(merged(pair, { joinLikely: true }))).to.deep.equal(['Complaint', 'Stay granted']);
    expect(infos(pair, true)[0]).to.match(/They are joined$/);
  });

  const NOT: Readonly<Record<string, readonly [readonly Fields[], readonly Fields[]]>> = {
    'another of the kind is the same for sure': [
      [event('Order on motion to seal', { kind: 'order' }), event('Order denying stay', { kind: 'order' })],
      [event('Order on motion to seal', { kind: 'order' }), event('Order granting TRO', { kind: 'order' })],
    ],
    'there are two of the kind on one side': [[event('Order', { kind: 'order' })], [event('ORDER on 3', { kind: 'order' }), event('ORDER on 4', { kind: 'order' })]],
    'their kinds differ': [[event('Complaint', { kind: 'complaint' })], [event('MOTION to stay', { kind: 'motion' })]],
    'nobody says of which kind one is': [[event('Complaint', { kind: 'complaint' })], [event('Summons issued')]],
    'the day is not known': [[event('Complaint', { kind: 'complaint', date: '2025-03' })], [event('COMPLAINT filed', { kind: 'complaint', date: '2025-03' })]],
    'two outlets report them': [[event('Board is sued', { kind: 'report', outlet: 'Harbour News' })], [event('Doe sues', { kind: 'report', outlet: 'The Bell' })]],
  };
  for (const [why, [first, second]] of Object.entries(NOT)) {
    it(`are not those of which ${why}`, () => expect(infos(of(first, second))).to.deep.equal([]));
  }
});

describe('cases by the ways in which courts write docket numbers', () => {
  const WRITTEN: readonly (readonly [Fields, Fields])[] = [
    [{ docket: '25 Civ. 1144 (JAV)', court: { label: 'S.D.N.Y.' } }, { docket: '1:25-cv-01144', court: { id: 'nysd', label: 'S.D.N.Y.' } }],
    [{ docket: 'Civil Action No. 25-457', court: { label: 'D.D.C.' } }, { docket: '1:25-cv-00457', court: { id: 'dcd', label: 'D.D.C.' } }],
    [{ docket: 'No. 1:25-cv-00306 (D. Mass.)' }, { docket: '25-cv-306', court: { id: 'mad', label: 'D. Mass.' } }],
    [{ docket: 'CV 25-10', court: { label: 'D. Mont.' } }, { docket: '2:25-cv-00010', court: { id: 'mtd', label: 'D. Mont.' } }],
  ];
  for (const [first, second] of WRITTEN) {
    it(`joins ${String(first['docket'])} and ${String(second['docket'])}`, () => {
      const { cases } = merged(documents({ cases: [{ id: 'a', name: 'Doe v. Roe', ...first }] }, { cases: [{ id: 'b', name: 'Doe v. Board', ...second }] }), { courtOf });
      expect(cases).to.have.length(1);
    });
  }
});

describe('documents of the Federal Register', () => {
  const notice = (number: string): Fields => ({
    document_number: number, publication_date: '2030-01-02', signing_date: '2029-12-30', type: 'Rule',
    title: 'Procedures for Bells; Credible Ropes; Correction', effective_on: '2030-02-01',
  });
  const imported = (...numbers: readonly string[]): Policy => policyOf(importFederalRegister(numbers.map(notice)).policy as unknown as Fields);

  it('of different numbers are never the same, though their titles are', () => {
    const { events } = merged([imported('2030-00001'), imported('2030-00002')]);
    expect(events).to.have.length(6);
    expect(events[0]?.title).to.equal('Signed: Procedures for Bells; Credible Ropes; Correction');
  });

  it('of one number are one, before and after they are published, and the name of a list is no number', () => {
    const at = (address: string, more: Fields = {}): Fields => event('Procedures for Bells and Ropes', { documents: [{ label: 'Rule', url: `https://www.federalregister.gov/${address}` }], ...more });
    const published = at('documents/2025/03/07/2025-03456/rule');
    expect(titles(merged(of([at('public-inspection/2025-03456/rule')], [published])))).to.have.length(1);
    expect(titles(merged(of([at('public-inspection/2025-03457/rule')], [published])))).to.have.length(2);
    expect(titles(merged(of([at('presidential-documents/executive-orders')], [published])))).to.have.length(1);
    expect(titles(merged(of([at('executive-orders')], [published])))).to.have.length(1);
  });

  it('of one number are one, whichever address tells it', () => {
    const page = { ...notice('2030-00001'), html_url: 'https://www.federalregister.gov/documents/2030/01/02/2030-00001/bells' };
    expect(merged([imported('2030-00001', '2030-00002'), policyOf(importFederalRegister(page).policy as unknown as Fields)]).events).to.have.length(6);
  });
});

describe('a tracker beside the docket of its case', () => {
  it('has each act once', () => {
    const docket = policyOf(importCourtlistener([
      { id: 7001, case_name: 'Doe v. Board', docket_number: '1:25-cv-12822', court_id: 'mad' },
      ...['COMPLAINT against the Board', 'ORDER granting 3 Motion to Stay', 'DECLARATION of Ada Quill'].map((description, index) => (
        { id: index + 1, docket: 7001, entry_number: index + 1, date_filed: `2025-03-0${7 + index}`, description }
      )),
    ]).policy as unknown as Fields);
    const [tracker] = documents({ cases: [CASE], events: [
      event('Complaint', { kind: 'complaint', cases: 'doe' }), event('Stay granted', { kind: 'order', cases: 'doe', date: '2025-03-08' }),
      event('Declaration of Ada Quill', { kind: 'declaration', cases: 'doe', date: '2025-03-09' }),
    ] });
    if (!tracker) throw new Error('No tracker');
    expect(titles(merged([tracker, docket], { joinLikely: true }))).to.deep.equal(['Complaint', 'Stay granted', 'Declaration of Ada Quill']);
    expect(infos([tracker, docket])).to.have.length(2);
  });
});
