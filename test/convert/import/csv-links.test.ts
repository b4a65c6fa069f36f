import { expect } from '@esm-bundle/chai';
import { importCourtlistener } from '../../../src/convert/import/courtlistener.js';
import { importCsv } from '../../../src/convert/import/csv.js';
import { importFederalRegister } from '../../../src/convert/import/federal-register.js';
import { importVis } from '../../../src/convert/import/vis.js';
import type { Imported } from '../../../src/convert/input/importer.js';
import { parse, type PolicyEvent } from '../../../src/document/index.js';

const firstOf = ({ policy }: Imported): PolicyEvent | undefined => parse(policy).policy?.events[0];
const documentsOf = (csv: string, map?: Record<string, string>): unknown =>
  firstOf(importCsv(csv, map && { map }))?.documents?.map(({ label, url }) => [label, url]);

describe('columns of addresses in a table', () => {
  const TABLES: Readonly<Record<string, readonly [csv: string, documents: unknown]>> = {
    'called "source"': ['Date,Title,Source\n2025,A,https://a.example/1\n', [['a.example', 'https://a.example/1']]],
    'called "source", beside one called "url"': [
      'Date,Title,URL,Source\n2025,A,https://a.example/1,https://b.example/2\n', [['a.example', 'https://a.example/1'], ['Source', 'https://b.example/2']],
    ],
    'called "source", with a word in a few rows': [
      `Date,Title,Source\n2025,A,https://a.example/1\n${'2025,B,https://a.example/2\n'.repeat(8)}2025,C,none\n`, [['a.example', 'https://a.example/1']],
    ],
    'with several in a cell': ['Date,Title,Source\n2025,A,https://a.example/1; https://b.example/2\n', [['a.example', 'https://a.example/1'], ['b.example', 'https://b.example/2']]],
    'of any names': [
      'Date,Title,url,order_link,Brief (PDF)\n2025,A,https://a.example/1,https://b.example/2 https://b.example/3,https://c.example/4.pdf\n',
      [['a.example', 'https://a.example/1'], ['order link', 'https://b.example/2'], ['order link (2)', 'https://b.example/3'], ['Brief (PDF)', 'https://c.example/4.pdf']],
    ],
    'as links of HTML': ['Date,Title,Ref,More\n2025,A,"<a href=""https://a.example/1"">Order</a>","<a href=""https://a.example/2"">Brief</a>"\n', [['Order', 'https://a.example/1'], ['Brief', 'https://a.example/2']]],
    'without a name': ['Date,Title,Link,\n2025,A,https://a.example/1,https://b.example/2\n', [['a.example', 'https://a.example/1'], ['b.example', 'https://b.example/2']]],
  };
  for (const [what, [csv, documents]] of Object.entries(TABLES)) {
    it(`are documents: ${what}`, () => {
      const imported = importCsv(csv);
      expect(documentsOf(csv)).to.deep.equal(documents);
      expect(JSON.stringify(imported.policy)).to.not.include('rfc4180');
      expect(firstOf(imported)).to.not.have.property('outlet');
    });
  }

  it('are documents in the cells of a column of outlets too', () => {
    const csv = 'Date,Title,Source\n2025,A,Harbour News\n2025,B,https://a.example/1\n2025,C,The Bell\n';
    const events = parse(importCsv(csv).policy).policy?.events;
    expect(events?.map(({ outlet }) => outlet)).to.deep.equal(['Harbour News', undefined, 'The Bell']);
    expect(events?.[1]?.documents).to.deep.equal([{ label: 'Source', url: 'https://a.example/1' }]);
  });

  it('are reported, and other columns stay under ext', () => {
    const { report } = importCsv('Date,Title,URL,Second,Vote\n2025,A,https://a.example/1,https://b.example/2,9-0\n');
    expect(report.read).to.deep.include({ from: 'Second', note: 'event documents', count: 1 });
    expect(report.kept.map(({ from }) => from)).to.deep.equal(['Vote']);
  });
});

describe('numbers of rows', () => {
  it('are no docket numbers', () => {
    const { policy } = importCsv('Date,Title,case_id,Case\n2025,A,0,Doe v. Roe\n2025,B,1,Roe v. Doe\n');
    expect(policy?.cases).to.deep.equal([{ id: 'doe-v-roe', name: 'Doe v. Roe' }, { id: 'roe-v-doe', name: 'Roe v. Doe' }]);
    expect(importCsv('Date,Title,case_id\n2025,A,1:25-cv-1\n').policy?.cases?.[0]?.docket).to.equal('1:25-cv-1');
    expect(importCsv('Date,Title,Docket No.\n2025,A,155\n').policy?.cases?.[0]?.docket).to.equal('155');
  });
});

describe('rows without a date', () => {
  it('are told of, all of them once', () => {
    const { report } = importCsv('Date,Title\n,A\n2025,B\n,C\n');
    expect(report.problems.map(({ message }) => message)).to.deep.equal(['line 2: has no date; likewise in line 4']);
  });

  it('are not told of where the table says what to show in place of it', () => {
    expect(importCsv('Date,Date text,Title\n,In spring,A\n').report.problems).to.deep.equal([]);
  });

  it('are told of in docket entries and documents too', () => {
    expect(importCourtlistener({ recap_documents: [], description: 'ORDER' }).report.problems.map(({ message }) => message)).to.deep.equal(['has no date']);
    expect(importFederalRegister({ document_number: '2030-00001', title: 'Bells' }).report.problems.map(({ message }) => message)).to.deep.equal(['has no date']);
  });
});

describe('a text given as a list', () => {
  it('is one text', () => {
    expect(firstOf(importVis([{ start: '2025', content: ['Doe v. Roe', 'Order'] }]))?.title).to.equal('Doe v. Roe; Order');
    expect(firstOf(importFederalRegister({ document_number: '2030-00001', publication_date: '2030-01-02', title: ['Care of Bells'] }))?.title).to.include(': Care of Bells');
    expect(importCourtlistener({ case_name: ['Doe v. Roe'], docket_number: '1:25-cv-1', date_filed: '2025' }).policy?.cases?.[0]?.name).to.equal('Doe v. Roe');
  });
});

describe('a number of the Supreme Court', () => {
  const WRITTEN: Readonly<Record<string, string>> = {
    '24-1287 (See also 25-250)': '24-1287', '24A884 (see also 24A885, 24A886)': '24A884', '24-656 *** CAPITAL CASE ***': '24-656', '24-656': '24-656',
  };
  for (const [written, docket] of Object.entries(WRITTEN)) {
    it(`is ${docket} of ${written}, and nothing is lost`, () => {
      const { policy } = importCourtlistener({ CaseNumber: written, PetitionerTitle: 'Doe', RespondentTitle: 'Roe', DocketedDate: '2025-03-07', ProceedingsandOrder: [] });
      expect(policy?.cases?.[0]?.docket).to.equal(docket);
      if (written !== docket) expect(JSON.stringify(policy?.cases?.[0]?.ext)).to.include(written);
    });
  }
});
