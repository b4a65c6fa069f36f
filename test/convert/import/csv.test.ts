import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { importCsv } from '../../../src/convert/import/csv.js';
import type { Imported } from '../../../src/convert/input/importer.js';
import { parse, type PolicyEvent } from '../../../src/document/index.js';
import { foreign } from '../../document/any-json.js';

const eventsOf = ({ policy }: Imported): PolicyEvent[] => parse(policy).policy?.events ?? [];
const firstOf = (csv: string, map?: Record<string, string>): PolicyEvent | undefined =>
  eventsOf(importCsv(csv, map && { map }))[0];
const messages = ({ report }: Imported): string[] => report.problems.map(({ message }) => message);

describe('a table as a policy', () => {
  it('is read by the names that its columns have, and says what it took them for', () => {
    const imported = importCsv('Filed;Headline;Docket Text;Link;Judge\n2025-03-07;Stay granted;The court stays.;https://example.org/o.pdf;Ann Judge\n');
    expect(eventsOf(imported)[0]).to.deep.include({
      date: '2025-03-07', title: 'Stay granted', body: 'The court stays.', actors: [{ name: 'Ann Judge' }],
      documents: [{ label: 'example.org, PDF', url: 'https://example.org/o.pdf' }],
    });
    expect(imported.report.guessed).to.deep.include({ from: 'Filed', note: 'date', count: 1 });
    expect(imported.report.guessed).to.deep.include({ from: 'Link', note: 'url', count: 1 });
  });

  it('is read by a mapping, whatever spaces and capitals it has', () => {
    const csv = 'Case Name,Hearing Date,Filed\nDoe v. Roe,2025-05-01,2025-03-07\n';
    expect(firstOf(csv, { title: 'case name', date: 'FILED ' })).to.deep.include({ date: '2025-03-07', title: 'Doe v. Roe' });
    expect(firstOf(csv, { Date: 'Hearing  date' })).to.deep.include({ date: '2025-05-01' });
  });

  it('says which columns there are when a mapping names none of them', () => {
    const imported = importCsv('A,B\n1,2\n', { map: { date: 'Filed', colour: 'A' } });
    expect(imported.policy).to.equal(null);
    expect(messages(imported)).to.deep.equal([
      'The mapping names the column "Filed", which is not in the table; its columns are "A" and "B"',
      'The mapping names "colour", which is no field of events',
    ]);
  });

  it('finds dates by what stands in a column, when no name tells', () => {
    expect(firstOf('x,Title,y\n12,One,"Mar. 7, 2025"\n13,Two,2025-04\n')).to.deep.include({ date: '2025-03-07' });
  });

  it('says that it is no timeline when no column has dates or titles', () => {
    const imported = importCsv('Height,Weight\n1,2\n');
    expect(imported.policy).to.equal(null);
    expect(messages(imported)).to.deep.equal([
      'line 1: no column is known to hold the date and title of events; its columns are "Height" and "Weight"',
    ]);
  });

  it('keeps the cells of other columns under ext', () => {
    const imported = importCsv('Date,Title,Vote,__proto__\n2025,A,9-0,x\n2024,B,,\n');
    const [first, second] = eventsOf(imported);
    expect(first?.ext?.['org.ietf.rfc4180']).to.deep.equal({ Vote: '9-0', 'column 4': 'x' });
    expect(second).to.not.have.property('ext');
    expect(imported.report.kept).to.deep.include({ from: 'Vote', note: 'event ext org.ietf.rfc4180', count: 1 });
  });

  it('joins a date and an end to an interval', () => {
    const csv = 'Date,End,Title\n2025-02,2025-04-10,A\n2025-03-07,2025-03-07,B\n2025-03,..,C\n2025-03,2025-02,D\n2025-03,later,E\n';
    const imported = importCsv(csv);
    expect(eventsOf(imported).map(({ date }) => date)).to.deep.equal(['2025-02/2025-04-10', '2025-03-07', '2025-03/..', '2025-03', '2025-03']);
    expect(messages(imported)[0]).to.equal('line 5: "2025-02" is no end of what began "2025-03"');
    expect(JSON.stringify(imported.policy)).to.include('"End":"2025-02"').and.include('"End":"later"');
  });

  const columns: readonly (readonly [string, readonly string[], readonly (string | null)[]])[] = [
    ['the day first, as another date shows', ['3/4/2025', '14/03/2025', '1/2/2025 09:30'], ['2025-04-03', '2025-03-14', '2025-02-01T09:30']],
    ['the month first, as another date shows', ['3/4/2025', '3/14/2025'], ['2025-03-04', '2025-03-14']],
    ['neither, when dates show both', ['3/4/2025', '3/14/2025', '14/3/2025'], [null, '2025-03-14', '2025-03-14']],
    ['neither, when none shows it', ['3/4/2025', '5/6/2025', '7/7/2025'], [null, null, '2025-07-07']],
    ['no day that does not exist', ['30/02/2025', '14/03/2025', '2025-02-30'], [null, '2025-03-14', null]],
  ];
  for (const [what, dates, expected] of columns) {
    it(`reads numbers of dates with ${what}`, () => {
      const imported = importCsv(`Date,Title\n${dates.map((date) => `${date},A\n`).join('')}`);
      const events = eventsOf(imported);
      expect(events.map(({ date }) => date)).to.deep.equal(expected);
      events.forEach(({ date, dateText }, index) => expect(dateText).to.equal(date === null ? dates[index] : undefined));
      expect(imported.report.guessed.some(({ note }) => /numbers of dates/.test(note))).to.equal(/as another/.test(what));
    });
  }

  it('makes a case of each name, court and docket', () => {
    const imported = importCsv('Date,Title,Case,Court,Docket #\n2025,A,Doe v. Roe,D. Mass.,1:25-cv-1\n2025,B,Doe v. Roe,D. Mass.,1:25-cv-1\n2025,C,Doe v. Roe,D.D.C.,25-2\n2025,D,"X; Y",D.D.C.,\n2025,E,,,25-9\n');
    expect(parse(imported.policy).policy?.cases?.map(({ id, name, court, docket }) => [id, name, court?.label, docket[0]])).to.deep.equal([
      ['doe-v-roe', 'Doe v. Roe', 'D. Mass.', '1:25-cv-1'], ['doe-v-roe-2', 'Doe v. Roe', 'D.D.C.', '25-2'],
      ['x', 'X', undefined, undefined], ['y', 'Y', undefined, undefined], ['25-9', '25-9', undefined, '25-9'],
    ]);
    expect(eventsOf(imported).map(({ cases }) => cases)).to.deep.equal([['doe-v-roe'], ['doe-v-roe'], ['doe-v-roe-2'], ['x', 'y'], ['25-9']]);
    expect(JSON.stringify(imported.policy)).to.include('"Court":"D.D.C."');
  });

  it('takes a kind by its words, and keeps the words', () => {
    expect(firstOf('Date,Title,Type\n2025,A,Minute Order\n')).to.deep.include({ kind: 'minute-order', kindLabel: 'Minute Order' });
    expect(firstOf('Date,Title,Type\n2025,A,Rally\n')).to.deep.include({ kind: 'Rally' });
  });

  it('reads rows without a date or a title as far as they go, and names those that are left out', () => {
    const imported = importCsv('Date,Title,Text\n,Soon,x\n2025,,A long story\n2025,,\n');
    expect(eventsOf(imported)).to.have.length(2);
    expect(eventsOf(imported)[0]).to.deep.include({ date: null, dateText: 'No date given', title: 'Soon' });
    expect(eventsOf(imported)[1]).to.deep.include({ title: 'A long story' });
    expect(messages(imported)).to.deep.equal(['line 2: has no date', 'line 4: has neither a title nor a text, and is left out']);
  });

  it('takes from its options what a table does not say', () => {
    const { policy } = importCsv('Date,Title\n2025,A\n', { title: 'Records', lang: 'en', url: 'https://example.org/t.csv' });
    expect(policy).to.deep.include({ title: 'Records', lang: 'en', source: { publisher: 'example.org', url: 'https://example.org/t.csv' } });
  });

  it('reports JSON that was cut, and reads the row all the same', () => {
    const imported = importCsv('date,title,more (JSON),policy (JSON)\n2025,A,"{""tags"":[","{""title"":"\n');
    expect(eventsOf(imported)[0]).to.deep.include({ title: 'A' });
    expect(messages(imported)).to.have.length(2);
    expect(messages(imported)[0]).to.match(/^line 2: the column "policy \(JSON\)" holds no JSON object/);
  });

  const cell = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.constantFrom('2025', '3/4/2025', '"', '""', '\n', '{"a":1}', 'https://example.org', 'javascript:x', '=1', "'=1", 'order', ' '));
  const header = fc.constantFrom('Date', 'Title', 'End', 'Body', 'Kind', 'URL', 'Documents', 'Case', 'Court', 'Docket', 'id', 'people', 'tags', 'key', 'added', 'lane', 'note ids', 'more (JSON)', 'policy (JSON)', '', '__proto__', 'Other');
  const table = fc.tuple(fc.array(header, { maxLength: 8 }), fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 5 }), fc.constantFrom(',', ';', '\t', '|'))
    .map(([head, rows, mark]) => [['Date', 'Title', ...head], ...rows].map((row) => row.join(mark)).join('\n'));

  it('gives a document without errors, whatever stands in it', () => {
    fc.assert(fc.property(table, (csv) => {
      const { policy, report } = importCsv(csv);
      const errors = policy ? parse(policy).issues.filter(({ severity }) => severity !== 'info') : [];
      const told = report.problems.filter(({ message }) => message.includes('In the result'));
      expect(told).to.have.length(errors.length);
      if (!/JSON|note ids/.test(csv)) expect(errors).to.deep.equal([]);
    }), { numRuns: 500 });
  });

  it('keeps every word of every cell', () => {
    const names = fc.uniqueArray(fc.constantFrom('End', 'Body', 'Notes', 'Kind', 'Kind label', 'URL', 'Documents', 'Case', 'Court', 'Docket', 'id', 'people', 'tags', 'key', 'added', 'reliability', 'lane', 'Outlet', 'date text', 'Other', '', 'more (JSON)', 'policy (JSON)'));
    fc.assert(fc.property(names, fc.nat(4), (head, extra) => {
      const words = Array.from({ length: head.length + extra }, (_, index) => `word${index}x`);
      const csv = [['Date', 'Title', ...head], ['2025', 'A', ...words], ['no date', 'B', ...words.map((word) => `${word}; ${word}y`)]]
        .map((row) => row.join(',')).join('\n');
      const json = JSON.stringify(importCsv(csv).policy);
      for (const word of words) expect(json).to.include(`${word}"`).and.include(`${word}y"`);
      expect(json).to.include('no date');
    }));
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.oneof(foreign, fc.string(), table), (input) => {
      importCsv(input);
    }), { numRuns: 300 });
  });
});
