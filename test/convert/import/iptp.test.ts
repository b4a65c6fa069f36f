import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { parse } from '../../../src/document/index.js';
import { importIptp } from '../../../src/convert/import/iptp.js';
import type { Imported } from '../../../src/convert/input/importer.js';

/** A page with one action: lines as a browser copies them. */
function page(...lines: readonly string[]): string {
  return ['A fictional rule', 'Original Date Announced', 'March 1, 2025', 'It begins.', 'Subsequent Trump and Court Action',
    ...lines].join('\n\n');
}

function lastEvent({ policy }: Imported): Record<string, unknown> {
  return policy?.events.at(-1) ?? {};
}

async function fixture(name: string): Promise<string> {
  return (await fetch(new URL(`../../fixtures/formats/iptp-${name}.txt`, import.meta.url))).text();
}

/** The line of a title, and what the event of March 7 shows of it. */
const TITLES: readonly (readonly [line: string, title: string, kind: string | undefined])[] = [
  ['2025.03.07 Complaint - Doe v. Roe', 'Complaint', 'complaint'],
  ['March 7, 2025 Order Granting Stay - Doe v. Roe', 'Order Granting Stay', 'order'],
  ['Mar. 7, 2025 - Doe v. Roe - Second Amended Complaint', 'Second Amended Complaint', 'amended-complaint'],
  ['2025-03-07: Minute Orders', 'Minute Orders', 'minute-order'],
  ['Doe v. Roe--9th Cir. Opinion', '9th Cir. Opinion', 'opinion'],
  ['2025.03.07 Reported: Stay denied - for now - Harbor Courier', 'Stay denied - for now', 'report'],
  ['Reported, winter: a judge rules', 'winter: a judge rules', 'report'],
  ['2025.03.07 Declaration of Ada Quill', 'Declaration of Ada Quill', 'declaration'],
  ['2025.03.07 Final Judgment - Doe v. Roe', 'Final Judgment', 'judgment'],
  ['2025.03.07 Port and Coast - Memorandum of Understanding', 'Port and Coast - Memorandum of Understanding', 'agreement'],
  ['2025.03.07 Notice of Appeal', 'Notice of Appeal', 'appeal'],
  ['2025.03.07 Motion for Stay', 'Motion for Stay', 'motion'],
  ['2025.03.07 EO: Lamps', 'EO: Lamps', 'directive'],
  ['2025.03.07 The Port stays open by order', 'The Port stays open by order', undefined],
  ['2025.03.08 Complaint - Doe v. Roe', '2025.03.08 Complaint', 'complaint'],
];

describe('the title of an action', () => {
  for (const [line, title, kind] of TITLES) {
    it(`of "${line}" is "${title}", and its kind ${kind ?? 'not told'}`, () => {
      const event = lastEvent(importIptp(page('March 7, 2025', line, 'A sentence.', 'View Document')));
      expect(event).to.include({ date: '2025-03-07', title });
      expect(event['kind']).to.equal(kind);
      expect(event['documents']).to.have.nested.property('[0].label', line);
    });
  }

  it('gives the outlet of a report, and marks it as reported', () => {
    const event = lastEvent(importIptp(page('March 7, 2025', '2025.03.07 Reported: Lamps - Harbor Courier')));
    expect(event).to.include({ outlet: 'Harbor Courier', reliability: 'reported' });
  });

  it('is the first sentence where no line is a title', () => {
    const event = lastEvent(importIptp(page('March 7, 2025', `${'The Port wrote a long letter to all lines '.repeat(4)}. It did.`)));
    expect(event['title']).to.match(/^The Port wrote/);
  });
});

/** What stands under the heading of an action, the date of the event, and what the problem says. */
const DATES: readonly (readonly [lines: readonly string[], date: string | null, problem: RegExp | null])[] = [
  [['Aug. 14, 2019', 'Lamps go on'], '2019-08-14', null],
  [['2019-08-14', 'Lamps go on'], '2019-08-14', null],
  [['August 2019', 'Lamps go on'], '2019-08', null],
  [['2019.08.14 Lamps go on'], '2019-08-14', null],
  [['August 14, 2019', '2019.08.15 Lamps go on'], '2019-08-14', /^line 11: the page gives .*2019-08-14.*2019-08-15/],
  [['February 30, 2025', 'Lamps go on'], null, /^line 11: "February 30, 2025" is not a date/],
  [['Lamps go on', 'They stay on.'], null, /has no date/],
];

describe('the date of an action', () => {
  for (const [lines, date, problem] of DATES) {
    it(`of ${JSON.stringify(lines)} is ${date ?? 'not told'}`, () => {
      const imported = importIptp(page(...lines));
      expect(lastEvent(imported)['date']).to.equal(date);
      expect(imported.report.problems.length).to.equal(problem ? 1 : 0);
      if (problem) expect(imported.report.problems[0]?.message).to.match(problem);
    });
  }

  it('of taking effect may lie before the announcement, be unknown, or be absent', () => {
    const dates = ['February 1, 2025', 'Unknown', ''].map((text) => {
      const { policy, report } = importIptp(['T', 'Original Date Announced', 'March 1, 2025', 'A.', 'Effective Date', text].join('\n'));
      return [policy?.events[1]?.date, policy?.events[1]?.dateText, report.problems.length];
    });
    expect(dates).to.deep.equal([['2025-02-01', undefined, 0], [null, 'Unknown', 1], [undefined, undefined, 0]]);
  });
});

const OTHER: readonly (readonly [what: string, input: unknown, message: RegExp])[] = [
  ['an empty file', ' \n', /is empty/],
  ['a JSON file', '{"title": "A", "events": []}', /is JSON/],
  ['a broken JSON file', '[{"title": "A", ', /is JSON/],
  ['a PDF', '%PDF-1.7\n%âã', /is a PDF/],
  ['a binary file', 'PK\u0003\u0004\u0000\u0000', /not text/],
  ['an object', { title: 'A' }, /is not the text of a page/],
  ['nothing', undefined, /is not the text of a page/],
  ['another site', '<!doctype html><title>Cats &amp; dogs</title><h1>Cats</h1>', /page "Cats & dogs" has no section/],
  ['a list of policies', 'Skip to main content\n 19 Policy Actions\n 1. January 2021\n', /has no section/],
  ['a list of policies of another year', 'policies between January 2017 and March 2024\n\n102 Policies\n\nCurrent Status\n', /is a list of entries/],
  ['a table', 'Date,Title\n2025-03-07,A ferry is late\n', /seems to be a table, and is not a page of the Immigration/],
  ['a table with semicolons', 'Datum;Titel;Quelle\n2025-03-07;A;B\n', /seems to be a table/],
  ['a sheet of TimelineJS', 'Year,Month,Day,Headline\n2025,3,7,A ferry is late\n', /seems to be a sheet of TimelineJS/],
  ['the data of a script', "var lamps = {'events': []};", /seems to be the data of a script/],
  ['prose with commas', 'On Friday, the ferry was late, and\nnobody knew why.\n', /seems to be plain text/],
  ['prose', 'The ferry was late. Nobody knew why.\n\nOn March 7, 2025 it sank.\n', /seems to be plain text, and is not a page of the Immigration/],
  ['XML', '<?xml version="1.0"?><data/>', /is XML/],
  ['a heading alone', 'Original Date Announced', /has no section/],
  ['a page that nests too deeply', '<div>'.repeat(40_000), /nests its elements too deeply/],
];

describe('a file that is no page of the tracker', () => {
  for (const [what, input, message] of OTHER) {
    it(`such as ${what} gives no document, and a sentence that says what to do`, () => {
      const { policy, report } = importIptp(input);
      expect(policy).to.equal(null);
      expect(report.problems.length).to.equal(1);
      expect(report.problems[0]?.message).to.match(message);
      expect(report.problems[0]?.hint).to.not.equal(undefined);
    });
  }
});

describe('importIptp', () => {
  it('parts the lines that text extractors glue together', async () => {
    const { policy, report } = importIptp(await fixture('extracted'));
    expect(policy?.events.map(({ date, kind }) => [date, kind])).to.deep.equal([
      ['2019-10-28', 'announced'], ['2019-10-28', 'effective'], ['2020-02-28', 'opinion'], ['2021-08-13', undefined]]);
    expect(policy?.title).to.equal('Board extends its test to Eastham');
    expect(policy?.commentary?.map(({ title }) => title)).to.deep.equal(['The Stamp That Nobody Wanted', 'Piers and stamps']);
    expect(report.problems).to.deep.equal([]);
  });

  it('asserts no span, and no status but that of the page', async () => {
    const { policy } = importIptp(await fixture('first-term'));
    expect(policy).to.not.have.property('spans');
    expect(policy?.status?.map(({ value }) => value).slice(0, 1)).to.deep.equal(['Not in effect']);
    const none = importIptp(await fixture('second-term')).policy;
    expect(none?.status?.map(({ value }) => value)).to.deep.equal([null, null]);
  });

  it('reads a page with CRLF and a byte order mark, and keeps to the language and address that it is told', async () => {
    const text = await fixture('second-term');
    const told = { lang: 'en-GB', url: 'https://example.org/entry' };
    const { policy } = importIptp(`\uFEFF${text.replaceAll('\n', '\r\n')}`, told);
    expect(policy?.events).to.deep.equal(importIptp(text).policy?.events);
    expect([policy?.lang, policy?.source?.url]).to.deep.equal([told.lang, told.url]);
  });

  it('never throws, whatever the text is', () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom('Original Date Announced', 'March 1, 2025', '- v. -', ' v. ', 'View Document',
      '**', '1:25-cv-1 (D.D.C.)', '[ID #1]', 'Effective Date', '<li>', '<a href="//">', 'Commentary', 'Status:', ':'));
    fc.assert(fc.property(fc.array(piece), fc.constantFrom('', '\n', ' '), (pieces, glue) => {
      for (const text of [pieces.join(glue), page(...pieces), `<main>${page(...pieces)}`]) acceptable(importIptp(text));
    }), { numRuns: 200 });
    fc.assert(fc.property(fc.anything(), (input) => acceptable(importIptp(input))), { numRuns: 50 });
  });

  it('gives a document that can be read from any lines of a page in any order', async () => {
    for (const name of ['second-term', 'nested', 'first-term']) {
      const lines = (await fixture(name)).split('\n');
      fc.assert(fc.property(fc.shuffledSubarray(lines), (some) => acceptable(importIptp(some.join('\n')))), { numRuns: 25 });
      fc.assert(fc.property(fc.nat(lines.length), (cut) => acceptable(importIptp(lines.slice(0, cut).join('\n')))), { numRuns: 25 });
    }
  });

  it('takes time in proportion to a page, whatever a megabyte of it repeats', () => {
    const lines = ['A ', 'A v. ', '1-', '(D. ', '- ', '** ', '- - ', 'x@', '. ', '<b>', 'Order - A', 'a: '];
    // Actions that are whole cost more: of those, a quarter, which is still ten thousand.
    const texts = [...lines.map((line) => line.repeat(1e6 / line.length)), 'March 7, 2025\nOrder - A v. B\n'.repeat(1e4)];
    for (const line of texts) {
      const text = page(line);
      const began = performance.now();
      importIptp(text);
      expect(performance.now() - began, line.slice(0, 20)).to.be.below(5000);
    }
  });
});

/** A document without errors, or none and a problem. */
function acceptable({ policy, report }: Imported): void {
  if (policy === null) expect(report.problems.length).to.equal(1);
  else expect(parse(policy).issues.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
}
