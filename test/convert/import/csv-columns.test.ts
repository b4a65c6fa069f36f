import { expect } from '@esm-bundle/chai';
import { importCsv } from '../../../src/convert/import/csv.js';
import { parse, type PolicyEvent } from '../../../src/document/index.js';

const firstOf = (csv: string): PolicyEvent | undefined => parse(importCsv(csv).policy).policy?.events[0];
const guessesOf = (csv: string): string[] => importCsv(csv).report.guessed.map(({ from, note }) => `${from}: ${note}`);

describe('a column without a known name', () => {
  it('is that of titles when its short texts differ and stand before the long ones', () => {
    const csv = 'Date;Titre;Description\n2024;Le vote;Un long texte.\n2025;Le plan;Un autre.\n';
    expect(firstOf(csv)).to.deep.include({ title: 'Le vote', body: 'Un long texte.' });
    expect(guessesOf(csv)).to.include('Titre: title');
  });

  it('is not that of titles when its words are the same in most rows, or behind the text', () => {
    const csv = 'Date,City,Description,More\n2024,Oslo,One.,x y\n2024,Oslo,Two.,z z\n2025,Oslo,Three.,u v\n';
    expect(firstOf(csv)).to.deep.include({ title: 'One.' });
    expect(guessesOf(csv)).to.include('Description: title');
  });

  it('is that of addresses when nothing else stands in it, whatever it is called', () => {
    expect(firstOf('Date,Title,Source\n2024,A,https://example.org/a.pdf\n')).to.deep.include({ documents: [{ label: 'example.org, PDF', url: 'https://example.org/a.pdf' }] });
    expect(firstOf('Date,Title,Source\n2024,A,The Post\n')).to.deep.include({ outlet: 'The Post' });
  });

  for (const name of ['main_date', 'Exact Date', 'EventStartDate', 'date_local']) {
    it(`is that of dates when it is called "${name}"`, () => {
      expect(firstOf(`Title,${name}\nA,2024-05-06\n`)).to.deep.include({ date: '2024-05-06' });
    });
  }

  it('is not that of dates when it tells of another day, or of a time of day', () => {
    expect(importCsv('Title,Due date\nA,soon\n').policy).to.equal(null);
    expect(firstOf('Date,End time,Title\n2024,11:00,A\n')).to.deep.include({ date: '2024', ext: { 'org.ietf.rfc4180': { 'End time': '11:00' } } });
  });

  it('gives a row its title when nothing else does', () => {
    const csv = 'Date,Title,Place\n2024,One,\n2025,,The harbour\n';
    expect(parse(importCsv(csv).policy).policy?.events[1]?.title).to.equal('The harbour');
  });

  it('leaves out rows of which nothing tells what they are, and says so once', () => {
    const { report } = importCsv('Date,Title\n2024,One\n2025,\n2026,\n');
    expect(report.problems.map(({ severity, message }) => [severity, message])).to.deep.equal([
      ['error', 'line 3: has neither a title nor a text, and is left out; likewise in line 4'],
    ]);
  });

  it('is warned of when the first row is an event', () => {
    const { report } = importCsv('1784-10-01|1 U.S. 110\n1764-09-01|1 U.S. 11\n', { map: { date: '1784-10-01', title: '1 U.S. 110' } });
    expect(report.problems[0]?.message).to.match(/^line 1: holds the date "1784-10-01", so it seems to be no names of columns/);
  });
});
