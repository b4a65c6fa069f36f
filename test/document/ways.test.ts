import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { parse, parseJson, type Limits } from '../../src/document/index.js';
import { anyJson, foreign } from './any-json.js';
import { withValue } from './at-pointer.js';
import { FIELDS } from './field-table.js';
import { FULL } from './full-document.js';

const place = fc.constantFrom('', ...FIELDS.map(({ at }) => at));
const small = (max: number): fc.Arbitrary<number> => fc.oneof(fc.nat({ max }), fc.constant(1_000_000));

/** The full document with other values at two places, as JSON gives it. */
const document = fc
  .tuple(place, anyJson, place, anyJson)
  .map(([one, first, two, second]) => asJson(withMore(withMore(FULL, one, first), two, second)));

const limits: fc.Arbitrary<Partial<Limits>> = fc.record({ text: small(30), depth: small(8), events: small(3) });

describe('a document', () => {
  it('gives the same policy and issues whether it is text, data, or data that must be looked at closely', () => {
    fc.assert(
      fc.property(document, limits, (given, most) => {
        const closely = read(markAll(asJson(given)), most);
        expect(read(given, most)).to.equal(closely);
        expect(JSON.stringify(parseJson(JSON.stringify(given), most))).to.equal(closely);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives the same whether or not it must be looked at closely, even when it is no JSON', () => {
    fc.assert(
      fc.property(place, foreign, (at, value) => {
        const given = withMore(FULL, at, value);
        expect(read(given)).to.equal(read(markAll(given)));
      }),
      { numRuns: 1000 },
    );
  });

  it('is refused for its size whether or not it must be looked at closely', () => {
    fc.assert(
      fc.property(document, fc.integer({ min: 500, max: 6000 }), (given, bytes) => {
        expect(read(given, { bytes })).to.equal(read(markAll(asJson(given)), { bytes }));
      }),
      { numRuns: 500 },
    );
  });

  it('shares no list or object with the policy when it is data', () => {
    fc.assert(
      fc.property(document, (given) => {
        const before = JSON.stringify(given);
        const own = new Set(containersOf(parse(given).policy));
        expect(containersOf(given).filter((container) => own.has(container))).to.have.length(0);
        expect(JSON.stringify(given)).to.equal(before);
      }),
      { numRuns: 300 },
    );
  });
});

function read(given: unknown, limits?: Partial<Limits>): string {
  return JSON.stringify(parse(given, limits));
}

/** Another value at a place; the empty place is a field that the format does not know. */
function withMore(given: unknown, at: string, value: unknown): unknown {
  try {
    return at === '' ? { ...(given as object), 'org.example.more': value } : withValue(given, at, value);
  } catch {
    // The first value has no such place any more.
    return given;
  }
}

function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown;
}

/** Gives every object a property that JSON does not have, which only a close look tells from what matters. */
function markAll(root: unknown): unknown {
  for (const container of containersOf(root)) {
    if (!Array.isArray(container) && Object.isExtensible(container)) Object.defineProperty(container, Symbol('mark'), { value: 1, enumerable: true });
  }
  return root;
}

function containersOf(root: unknown): object[] {
  const found: object[] = [];
  const rest: unknown[] = [root];
  while (rest.length > 0) {
    const value = rest.pop();
    if (typeof value !== 'object' || value === null) continue;
    found.push(value);
    for (const inner of Object.values(value) as unknown[]) rest.push(inner);
  }
  return found;
}
