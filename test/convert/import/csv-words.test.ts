import { expect } from '@esm-bundle/chai';
import { foreignFile } from '../../../src/convert/formats.js';
import { importCsv } from '../../../src/convert/import/csv.js';
import { mapPairs } from '../../../src/convert/input/map-pairs.js';
import { categoryOf, parse, type Category, type PolicyEvent } from '../../../src/document/index.js';
import { ENGLISH } from '../../../src/locale/english.js';

const firstOf = (csv: string): PolicyEvent | undefined => parse(importCsv(csv).policy).policy?.events[0];

describe('a column of kinds', () => {
  const names: Readonly<Record<Exclude<Category, 'other'>, readonly string[]>> = {
    agency: ['Agency action', 'Agency actions', 'agency', 'AGENCY ACTION', 'Executive actions', ENGLISH.categories.agency],
    filing: ['Filing', 'filings', 'Court filing', 'Complaints', 'Motions', ENGLISH.categories.filing],
    order: ['Court order', 'Orders', 'Minute orders', 'Judgments', ENGLISH.categories.order],
    report: ['News', 'Press report', 'Press', 'Media', 'News articles', 'Reports', ENGLISH.categories.report],
  };
  for (const header of ['Kind', 'Type', 'Category']) {
    for (const [category, cells] of Object.entries(names)) {
      it(`called ${header} may name the category ${category} as people and the elements do`, () => {
        for (const cell of cells) {
          const event = firstOf(`Date,Title,${header}\n2024-01-02,It began,${cell}\n`);
          expect([cell, categoryOf(event?.kind)]).to.deep.equal([cell, category]);
          expect([event?.kind, event?.kindLabel], 'the words of the table stay').to.include(cell);
        }
      });
    }
  }

  it('may have the label of any kind', () => {
    for (const [kind, label] of Object.entries(ENGLISH.kinds)) {
      expect(firstOf(`Date,Title,Kind\n2024-01-02,It began,${label}\n`)?.kind).to.equal(kind);
    }
  });

  it('keeps what is none of them', () => {
    for (const kind of ['Settlement', 'Newsletter', 'Press conference', 'Misc']) {
      expect(firstOf(`Date,Title,Kind\n2024-01-02,It began,${kind}\n`)?.kind).to.equal(kind);
    }
  });
});

describe('an address in a cell', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['https://www.example.gov/docs/12', 'example.gov'],
    ['https://example.gov/12.PDF?download=1#page=2', 'example.gov, PDF'],
    ['http://user@Example.gov', 'example.gov'],
    ['https://example.org/a.jpg', 'example.org, image'],
    ['https://www.youtube.com/watch?v=1', 'youtube.com, video'],
    ['mailto:desk@example.org', 'desk@example.org'],
  ];
  for (const [url, label] of rows) {
    it(`is called by its host and what is there: ${url}`, () => {
      expect(firstOf(`Date,Title,Link\n2024,A,${url}\n`)?.documents).to.deep.equal([{ label, url }]);
    });
  }

  it('is told apart from others of its host, unless the table names it', () => {
    const cell = 'https://example.gov/1.pdf https://example.gov/2.pdf\nOrder https://example.gov/3.pdf\nOrder https://example.gov/4.pdf';
    expect(firstOf(`Date,Title,Documents\n2024,A,"${cell}"\n`)?.documents?.map(({ label }) => label))
      .to.deep.equal(['example.gov, PDF', 'example.gov, PDF (2)', 'Order', 'Order']);
  });
});

describe('the address of a table', () => {
  const sheets = 'https://docs.google.com/spreadsheets';
  const key = '1xuY4upIooEeszZ_lCmeNx24eSFWe0rHe9ZdqH2xqVNk';
  const published = '2PACX-1vTwrxBim-ruoMlLP9CnZIevWdP8rIatkV7XjNGXRSaMI94sNd-VbRF';
  // The other addresses of sheets are those of `timelinejs-csv`.
  const rows: readonly (readonly [string, string])[] = [
    [`${sheets}/d/${key}/edit#gid=12`, `${sheets}/d/${key}/export?format=csv&gid=12`],
    [`${sheets}/d/e/${published}/pub?gid=7`, `${sheets}/d/e/${published}/pub?gid=7&single=true&output=csv`],
  ];
  const asTheyAre = [
    `${sheets}/d/e/${published}/pub?gid=7&single=true&output=csv&range=A1:D9`, `${sheets}/d/e/${published}/pub?output=tsv`,
    `${sheets}/d/${key}/gviz/tq?tqx=out:csv&sheet=Events`, `${sheets}/d/${key}/export?format=csv&gid=3`,
    'table.csv', 'https://example.org/edit#gid=0', 'a-table-with-a-very-long-name', key,
  ];
  for (const [address, csv] of [...rows, ...asTheyAre.map((address) => [address, address] as const)]) {
    it(`is that of its values: ${address}`, () => expect(foreignFile('csv', address).address).to.equal(csv));
  }
});

describe('pairs of fields and columns', () => {
  const rows: readonly (readonly [string, Record<string, string>])[] = [
    ['date="Filed on" title="Case"', { date: 'Filed on', title: 'Case' }],
    ['date=Filed title=Case', { date: 'Filed', title: 'Case' }],
    ['date=Filed on, title=Case name', { date: 'Filed on', title: 'Case name' }],
    ['date = Filed on title = Case name', { date: 'Filed on', title: 'Case name' }],
    [' date=\'Day (UTC)\';\n  title = "a=b, c" ', { date: 'Day (UTC)', title: 'a=b, c' }],
    ['date=Datum der Änderung', { date: 'Datum der Änderung' }],
    ['', {}],
    ['Filed', { Filed: '' }],
    ['date="Filed" late, title=Case', { date: '"Filed" late', title: 'Case' }],
    ['date= title=Case', { date: '', title: 'Case' }],
    ['title=Plaintiff\'s case, date=Filed', { title: 'Plaintiff\'s case', date: 'Filed' }],
  ];
  it('are found at once in texts that are long, and none', () => {
    for (const text of ['a'.repeat(1e5), `a=${' '.repeat(1e5)}x`, `a=${'b '.repeat(5e4)}`, 'a="'.repeat(4e4), 'a=b'.repeat(4e4), `a=${'x'.repeat(1e5)} ${'y'.repeat(1e5)}`]) {
      const start = performance.now();
      mapPairs(text);
      expect(performance.now() - start, text.slice(0, 9)).to.be.below(1000);
    }
  });
  for (const [text, pairs] of rows) it(`in ${JSON.stringify(text)}`, () => expect(mapPairs(text)).to.deep.equal(pairs));
});
