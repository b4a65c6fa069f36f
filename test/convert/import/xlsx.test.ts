import { expect } from '@esm-bundle/chai';
import { importXlsx } from '../../../src/convert/import/xlsx.js';
import { lostLeaves } from '../../support/leaves.mjs';
import { WORKBOOK } from '../../fixtures/formats/xlsx.js';

type Fields = Readonly<Record<string, unknown>>;

describe('a workbook', () => {
  it('is read by its first sheet that is not empty, days as days and times as times', () => {
    const { policy, report } = importXlsx(WORKBOOK);
    expect(policy?.events).to.deep.equal([
      { date: '2025-03-07', title: 'Doe v. Roe', cases: ['doe-v-roe'], documents: [{ label: 'Doe v. Roe', url: 'https://a.example/1' }],
        ext: { 'org.ietf.rfc4180': { 'Heard at': '13:30', 'Sum': '12.5', 'Open': 'true' } } },
      { date: '2025-04-02T09:15:00', title: 'Bell v. Board', cases: ['bell-v-board'], ext: { 'org.ietf.rfc4180': { Sum: '7', Open: 'false' } } },
    ]);
    expect(report.problems).to.deep.equal([]);
    expect(report.dropped).to.deep.equal([{ from: 'sheet "Lists"', note: 'is another sheet of the workbook, which --sheet imports', count: 2 }]);
  });

  it('loses nothing that stands in it', () => {
    const { name, rows, links } = WORKBOOK.sheets[1] ?? { name: '', rows: [], links: new Map<string, string>() };
    const [head = [], ...others] = rows;
    const records = others.map((row) => Object.fromEntries(head.map((column, index) => [String(column), row[index] instanceof Date ? row[index].toISOString() : row[index]])));
    expect(lostLeaves([...records, ...links.values()], importXlsx({ sheets: [{ name, rows, links }] }))).to.deep.equal([]);
  });

  const linked = (head: string[], row: string[], ...links: [number, string][]): Fields | undefined =>
    importXlsx({ sheets: [{ name: 'A', rows: [head, row], links: new Map(links.map(([column, url]) => [`1,${column}`, url])) }] }).policy?.events[0];
  const ORDER = 'https://a.example/order';

  it('has each document once, where cells with addresses lead there too', () => {
    for (const name of ['URL', 'Links', 'Source page']) {
      const event = linked(['Date', 'Title', name], ['2025-03-07', 'A ruling', ORDER], [2, ORDER]);
      expect((event?.['documents'] as Fields[]).map(({ url }) => url), name).to.deep.equal([ORDER]);
    }
    expect(linked(['Date', 'Title', 'URL'], ['2025-03-07', 'A ruling', 'https://a.example'], [2, 'https://a.example/'])?.['documents']).to.have.length(1);
    expect(linked(['Date', 'Title', 'URL'], ['2025-03-07', 'A ruling', 'a.example'], [2, 'https://a.example/'])?.['documents'])
      .to.deep.equal([{ label: 'a.example', url: 'https://a.example/' }]);
  });

  it('has what its cells lead to as documents, whatever columns there are beside', () => {
    const news = 'https://a.example/news';
    expect(linked(['Date', 'Title', 'URL'], ['2025-03-07', 'A ruling', news], [1, ORDER], [2, news])).to.deep.equal({
      date: '2025-03-07', title: 'A ruling', documents: [{ label: 'a.example', url: news }, { label: 'A ruling', url: ORDER }],
    });
    expect(linked(['Date', 'Title', 'Documents'], ['2025-03-07', 'A ruling', 'Order'], [2, ORDER])).to.deep.equal({
      date: '2025-03-07', title: 'A ruling', documents: [{ label: 'Order', url: ORDER }],
    });
    expect(linked(['Date', 'Title', 'Remark'], ['2025-03-07', 'A ruling', 'see there'], [2, ORDER])?.['documents']).to.deep.equal([{ label: 'see there', url: ORDER }]);
    expect(linked(['Date', 'Title'], ['2025-03-07', 'A ruling'], [1, 'javascript:alert(1)'])).to.deep.equal({ date: '2025-03-07', title: 'A ruling' });
  });

  it('names rows where something is wrong', () => {
    const sheet = { name: 'A', rows: [['Date', 'Title'], ['2025-02-30', 'A bell']], links: new Map() };
    expect(importXlsx({ sheets: [sheet] }).report.problems.map(({ place }) => place)).to.deep.equal(['row 2']);
  });

  it('gives the sheet that was named, or says which there are', () => {
    expect(importXlsx(WORKBOOK, { sheet: 'Lists' }).report.problems[0]?.message).to.match(/^row 1: no column/);
    expect(importXlsx(WORKBOOK, { sheet: '2' }).policy?.events).to.have.length(2);
    const { report } = importXlsx(WORKBOOK, { sheet: 'cases ' });
    expect(report.problems.map(({ hint }) => hint)).to.deep.equal(['Did you mean "Cases"?']);
  });
});
