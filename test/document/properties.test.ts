import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { parse, parseJson, type Issue, type Policy } from '../../src/document/index.js';
import { policy as policySchema } from '../../src/document/schema/policy.js';
import { anyJson as json, foreign } from './any-json.js';
import { copy, withValue, without } from './at-pointer.js';
import { errors, expectPlainWords } from './expectations.js';
import { FIELDS } from './field-table.js';
import { FULL } from './full-document.js';

/** The full document with another value at one place. */
const mutated = fc.record({
  at: fc.constantFrom(...FIELDS.map(({ at }) => at)),
  value: fc.oneof(json, foreign),
});

describe('parse', () => {
  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(json, foreign), (input) => {
        const { policy, issues } = parse(input);
        expectPlainWords(issues);
        if (policy === null) expect(errors(issues)).not.to.have.length(0);
      }),
      { numRuns: 500 },
    );
  });

  it('never throws, whatever text it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => expectPlainWords(parseJson(text).issues)),
    );
  });

  it('reads what it gave without an error, to the same policy', () => {
    fc.assert(
      fc.property(mutated, ({ at, value }) => {
        const { policy } = parse(withChange(at, value));
        if (policy === null) return;
        const again = parse(policy);
        expect(errors(again.issues)).to.deep.equal([]);
        expect(again.policy).to.deep.equal(policy);
        // As text, since JSON writes -0 as 0.
        expect(JSON.stringify(JSON.parse(JSON.stringify(policy)))).to.equal(JSON.stringify(policy));
      }),
      { numRuns: 500 },
    );
  });

  it('loses no event but the one that is changed', () => {
    fc.assert(
      fc.property(mutated, ({ at, value }) => {
        fc.pre(!['/title', '/events', '/version'].includes(at));
        const { policy } = parse(withChange(at, value));
        const [changed] = /^\/events\/\d+/.exec(at) ?? [];
        const kept = changed === undefined ? FULL : (without(FULL, changed) as typeof FULL);
        expect(titles(policy)).to.include.members(kept.events.map(({ title }) => title));
      }),
      { numRuns: 500 },
    );
  });

  it('finds an error exactly where the schema does', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FIELDS.map(({ at }) => at)), json, (at, value) => {
        const document = withChange(at, withoutOddities(value));
        const { issues } = parse(document);
        expect(errors(issues).every(isBeforeStart)).to.equal(z.safeParse(policySchema, document).success);
      }),
      // A span whose end is wrong for the schema, and not the span's only fault.
      { numRuns: 500, examples: [['/spans', [{ end: 1 }]]] },
    );
  });
});

function withChange(at: string, value: unknown): unknown {
  return withValue(copy(FULL), at, value);
}

/** The one error that only dates together make: no schema finds it. */
function isBeforeStart({ message }: Issue): boolean {
  return message.includes('when the span starts');
}

function titles(policy: Policy | null): string[] {
  return (policy?.events ?? []).map(({ title }) => title);
}

/** zod drops `__proto__` in silence, and takes null for a wrong type where we take it for absent. */
function withoutOddities(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value ?? 0, (key, inner: unknown) => (key === '__proto__' ? undefined : (inner ?? 0))),
  );
}
