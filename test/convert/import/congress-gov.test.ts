import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { importCongressGov } from '../../../src/convert/import/congress-gov.js';
import { wordingKey } from '../../../src/convert/import/congress-gov/act.js';
import { billCitation } from '../../../src/convert/import/congress-gov/bill-citation.js';
import type { Imported, PolicyDraft } from '../../../src/convert/input/importer.js';
import { ACTIONS, BILL, BILLS, SUBJECTS, SUMMARIES, TEXTS } from '../../fixtures/formats/congress-gov.js';
import { AMENDMENT, AMENDMENTS, BULK, ITEMS } from '../../fixtures/formats/congress-gov-more.js';
import { lostLeaves, rewrittenFields } from '../../support/leaves.mjs';

function policyOf({ policy, report }: Imported): PolicyDraft {
  expect(report.problems.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
  if (!policy) throw new Error('Nothing was read');
  return policy;
}

const ALL = [BILL, ACTIONS, SUMMARIES, TEXTS, SUBJECTS];
const JOINED = { ...BILL, actions: ACTIONS.actions };
const FIXTURES: Readonly<Record<string, unknown>> = {
  'a bill': BILL, 'actions': ACTIONS, 'a bill and its actions in one object': JOINED, 'all pages of a bill': ALL, 'a list of bills': BILLS,
  'a bill of the bulk data': BULK, 'an amendment': AMENDMENT, 'amendments': AMENDMENTS, 'a bill that was XML': ITEMS, 'a bill without its page': BILL.bill, 'actions without their page': ACTIONS.actions,
};

describe('import of Congress.gov', () => {
  for (const [name, input] of Object.entries(FIXTURES)) {
    it(`loses no leaf of ${name} but the key of the API, and reads its text like its object`, () => {
      const result = importCongressGov(input);
      policyOf(result);
      expect(lostLeaves(input, result)).to.deep.equal([]);
      expect(JSON.stringify(result)).not.to.include('SECRET');
      expect(importCongressGov(`\uFEFF${JSON.stringify(input, null, 1).replaceAll('\n', '\r\n')}`)).to.deep.equal(result);
    });
  }

  it('rewrites only what has a form of its own in the document', () => {
    expect(rewrittenFields(ALL, importCongressGov(ALL))).to.deep.equal(
      ['actions[].committees[].url', 'actions[].recordedVotes[].rollNumber', 'actions[].text', 'bill.actions.url',
        'bill.latestAction.text', 'bill.type', 'textVersions[].date']);
  });

  it('makes one event of an act that is reported twice, with both sources and both wordings', () => {
    const { events } = policyOf(importCongressGov(ACTIONS));
    expect(events.map(({ date, title, outlet, kind }) => [date, title, outlet, kind])).to.deep.equal([
      ['2021-03-04', 'Introduced in House', 'Library of Congress', 'legislation'],
      ['2021-03-04', 'Referred to the House Committee on Bells', 'House floor actions', 'legislation'],
      ['2021-04-02T11:00:00', 'The House adjourned', 'House floor actions', 'legislation'],
      ['2021-04-02T12:17:16', 'The House adjourned', 'House floor actions', 'legislation'],
      ['2021-05-20', 'Passed Senate without amendment by Unanimous Consent', 'Library of Congress, Senate', 'legislation'],
      ['2021-06-01', 'Became Public Law No: 117-990', 'Library of Congress', 'legislation'],
    ]);
    expect(events[4]?.body).to.deep.equal(ACTIONS.actions.slice(2, 4).map(({ text }) => text));
    expect(events[1]?.actors).to.deep.equal([{ name: 'Bells Committee', role: 'committee' }]);
    expect(events[2]?.documents).to.deep.equal([{ label: 'Roll call 70 (House)', url: 'https://clerk.house.gov/evs/2021/roll070.xml' }]);
  });

  it('knows a bill by its number, its law, its page and its sponsors', () => {
    const policy = policyOf(importCongressGov(ALL));
    expect([policy.title, policy.status, policy.spans]).to.deep.equal(['Harbor Bells Act', undefined, undefined]);
    expect(policy.identifiers).to.deep.equal([
      { scheme: 'us-bill', value: '117-hr-990', label: 'H.R. 990 (117th Congress)' },
      { scheme: 'us-law', value: '117-990', label: 'Public Law 117-990' },
    ]);
    expect(policy.source).to.deep.equal({ publisher: 'Congress.gov', url: 'https://www.congress.gov/bill/117th-congress/house-bill/990' });
    expect(policy.summary).to.deep.equal({ html: '<p>This act rings the <b>bells</b>.</p>' });
    expect(policy.facets?.map(({ label, values }) => [label, ...values])).to.deep.equal([
      ['Origin chamber', 'House'], ['Policy area', 'Transportation'], ['Sponsors', 'Rep. Rope, Nell [I-ME-2]'], ['Subjects', 'Harbors', 'Bells'],
    ]);
  });

  it('shows introduction and last act of a bill whose actions are not there', () => {
    expect(policyOf(importCongressGov(BILL)).events.map(({ date, title }) => [date, title])).to.deep.equal([
      ['2021-03-04', 'Introduced'],
      ['2021-06-01', 'Became Public Law No: 117-990'],
    ]);
  });

  it('reads the bulk data of unitedstates/congress, and takes no status from it', () => {
    const policy = policyOf(importCongressGov(BULK));
    expect([policy.title, policy.summary, policy.status, policy.spans]).to.deep.equal(['Harbor Ropes Act', 'Cares for ropes.', undefined, undefined]);
    expect(policy.identifiers?.map(({ label }) => label)).to.deep.equal(['H.R. 991 (113th Congress)', 'Public Law 113-990']);
    expect(policy.facets?.map(({ label, values }) => [label, ...values])).to.deep.equal(
      [['Policy area', 'Transportation'], ['Sponsors', 'Rope, Nell'], ['Subjects', 'Harbors', 'Ropes']]);
    expect(policy.events.map(({ date, title }) => [date, title])).to.deep.equal([
      ['2013-07-22', 'Introduced in House'],
      ['2013-07-24T18:52:00-04:00', 'On passage Passed by the Yeas and Nays: 3 - 1 (Roll no. 412)'],
      ['2013-08-01', 'Became Public Law No: 113-990'],
    ]);
  });

  it('keeps acts of one day and in the same words apart when the bulk data gives them two times', () => {
    const moments = ['2013-07-24T18:52:00-04:00', '2013-07-24', '2013-07-24T19:52:00-04:00'];
    const { events } = policyOf(importCongressGov(moments.map((acted_at) => ({ acted_at, text: 'Considered.' }))));
    expect(events.map(({ date }) => date)).to.deep.equal([moments[0], moments[2]]);
  });

  it('reads an amendment by the days in Washington that it was submitted and proposed', () => {
    const { title, source, events } = policyOf(importCongressGov(AMENDMENT));
    expect([title, source?.url]).to.deep.equal([
      'S.Amdt. 992 (117th Congress): To add gulls.', 'https://www.congress.gov/amendment/117th-congress/senate-amendment/992']);
    expect(events.map(({ date, title: what }) => [date, what])).to.deep.equal([
      ['2021-08-01', 'Submitted'], ['2021-08-01', 'Proposed'], ['2021-08-08', 'Amendment SA 992 agreed to in Senate by Voice Vote']]);
  });

  it('shows the last acts on the amendments of a bill, and keeps the others', () => {
    const { events, ext } = policyOf(importCongressGov(AMENDMENTS));
    expect(events.map(({ date, title, body, documents }) => [date, title, body, documents?.map(({ url }) => url)])).to.deep.equal([[
      '2022-02-08T15:39:53', 'On agreeing to the Rope amendment (A002) Agreed to by voice vote: H.Amdt. 173 (117th Congress)',
      ['An amendment to add gulls.'], ['https://www.congress.gov/amendment/117th-congress/house-amendment/173'],
    ]]);
    expect(JSON.stringify(ext)).to.include('samdt/4946');
  });

  it('finds the items of lists that were XML', () => {
    const { events, identifiers } = policyOf(importCongressGov(ITEMS));
    expect(events.map(({ title, actors }) => [title, actors?.[0]?.name])).to.deep.equal(
      [['Referred to the Committee on Gulls', 'Gulls Committee'], ['Reported', undefined]]);
    expect(identifiers?.at(-1)?.value).to.equal('117-993');
  });

  it('says that acts are missing from a page of anything else', () => {
    const { policy, report } = importCongressGov({ cosponsors: [{ fullName: 'Rep. Rope, Nell' }] });
    expect(policy?.events).to.deep.equal([]);
    expect(report.problems.map(({ message }) => message)).to.deep.equal(['The file holds no act of a bill']);
  });

  it('calls actions alone by the bill that was asked for', () => {
    const result = importCongressGov(ACTIONS);
    expect(result.policy?.title).to.equal('H.R. 990 (117th Congress)');
    expect(result.report.guessed.map(({ from }) => from)).to.deep.equal(['request']);
  });

  it('dates a text by the day in Washington, and links its formats', () => {
    const { events } = policyOf(importCongressGov(TEXTS));
    expect(events.map(({ date, dateText, title }) => [date, dateText, title])).to.deep.equal([
      ['2021-03-04', undefined, 'Text of the bill: Introduced in House'],
      [null, 'No date given', 'Text of the bill: Enrolled Bill'],
    ]);
    expect(events[0]?.documents?.[0]).to.deep.equal(
      { label: 'PDF', url: 'https://www.congress.gov/117/bills/hr990/BILLS-117hr990ih.pdf', mediaType: 'application/pdf' });
  });

  it('keeps the last acts of several bills apart, and says that pages are missing', () => {
    const result = importCongressGov(BILLS);
    expect(policyOf(result).events.map(({ title }) => title)).to.deep.equal(['Read twice: Harbor Bells Act', 'Read twice: Ropes']);
    expect(result.policy?.title).to.equal('Harbor Bells Act and another bill');
    expect(result.report.problems.map(({ place }) => place)).to.deep.equal(['/pagination/next']);
  });

  const SAME: readonly (readonly [string, string, boolean])[] = [
    ['Presented to President.', 'Presented to President', true],
    ['Passed/agreed to in House: On passage Passed by voice vote.(text: CR H58-60)', 'On passage Passed by voice vote. (text: CR H58)', true],
    ['Referred to the Committee on Rules.', 'Referred to the Committee on Bells.', false],
    ['(text)', '(other)', false],
  ];
  for (const [one, other, same] of SAME) {
    it(`takes "${one}" and "${other}" for ${same ? 'one act' : 'two acts'}`, () => {
      expect(wordingKey(one) === wordingKey(other)).to.equal(same);
    });
  }

  const CITED: readonly (readonly [string, string, string | undefined])[] = [
    ['s', '111', 'S. 4 (111th Congress)'], ['SJRES', '101', 'S.J.Res. 4 (101st Congress)'], ['HRES', '93', 'H.Res. 4 (93rd Congress)'],
    ['HCONRES', '102', 'H.Con.Res. 4 (102nd Congress)'], ['X', '102', 'X 4'],
  ];
  for (const [type, congress, label] of CITED) {
    it(`cites ${type} 4 of congress ${congress} as ${label}`, () => {
      expect(billCitation(type, '4', congress)?.identifier.label).to.equal(label);
    });
  }

  const WRONG: readonly (readonly [string, unknown, string])[] = [
    ['an empty file', '', 'The file is empty'],
    ['another format', { title: 'x', items: 1 }, 'The file is not a bill'],
    ['an answer without a bill', { error: 'API key missing' }, 'The file is not a bill'],
    ['an empty list', [], 'The list is empty'],
    ['a list of texts', ['HR 990'], 'The file holds a list without any object'],
  ];
  for (const [name, input, message] of WRONG) {
    it(`says what to do about ${name}`, () => {
      const { policy, report } = importCongressGov(input);
      expect(policy).to.equal(null);
      expect(report.problems.map((problem) => problem.message).join()).to.include(message);
      expect(report.problems.every(({ hint }) => hint)).to.equal(true);
    });
  }

  it('shows dates that are none, and imports the rest', () => {
    const { policy, report } = importCongressGov({ actions: [{ actionDate: '2021-02-30', text: 'Read.' }, { actionDate: '2021-03-01', text: 'Read.' }] });
    expect(policy?.events.map(({ date, dateText }) => [date, dateText])).to.deep.equal([[null, '2021-02-30'], ['2021-03-01', undefined]]);
    expect(report.problems.map(({ place }) => place)).to.deep.equal(['/actions/0/actionDate']);
  });

  it('never throws, and gives a document without errors, whatever stands in the fields', () => {
    const hostile = fc.oneof(fc.anything(), fc.json(), fc.constantFrom('__proto__', '2025-02-30', 'javascript:alert(1)', -1));
    const bills = fc.dictionary(fc.constantFrom(...Object.keys(BILL.bill)), hostile);
    const acts = fc.array(fc.dictionary(fc.constantFrom(...ACTIONS.actions.flatMap((action) => Object.keys(action))), hostile), { maxLength: 3 });
    fc.assert(fc.property(bills, acts, hostile, (bill, actions, summaries) => {
      const { report } = importCongressGov({ bill: { ...BILL.bill, ...bill }, actions, summaries });
      expect(report.problems.filter(({ message }) => message.startsWith('In the result'))).to.deep.equal([]);
    }), { numRuns: 300 });
    fc.assert(fc.property(fc.anything(), (input) => { importCongressGov(input); }));
  });
});
