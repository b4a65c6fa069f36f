import { expect } from '@esm-bundle/chai';
import { IMPORT_FORMATS } from '../../src/convert/formats.js';
import { recognize } from '../../src/convert/input/files/recognize.js';
import { linesOfJson } from '../../src/convert/input/files/records-in.js';
import type { Imported, Importer } from '../../src/convert/input/importer.js';
import { FILES, formsOf, isBytes, OTHERS } from './format-files.js';

const importers = new Map<string, Importer>();

function read(format: string, input: unknown): Imported {
  const imported = importers.get(format)?.(input);
  if (!imported) throw new Error(`No importer of ${format}`);
  return imported;
}

before(async () => {
  for (const [name, { load }] of IMPORT_FORMATS) importers.set(name, await load());
});

/** JSON with names that formats have too, and of none of them. */
const GENERIC: readonly unknown[] = [
  { bill: { id: 3, amount: 20 } }, { bill: { number: 7, total: '3.50', items: [{ name: 'Rope' }] } }, { bills: [{ number: 1 }] }, { bill: 'Bill' },
  { actions: [{ type: 'click', date: '2025-03-07' }] }, { titles: [{ title: 'A' }] }, { committees: ['A'] }, { subjects: ['A', 'B'] },
  { cluster_id: 3 }, [{ docket_number: '1' }], [{ caseName: 'A v. B' }], { CaseNumber: '25-1' }, { recap_documents: [] }, { party_types: [] },
  [{ case_name: 'A v. B', docket_number: '25-cv-1', date: '2025-03-07', status: 'Filed' }],
  { document_number: 'INV-3', total: 7 }, { results: [{ document_number: 12, type: 'invoice', title: 'Rope' }] }, { publication_date: '2025-03-07' },
  { congress: 'of Vienna', number: 3 }, { actionDate: '2025-03-07' }, { request: { billNumber: 3 } },
  [{ content: 'Text' }], { items: [{ content: 'Text' }] }, { groups: [{ content: 'A' }] }, { events: [{ start: '2025' }] }, { dateTimeFormat: 'iso8601' },
  { timeline: { date: [] } }, { events: [{ text: { body: 'A' } }] }, { slides: [{ media: { id: 1 } }] }, { title: 'A', events: [{ name: 'B' }] },
  { results: [] }, { payload: { results: [{ id: 1 }] } }, { data: [{ day: '2025-03-07', what: 'A' }] }, { a: { b: { c: [{ d: 1 }] } } },
];

describe('objects of which each is on a line of its own', () => {
  it('are told from other texts at once', () => {
    for (const text of [`{}${'\n'.repeat(2e5)}x`, `{${'}'.repeat(2e5)}`, `{}${' '.repeat(2e5)}x`, `{ "a": 1 }\n${'{}\n'.repeat(2e4)}x`]) {
      const start = performance.now();
      expect(linesOfJson(text)).to.equal(undefined);
      expect(performance.now() - start, text.slice(0, 9)).to.be.below(1000);
    }
    expect(linesOfJson('\n {"a": 1} \n\n{"a": 2}\r\n')).to.deep.equal([{ a: 1 }, { a: 2 }]);
    expect(linesOfJson('{"a": 1}')).to.equal(undefined);
    expect(linesOfJson('{\n"a": 1}\n{"a": 2}')).to.equal(undefined);
  });
});

describe('the advice of an importer that refuses a file', () => {
  const files = [...Object.values(FILES).flat().filter((file) => !isBytes(file)), ...Object.values(OTHERS), ...GENERIC];
  for (const name of IMPORT_FORMATS.keys()) {
    it(`as ${name} leads to one that takes it`, () => {
      for (const form of files.flatMap(formsOf)) {
        const { policy, report } = read(name, form);
        if (policy) continue;
        const hints = report.problems.map(({ hint = '' }) => hint).join(' ');
        const [, advised = ''] = /\bImport it as ([a-z-]+(?:(?:, | or )[a-z-]+)*)\./.exec(hints) ?? [];
        for (const other of advised.split(/, | or /).filter(Boolean)) expect(read(other, form).policy, `${other}: ${String(form).slice(0, 80)}`).to.not.equal(null);
        if (hints.includes('as json, naming')) expectRecords(form);
      }
    });
  }

  /** Any two fields will do: that they are dates and titles is for the caller to say. */
  function expectRecords(form: unknown): void {
    const { problems } = read('json', form).report;
    const [, first = '', second = first] = /columns? (?:is|are) "([^"]*)"(?:(?:,| and) "([^"]*)")?/.exec(problems.map(({ message }) => message).join()) ?? [];
    if (first === '') return;
    expect(importers.get('json')?.(form, { map: { date: first, title: second } }).policy, JSON.stringify(form)).to.not.equal(null);
  }

  it('says of no file with names that others have too that it is theirs', () => {
    for (const form of GENERIC) {
      for (const name of IMPORT_FORMATS.keys()) {
        const { report } = read(name, form);
        expect(report.problems.map(({ message }) => message).join(), JSON.stringify(form)).to.not.include('seems to be of');
      }
    }
  });

  it('makes no bill of Congress of any bill', () => {
    expect(read('congress-gov', { bill: { id: 3, amount: 20 } }).policy).to.equal(null);
  });
});

describe('a file of which nobody says the format', () => {
  for (const [name, files] of Object.entries(FILES).filter(([name]) => name !== 'xlsx')) {
    it(`is told to be of ${name}`, () => {
      for (const file of files) expect(recognize(typeof file === 'string' ? file : JSON.stringify(file), '')).to.deep.equal([name]);
    });
  }

  it('is none of its own where its names are those of any file', () => {
    for (const file of GENERIC) expect(recognize(JSON.stringify(file), '').filter((name) => name !== 'json'), JSON.stringify(file)).to.deep.equal([]);
  });

  it('may be a document of our own', () => expect(recognize(JSON.stringify(OTHERS['a document of our own']), '')).to.deep.equal(['']));
});
