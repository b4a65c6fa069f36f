import { expect } from '@esm-bundle/chai';
import { importCongressGov } from '../../../src/convert/import/congress-gov.js';
import { importCourtlistener } from '../../../src/convert/import/courtlistener.js';
import { importCsv } from '../../../src/convert/import/csv.js';
import { importFederalRegister } from '../../../src/convert/import/federal-register.js';
import { importSimile } from '../../../src/convert/import/simile.js';
import { importTimelinejsCsv } from '../../../src/convert/import/timelinejs-csv.js';
import { importTimelinejs } from '../../../src/convert/import/timelinejs.js';
import { importVis } from '../../../src/convert/import/vis.js';
import type { Imported } from '../../../src/convert/input/importer.js';
import { exportCsv } from '../../../src/convert/export/csv.js';
import { parse, type Policy, type PolicyEvent } from '../../../src/document/index.js';

const NAME = '<a href="https://a.example/1"><i>Doe &amp; Sons v. Roe</i></a>';
const SHOWN = 'Doe & Sons v. Roe';
const LINK = { label: SHOWN, url: 'https://a.example/1' };

function policyOf({ policy }: Imported): Policy {
  const { policy: read } = parse(policy);
  if (!read) throw new Error('Nothing was read');
  return read;
}

const first = (imported: Imported): PolicyEvent | undefined => policyOf(imported).events[0];
const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const table = (columns: string, ...rows: readonly (readonly string[])[]): string => [columns, ...rows.map((row) => row.map(cell).join(','))].join('\n');

describe('HTML in what is plain text', () => {
  const TITLES: Readonly<Record<string, () => Imported>> = {
    csv: () => importCsv(table('Date,Title', ['2025-03-07', NAME])),
    'timelinejs-csv': () => importTimelinejsCsv(table('Year,Headline,Text', ['2025', NAME, ''])),
    timelinejs: () => importTimelinejs({ events: [{ start_date: { year: 2025 }, text: { headline: NAME } }] }),
    vis: () => importVis([{ start: '2025-03-07', content: NAME }]),
    simile: () => importSimile({ events: [{ start: '2025-03-07', title: NAME }] }),
    courtlistener: () => importCourtlistener({ recap_documents: [], date_filed: '2025-03-07', description: '', short_description: NAME }),
    'congress-gov': () => importCongressGov({ actions: [{ actionDate: '2025-03-07', text: NAME }] }),
  };
  for (const [format, importIt] of Object.entries(TITLES)) {
    it(`is its text in titles of ${format}, and its link a document`, () => {
      const imported = importIt();
      const event = first(imported);
      expect(event?.title).to.equal(SHOWN);
      expect(event?.id).to.match(/doe-sons-v-roe$/);
      expect(event?.documents).to.deep.include(LINK);
      expect(imported.report.guessed.map(({ note }) => note)).to.include('HTML is read as the text that it shows');
    });
  }

  it('is its text in titles of the Federal Register', () => {
    const event = first(importFederalRegister({ document_number: '2030-1', publication_date: '2030-01-02', title: NAME, html_url: 'https://www.federalregister.gov/d/2030-1' }));
    expect(event?.title).to.include(SHOWN);
    expect(event?.documents?.map(({ url }) => url)).to.include('https://a.example/1');
  });

  it('makes no second case of a name, nor a name that is markup', () => {
    const { cases, events } = policyOf(importCsv(table('Date,Title,Case,Court,People,Tags,Lane',
      ['2025-03-07', 'A', 'Smith &amp; Sons v. Roe', 'D.&nbsp;Mass.', '<b>Ann Judge</b> (judge); Bob &amp; Co', '<i>fees</i>', '<u>Courts</u>'],
      ['2025-03-08', 'B', 'Smith & Sons v. Roe', 'D. Mass.', '', '', ''],
      ['2025-03-09', 'C', NAME, 'D. Mass.', '', '', ''])));
    expect(cases?.map(({ id, name, court }) => [id, name, court?.label])).to.deep.equal([
      ['smith-sons-v-roe', 'Smith & Sons v. Roe', 'D. Mass.'], ['doe-sons-v-roe', SHOWN, 'D. Mass.'],
    ]);
    expect(events[0]).to.deep.include({ actors: [{ name: 'Ann Judge', role: 'judge' }, { name: 'Bob & Co' }], tags: ['fees'], lane: 'Courts' });
    expect(events[2]?.documents).to.deep.equal([LINK]);
  });

  it('is clean in cases, facets and labels of CourtListener', () => {
    const { cases, facets, events } = policyOf(importCourtlistener([
      {
        id: 1, case_name: NAME, docket_number: '1:25-cv-1', court_id: 'mad', nature_of_suit: 'Torts &amp; Claims', assigned_to_str: 'Ann&nbsp;Judge',
        date_filed: '2025-03-07',
      },
      { id: 2, docket: 1, date_filed: '2025-03-08', description: 'ORDER on <a href="https://a.example/5">5</a> Motion &amp; more', recap_documents: [{ document_number: '7', description: 'Exhibit <i>A</i>' }] },
    ]));
    expect(cases?.[0]).to.deep.include({ id: 'doe-sons-v-roe', name: SHOWN, judges: ['Ann Judge'] });
    expect(cases?.[0]?.links).to.deep.include(LINK);
    expect(facets).to.deep.equal([{ label: 'Nature of suit', values: ['Torts & Claims'] }]);
    expect(events[1]).to.deep.include({ title: 'ORDER on 5 Motion & more', body: { html: 'ORDER on <a href="https://a.example/5">5</a> Motion &amp; more' } });
    expect(events[1]?.documents?.[0]?.label).to.equal('No. 7: Exhibit A');
  });

  it('is its text in names of columns', () => {
    const imported = importCsv(table('<b>Date</b>,Event&nbsp;Title,Votes &amp; more', ['2025', 'A', '9-0']));
    expect(first(imported)).to.deep.include({ date: '2025', title: 'A', ext: { 'org.ietf.rfc4180': { 'Votes & more': '9-0' } } });
  });

  it('stays in a body, whose links are seen there', () => {
    expect(first(importCsv(table('Date,Title,Text', ['2025', 'A', 'See <a href="/x">this</a>'])))?.body).to.deep.equal({ html: 'See <a href="/x">this</a>' });
    expect(first(importCsv(table('Date,Title,Text', ['2025', 'A', 'Fish &amp; chips\n\nand a < b']))) ?.body).to.equal('Fish & chips\n\nand a < b');
  });

  const DOCUMENTS: Readonly<Record<string, readonly (readonly [string, string | null])[]>> = {
    '<a href="https://a.example/1">Order</a>; <a href="https://a.example/2">Motion</a>': [['Order', 'https://a.example/1'], ['Motion', 'https://a.example/2']],
    '<ul><li><a href="https://a.example/1.pdf"></a></li><li>Letter</li></ul>': [['a.example, PDF', 'https://a.example/1.pdf'], ['Letter', null]],
    'Order: <a href="https://a.example/1">https://a.example/1</a>': [['Order: https://a.example/1', 'https://a.example/1']],
    '<a href="https://a.example/1">https://a.example/1</a>': [['a.example', 'https://a.example/1']],
    '<a href="files/1.pdf">Order</a>': [['Order', 'files/1.pdf']],
  };
  for (const [written, documents] of Object.entries(DOCUMENTS)) {
    for (const column of ['Documents', 'URL']) {
      it(`is ${documents.map(([label]) => label).join(' and ')} as ${column} of ${written}`, () => {
        expect(first(importCsv(table(`Date,Title,${column}`, ['2025', 'A', written])))?.documents?.map(({ label, url }) => [label, url])).to.deep.equal(documents);
      });
    }
  }

  it('leaves alone what only looks like it', () => {
    const titles = ['a < b', 'AT&T', 'x<y and y>z', '<redacted> v. Roe', 'R&D;', 'if a<b and b>c'];
    expect(policyOf(importCsv(table('Date,Title', ...titles.map((title) => ['2025', title])))).events.map(({ title }) => title)).to.deep.equal(titles);
    expect(policyOf(importVis(titles.map((content) => ({ start: '2025', content })))).events.map(({ title }) => title)).to.deep.equal(titles);
  });

  it('says which addresses nobody can follow', () => {
    const { policy, report } = importCsv(table('Date,Title', ['2025', '<a href="javascript:alert(1)">Doe</a>']));
    expect(policy?.events[0]).to.deep.equal({ date: '2025', title: 'Doe' });
    expect(report.dropped).to.deep.equal([{ from: 'Title', note: 'addresses in HTML that nobody can follow', count: 1 }]);
  });

  it('is text where a document says so: an export of ours read again', () => {
    const { policy } = parse({ title: 'T', events: [{ date: '2025', title: '<b>A</b> &amp; B', body: '<i>x</i>', cases: ['c'] }], cases: [{ id: 'c', name: 'A &amp; B' }] });
    if (!policy) throw new Error('No document');
    const [event] = policyOf(importCsv(exportCsv(policy))).events;
    expect(event).to.deep.include({ title: '<b>A</b> &amp; B', body: '<i>x</i>', cases: ['c'] });
  });
});

describe('pictures and frames of HTML in a body', () => {
  const BODY = '<p>Seen.</p><img src="https://a.example/map.png" alt="A map"><iframe src="https://v.example/1" title="The hearing"></iframe><img src="http://a.example/old.png" alt="Old map">';
  const BODIES: Readonly<Record<string, () => Imported>> = {
    csv: () => importCsv(table('Date,Title,Text', ['2025', 'A', BODY])),
    'timelinejs-csv': () => importTimelinejsCsv(table('Year,Headline,Text', ['2025', 'A', BODY])),
    timelinejs: () => importTimelinejs({ events: [{ start_date: { year: 2025 }, text: { headline: 'A', text: BODY } }] }),
    vis: () => importVis([{ start: '2025', content: 'A', title: BODY }]),
    simile: () => importSimile({ events: [{ start: '2025', title: 'A', description: BODY }] }),
    courtlistener: () => importCourtlistener({ recap_documents: [], date_filed: '2025', short_description: 'A', description: BODY }),
  };
  it('have the link that is around them', () => {
    const event = first(importCsv(table('Date,Title,Text', ['2025', 'A', '<a href="https://a.example/big"><img src="small.png" alt="A map"></a>'])));
    expect(event?.media).to.deep.equal([{ url: 'small.png', alt: 'A map', link: 'https://a.example/big' }]);
  });

  for (const [format, importIt] of Object.entries(BODIES)) {
    it(`are media and documents, with their texts, in ${format}`, () => {
      const event = first(importIt());
      expect(event?.body).to.deep.equal({ html: BODY });
      expect(event?.media).to.deep.equal([{ url: 'https://a.example/map.png', alt: 'A map' }]);
      expect(event?.documents?.map(({ label, url, type }) => [label, url, type])).to.deep.equal([
        ['The hearing', 'https://v.example/1', undefined], ['Old map', 'http://a.example/old.png', 'image'],
      ]);
    });
  }
});
