import { expect } from '@esm-bundle/chai';
import { importLegiscan } from '../../../src/convert/import/legiscan.js';
import { importOpenstates } from '../../../src/convert/import/openstates.js';
import * as legiscan from '../../fixtures/formats/legiscan.js';
import * as openstates from '../../fixtures/formats/openstates.js';
import { lostLeaves } from '../../support/leaves.mjs';

describe('bills of LegiScan', () => {
  it('lose nothing, and no problem is reported, not even of days that nobody knows', () => {
    for (const input of [legiscan.BILL, legiscan.LIST]) {
      const imported = importLegiscan(input);
      expect(lostLeaves(input, imported)).to.deep.equal([]);
      expect(imported.report.problems).to.deep.equal([]);
    }
  });

  it('have the status that LegiScan gives, with its day, and nothing made of it', () => {
    expect(importLegiscan(legiscan.BILL).policy?.status).to.deep.equal([{ label: 'Status', value: 'Engrossed', asOf: '2025-04-02', source: 'LegiScan' }]);
    const { policy } = importLegiscan(legiscan.LIST);
    expect(policy?.status).to.deep.equal([{ label: 'Status of LD701', value: 'Failed', asOf: '2025-03-09', source: 'LegiScan' }]);
    expect(policy?.spans).to.equal(undefined);
  });

  it('are acts, texts, amendments, votes and hearings', () => {
    const { policy } = importLegiscan(legiscan.BILL);
    expect(policy).to.deep.include({ title: 'ME LD700: An Act Regarding Harbor Bells', source: { publisher: 'LegiScan', url: 'https://legiscan.com/ME/bill/LD700/2025' } });
    expect(policy?.events.map(({ date, title }) => [date, title])).to.deep.equal([
      ['2025-03-07', 'Introduced in the House'], ['2025-04-02', 'Passed to be engrossed'], [null, 'Carried over'],
      ['2025-03-07', 'Text of the bill: Introduced'], ['2025-03-30', 'House Amendment A'], ['2025-04-02', 'Vote: Passage to be engrossed'], ['2025-03-20', 'Bells and Ropes hears LD 700'],
    ]);
    expect(policy?.events[5]?.body).to.equal('H: yea 80, nay 60, not voting 3, absent 8');
    expect(policy?.events[3]?.documents?.[0]).to.deep.include({ url: 'https://legislature.maine.example/LD700.pdf', mediaType: 'application/pdf' });
  });

  it('of a list give the last act of each', () => {
    const { policy } = importLegiscan(legiscan.LIST);
    expect(policy?.events.map(({ date, title }) => [date, title])).to.deep.equal([['2025-03-11', 'Ought Not to Pass: LD701'], ['2025-03-12', 'Printed: LD702']]);
  });

  it('without a history have their last act beside their texts, votes and hearings', () => {
    const { history, ...bill } = legiscan.BILL.bill;
    const input = { bill: { ...bill, last_action: 'Carried over', last_action_date: '2025-04-05' } };
    const imported = importLegiscan(input);
    expect(history.length).to.be.greaterThan(0);
    expect(imported.policy?.events.map(({ title }) => title)).to.deep.equal([
      'Carried over', 'Text of the bill: Introduced', 'House Amendment A', 'Vote: Passage to be engrossed', 'Bells and Ropes hears LD 700',
    ]);
    expect(lostLeaves(input, imported)).to.deep.equal([]);
  });

  it('of several files, one of them a list, are all read, and what is no bill is told of', () => {
    const { policy, report } = importLegiscan([[legiscan.BILL.bill, 'a word'], legiscan.LIST, 7]);
    expect(policy?.identifiers?.map(({ label }) => label)).to.deep.equal(['ME LD700', 'LD701', 'LD702']);
    expect(report.problems.map(({ place, message }) => [place, message])).to.deep.equal(['/1', '/3'].map((place) => [place, `${place}: is not a bill of LegiScan, or a list of bills, and is left out`]));
  });

  it('have the links of their acts as documents', () => {
    const { policy } = importLegiscan({ bill: { ...legiscan.BILL.bill, history: [{ date: '2025-03-07', action: 'Heard, see <a href="https://a.example/1">minutes</a>' }] } });
    expect(policy?.events[0]).to.deep.include({ title: 'Heard, see minutes', documents: [{ label: 'minutes', url: 'https://a.example/1' }] });
  });

  it('say that a search has more pages than those that are here', () => {
    const page = (current: number): unknown => ({ searchresult: { summary: { page_current: current, page_total: 3 }, 0: { ...legiscan.LIST.masterlist[0], bill_id: current } } });
    const places = (input: unknown): string[] => importLegiscan(input).report.problems.map(({ place }) => place);
    expect([page(1), [page(1), page(2)], [page(3), page(1), page(2)]].map(places)).to.deep.equal([['/searchresult/summary'], ['/1/searchresult/summary'], []]);
  });

  it('republish neither emails nor telephone numbers of sponsors', () => {
    expect(JSON.stringify(importLegiscan(legiscan.BILL).policy)).to.not.match(/rope@|207-555/);
  });
});

describe('bills of Open States', () => {
  it('lose nothing, and no problem is reported but of a document without a day', () => {
    for (const [input, undated] of [[openstates.BILL, ['/documents/0: has no date']], [openstates.FOUND, []]] as const) {
      const imported = importOpenstates(input);
      expect(lostLeaves(input, imported)).to.deep.equal([]);
      expect(imported.report.problems.map(({ message }) => message)).to.deep.equal(undated);
    }
  });

  it('are acts, texts, documents and votes', () => {
    const { policy } = importOpenstates(openstates.BILL);
    expect(policy).to.deep.include({ title: 'LD 700: An Act Regarding Harbor Bells', summary: 'Bells may ring by day only.', source: { publisher: 'Open States', url: 'https://openstates.org/me/bills/2025/LD700/' } });
    expect(policy?.identifiers?.[0]).to.deep.equal({ scheme: 'us-state-bill', value: '2025 LD 700', label: 'Maine LD 700' });
    expect(policy?.events.map(({ date, title }) => [date, title])).to.deep.equal([
      ['2025-03-07', 'Introduced in the House'], ['2025-04-02T14:30:00+00:00', 'Passed to be engrossed'], ['2025-03-07', 'Text of the bill: Introduced'], [null, 'Document: Fiscal note'], ['2025-04-02', 'Vote: Passage to be engrossed'],
    ]);
    expect(policy?.events[4]?.body).to.equal('pass: yes 80, no 60');
    expect(policy?.status).to.equal(undefined);
  });

  it('of a search are called by their numbers', () => {
    expect(importOpenstates(openstates.FOUND).policy?.events.map(({ title }) => title)).to.deep.equal(['Printed: Maine LD 701']);
  });

  it('of a search say that it has more pages than those that are here', () => {
    const page = (number: number): unknown => ({ ...openstates.FOUND, pagination: { page: number, max_page: 12 } });
    const problems = (input: unknown): string[] => importOpenstates(input).report.problems.map(({ message }) => message);
    expect(problems(page(1))).to.deep.equal(['/pagination: says that there are more pages of results, and they are not in this file']);
    expect(problems([page(11), page(12)])).to.deep.equal([]);
  });
});
