import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { parse } from '../../src/document/index.js';
import { policy } from '../../src/document/schema/policy.js';
import { strictIssues } from '../../src/document/schema/strict-issues.js';
import * as z from 'zod/mini';
import { anyJson } from './any-json.js';
import { withValue, without } from './at-pointer.js';
import { errors, expectPlainWords, paths } from './expectations.js';
import { FIELDS } from './field-table.js';
import { FULL } from './full-document.js';

/** What the reader says of an object or a document that it leaves out, the schema does not. */
const leavesOut = /cannot be shown|is left out, because/;

describe('a strict look at a document', () => {
  it('finds nothing in a good one', () => {
    expect(strictIssues(FULL)).to.deep.equal([]);
  });

  for (const { at, bad = [], nullable = false } of FIELDS) {
    it(`says what the reader says of ${at}`, () => {
      for (const value of [1, 'x', true, [], {}, ...bad.map(([value]) => value)]) {
        const document = withValue(FULL, at, value);
        const said = errors(parse(document).issues).filter(({ message }) => !leavesOut.test(message));
        expect(strictIssues(document)).to.deep.equal(said);
      }
      const absent = errors(parse(without(FULL, at)).issues).filter(({ message }) => !leavesOut.test(message));
      expect(strictIssues(without(FULL, at))).to.deep.equal(absent);
      if (!nullable) expect(paths(strictIssues(withValue(FULL, at, null)))).to.deep.equal([at]);
    });
  }

  it('has the verdict of the schema, and a remedy for all that it refuses', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FIELDS.map(({ at }) => at)), anyJson, (at, value) => {
        const document = withValue(FULL, at, value);
        const issues = strictIssues(document);
        expectPlainWords(issues);
        expect(issues.length === 0).to.equal(z.safeParse(policy, document).success);
      }),
      { numRuns: 500 },
    );
  });

  it('ends, however much is wrong', () => {
    const badges = Array.from({ length: 100_000 }, () => 1);
    expect(strictIssues({ ...FULL, badges })).to.have.length(10_000);
  });
});
