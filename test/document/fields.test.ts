import { expect } from '@esm-bundle/chai';
import { parse } from '../../src/document/index.js';
import { keysOf, valueAt, withValue, without } from './at-pointer.js';
import { errors, expectPlainWords, paths, policyOf } from './expectations.js';
import type { FieldRow, FieldType } from './field-row.js';
import { FIELDS } from './field-table.js';
import { FULL } from './full-document.js';
import { schemaFields } from './schema-fields.js';

const WRONG: Readonly<Record<FieldType, readonly unknown[]>> = {
  text: [42, true, [], {}],
  number: ['12', true, [], {}],
  flag: ['true', 1, [], {}],
  list: ['x', 1, true, {}],
  object: ['x', 1, true, []],
  'rich text': [42, false],
  'text or list': [42, false, {}],
  'text or object': [42, false, []],
  anything: [],
};
const NOT_JSON = [NaN, Infinity, 10n, Symbol('x'), () => 'x', new Date(0), new Map(), /x/];
const full = policyOf(FULL);

describe('each field of the document', () => {
  it('is in the table of this test', () => {
    expect(FIELDS.filter(({ at }) => !isEntry(at)).map(({ at }) => pattern(at))).to.include.members(
      schemaFields(),
    );
  });

  it('is read without an issue, and kept as written, when all are there', () => {
    expect(parse(FULL)).to.deep.equal({ policy: FULL, issues: [] });
  });

  for (const row of FIELDS) {
    describe(row.at, () => describeField(row));
  }
});

function describeField(row: FieldRow): void {
  const { at, good = [], bad = [] } = row;

  it('takes what the format allows', () => {
    for (const value of good) {
      const { policy, issues } = parse(withValue(FULL, at, value));
      expect(errors(issues)).to.deep.equal([]);
      expect(valueAt(policy, at)).to.deep.equal(value);
    }
  });

  it('may be absent, unless it is required', () => {
    for (const absent of [without(FULL, at), ...(isEntry(at) ? [] : [withValue(FULL, at, undefined)])]) {
      const { policy, issues } = parse(absent);
      expect(paths(errors(issues))).to.deep.equal(isRequired(row) ? cost(row) : []);
      expect(policy).to.deep.equal(isRequired(row) ? remains(row) : withoutField(row));
      expectPlainWords(issues);
    }
  });

  it('reads null as absent, unless null means something', () => {
    const { policy, issues } = parse(withValue(FULL, at, null));
    expectPlainWords(issues);
    if (row.nullable) expect(errors(issues)).to.deep.equal([]);
    else expect(paths(errors(issues))).to.deep.equal(isRequired(row) || isEntry(at) ? cost(row) : []);
    expect(policy).to.deep.equal(row.nullable ? withValue(full, at, null) : remains(row));
  });

  it('is named by the issue, and costs nothing else, when its value is wrong', () => {
    const wrong = [...WRONG[row.type], ...NOT_JSON].map((value) => [value, /./] as const);
    for (const [value, says] of [...wrong, ...bad]) {
      const { policy, issues } = parse(withValue(FULL, at, value));
      expect(paths(errors(issues)), String(value)).to.deep.equal(cost(row));
      expect(errors(issues)[0]?.message).to.match(says);
      expectPlainWords(issues);
      expect(policy).to.deep.equal(remains(row));
    }
  });

  if (row.type === 'object') {
    it('keeps what it does not know, and leaves out __proto__', () => {
      const foreign = JSON.parse(
        '{ "__proto__": { "polluted": true }, "constructor": "c", "$new": [{ "a": null }] }',
      ) as object;
      const value = Object.defineProperties(
        Object.defineProperties({}, Object.getOwnPropertyDescriptors(valueAt(FULL, at))),
        Object.getOwnPropertyDescriptors(foreign),
      );
      if (isRecordOfObjects(at)) return;
      const { policy, issues } = parse(withValue(FULL, at, value));
      expect(paths(errors(issues))).to.deep.equal([`${at}/__proto__`]);
      const read = valueAt(policy, at) as Record<string, unknown>;
      expect(read['constructor']).to.equal('c');
      expect(read['$new']).to.deep.equal([{ a: null }]);
      expect(read['polluted']).to.equal(undefined);
      expect(Object.hasOwn(read, '__proto__')).to.equal(false);
    });
  }
}

/** Pointers of the errors that a bad value gives. */
function cost(row: FieldRow): readonly string[] {
  if (row.costs === 'document') return [row.at, ''];
  return row.costs === 'object' ? [row.at, parent(row.at)] : [row.at];
}

/** The policy that is left when the value is bad. */
function remains(row: FieldRow): unknown {
  if (row.costs === 'document') return null;
  return row.costs === 'object' ? without(full, parent(row.at)) : withoutField(row);
}

function withoutField({ at, becomes }: FieldRow): unknown {
  return becomes === undefined ? without(full, at) : withValue(full, at, becomes);
}

function isRequired({ costs, becomes }: FieldRow): boolean {
  return costs !== undefined || becomes === null;
}

function isEntry(at: string): boolean {
  return /\/\d+$/.test(at);
}

function isRecordOfObjects(at: string): boolean {
  return ['/notes', '/translations', '/translations/es/events', '/translations/es/notes'].includes(at);
}

function parent(at: string): string {
  return at.slice(0, at.lastIndexOf('/'));
}

/** Indexes, and keys that authors choose, as `*`. Rich text is the same everywhere. */
function pattern(at: string): string {
  const own = at === '/order' ? [] : ['litigation', 'es', 'order'];
  return keysOf(at)
    .map((key) => `/${/^\d+$/.test(key) || own.includes(key) ? '*' : key}`)
    .join('')
    .replace(/^.*\/body\//, '/summary/');
}
