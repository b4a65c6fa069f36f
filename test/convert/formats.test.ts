import { expect } from '@esm-bundle/chai';
import { IMPORT_FORMATS } from '../../src/convert/formats.js';
import type { Imported, Importer } from '../../src/convert/input/importer.js';
import { parse } from '../../src/document/index.js';
import { FILES, formsOf, isBytes, OTHERS, WHOLE } from './format-files.js';

const importers = new Map<string, Importer>();

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

  it('has files here', () => {
    for (const files of [FILES, WHOLE]) expect(Object.keys(files)).to.have.members([...IMPORT_FORMATS.keys()]);
  });

  for (const [name, { holds }] of IMPORT_FORMATS) {
    it(`reads its own files as ${name}, as text and as objects alike, and changes none`, () => {
      for (const file of FILES[name] ?? []) {
        const [first, ...others] = formsOf(file).map((form) => read(name, form));
        expect(first?.policy).to.not.equal(null);
        if (first) expectSound(first);
        for (const { policy, report } of others) expect([policy, report]).to.deep.equal([first?.policy, first?.report]);
      }
    });

    it(`does not take files of other formats for ${name}, and of JSON says which they are`, () => {
      for (const [other, files] of Object.entries(FILES)) {
        if (other === name || files.some(isBytes) || (name === 'csv' && other === 'timelinejs-csv')) continue;
        for (const form of files.flatMap(formsOf)) {
          const imported = read(name, form);
          expectRefused(imported);
          const advice = other === 'json' ? /can be imported as json, naming their fields/ : new RegExp(`^Import it as ${other}\\.$`);
          if (holds === 'json') expect(imported.report.problems[0]?.hint, other).to.match(advice);
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
  const ASSERTING = ['timelinejs', 'timelinejs-csv', 'vis', 'legiscan'];
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
  const PERSONAL = /[\w.]@\w|\d{3}-\d{3}-\d{4}/;
  const holding = Object.entries(FILES).map(([name, files]) => [name, files.filter((file) => PERSONAL.test(JSON.stringify(file)))] as const).filter(([, files]) => files.length > 0);

  it('is in files of these formats, and so can be found', () => {
    expect(holding.map(([name]) => name)).to.deep.equal(['courtlistener', 'legiscan', 'openstates', 'ics', 'rss']);
  });

  for (const [name, files] of holding) {
    it(`such as emails and telephone numbers is in no document made of files of ${name}`, () => {
      for (const file of files) expect(JSON.stringify(read(name, file).policy)).to.not.match(PERSONAL);
    });
  }
});
