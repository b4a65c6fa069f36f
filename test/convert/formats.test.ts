import { expect } from '@esm-bundle/chai';
import { IMPORT_FORMATS } from '../../src/convert/formats.js';
import type { Imported, Importer } from '../../src/convert/input/importer.js';
import { parse } from '../../src/document/index.js';
import * as congress from '../fixtures/formats/congress-gov.js';
import * as courts from '../fixtures/formats/courtlistener.js';
import * as register from '../fixtures/formats/federal-register.js';
import { simile } from '../fixtures/formats/simile.js';
import { timelinejs1, timelinejs3, timelinejsSheet } from '../fixtures/formats/timelinejs.js';
import { vis } from '../fixtures/formats/vis.js';

const ENTRY = 'Harbor Office asks for lists\n\nOriginal Date Announced\nMarch 7, 2025\n\nThe Harbor Office asks for lists.\n';
const PAGE = `<!doctype html><html><body><h1>Harbor Office</h1>${ENTRY.split('\n').map((line) => `<p>${line}</p>`).join('')}</body></html>`;

/** Files of each format. */
const FILES: Readonly<Record<string, readonly unknown[]>> = {
  'timelinejs': [timelinejs3, timelinejs1],
  'timelinejs-csv': [timelinejsSheet],
  'csv': ['Date,Title,Notes\n2014-04-16,A rule,"One, two"\n', 'date;title\r\n2014-04-16;A rule\r\n'],
  'vis': [vis, vis.items],
  'simile': [simile],
  'courtlistener': [courts.DOCKET, courts.ENTRIES, courts.ALERT, courts.APPEAL, courts.SUPREME, courts.FOUND, courts.CLUSTER, [courts.DOCKET, courts.ENTRIES]],
  'federal-register': [register.RULE, register.ORDER, register.INSPECTED, register.RESULTS, [register.RULE, register.ORDER]],
  'congress-gov': [congress.BILL, congress.ACTIONS, congress.SUMMARIES, congress.TEXTS, congress.SUBJECTS, congress.BILLS, congress.BILL.bill,
    congress.ACTIONS.actions, [congress.BILL, congress.ACTIONS]],
  'iptp': [ENTRY, PAGE],
};

/** What is of none of the formats. */
const OTHERS: Readonly<Record<string, unknown>> = {
  'a document of our own': { title: 'A', events: [{ date: '2025', title: 'B' }] },
  'an empty document of our own': { title: 'A', events: [] },
  'nothing': undefined,
  'an empty text': '',
  'a space': ' ',
  'a mark alone': '\uFEFF',
  'null': 'null',
  'an empty list': '[]',
  'an empty object': '{}',
  'a number': '42',
  'a word': '"word"',
  'a list of texts': '["a", "b"]',
  'a list of nothing': [null, null],
  'a list of other objects': [{ a: 1 }, { b: 2 }],
  'an error of an API': { detail: 'Not found.' },
  'a map': { type: 'FeatureCollection', features: [] },
  'a web page': '<!doctype html><html><head><title>Log in</title></head><body><p>Please log in.</p></body></html>',
  'XML': '<?xml version="1.0"?><data><event start="2014">A</event></data>',
  'a calendar': 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n',
  'prose': 'Once there was a bell.',
  'a PDF': '%PDF-1.7\n%\uFFFD\uFFFD\n1 0 obj',
  'a spreadsheet': 'PK\u0003\u0004\u0014\u0000\u0006\u0000',
  'an image': '\uFFFDPNG\r\n\u001A\n\u0000\u0000\u0000',
  'the beginning of a file': '{"events": [{"start_date": {"year": 2',
  'lines of JSON': '{"a": 1}\n{"b": 2}\n',
  'a date of a program': new Date(0),
  'a function': () => 'A',
};

const importers = new Map<string, Importer>();

function formsOf(input: unknown): unknown[] {
  const isJson = typeof input === 'object' && input !== null && !(input instanceof Date);
  return isJson ? [freeze(structuredClone(input)), JSON.stringify(input), `\uFEFF${JSON.stringify(input, null, 2).replaceAll('\n', '\r\n')}`] : [input];
}

function freeze<T>(root: T): T {
  const open: unknown[] = [root];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    Object.freeze(value);
    open.push(...Object.values(value).filter((part) => part !== undefined) as unknown[]);
  }
  return root;
}

function read(format: string, input: unknown): Imported {
  const imported = importers.get(format)?.(input);
  if (!imported) throw new Error(`No importer of ${format}`);
  return imported;
}

function expectSound({ policy, report }: Imported): void {
  if (policy) expect(parse(policy).issues.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
  expect(report.problems.filter(({ message }) => message.trim() === '')).to.deep.equal([]);
}

/** One error, which says what to do. */
function expectRefused({ policy, report }: Imported): void {
  expect(policy).to.equal(null);
  const errors = report.problems.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ message }) => message)).to.have.length(1);
  expect(errors[0]?.hint ?? '').to.not.equal('');
}

describe('every format that is imported', () => {
  before(async () => {
    for (const [name, { load }] of IMPORT_FORMATS) importers.set(name, await load());
  });

  it('has files here', () => expect(Object.keys(FILES)).to.have.members([...IMPORT_FORMATS.keys()]));

  for (const [name, { holds }] of IMPORT_FORMATS) {
    it(`reads its own files as ${name}, as text and as objects alike, and changes none`, () => {
      for (const file of FILES[name] ?? []) {
        const [first, ...others] = formsOf(file).map((form) => read(name, form));
        expect(first?.policy).to.not.equal(null);
        if (first) expectSound(first);
        for (const other of others) expect(other).to.deep.equal(first);
      }
    });

    it(`does not take files of other formats for ${name}, and of JSON says which they are`, () => {
      for (const [other, files] of Object.entries(FILES)) {
        if (other === name || (name === 'csv' && other === 'timelinejs-csv')) continue;
        for (const form of files.flatMap(formsOf)) {
          const imported = read(name, form);
          expectRefused(imported);
          if (holds === 'json') expect(imported.report.problems[0]?.hint, other).to.equal(`Import it as ${other}.`);
        }
      }
    });

    for (const [what, input] of Object.entries(OTHERS)) {
      it(`says of ${what} that it is no ${name}, and what to do`, () => {
        for (const form of formsOf(input)) expectRefused(read(name, form));
      });
    }
  }
});

describe('a span or status', () => {
  const ASSERTING = ['timelinejs', 'timelinejs-csv', 'vis'];
  for (const name of Object.keys(FILES).filter((one) => !ASSERTING.includes(one))) {
    it(`is never made of files of ${name}, which have none`, () => {
      for (const file of FILES[name] ?? []) {
        const { policy } = read(name, file);
        expect([policy?.spans, policy?.status]).to.deep.equal([undefined, undefined]);
      }
    });
  }
});

describe('personal data', () => {
  for (const [name, files] of Object.entries(FILES)) {
    it(`such as emails and telephone numbers is in no document made of files of ${name}`, () => {
      for (const file of files) expect(JSON.stringify(read(name, file).policy)).to.not.match(/[\w.]@\w|\d{3}-\d{3}-\d{4}/);
    });
  }
});
