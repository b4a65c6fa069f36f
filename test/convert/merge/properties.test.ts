import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { mergePolicies } from '../../../src/convert/merge.js';
import type { Policy, PolicyEvent } from '../../../src/document/index.js';
import { SMALL } from '../../fixtures/policies.js';
import { FULL } from '../../document/full-document.js';
import { MARK, documents, merged, policyOf, type Fields } from './merge-of.js';

const pick = <Value>(...values: readonly Value[]): fc.Arbitrary<Value> => fc.constantFrom(...values);
const some = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> => fc.option(value, { nil: undefined });

const IDS = ['a', 'b', 'c'] as const;
const anyDocument = fc.record({ label: pick('PDF', 'Order'), url: pick('/1.pdf', '/2.pdf', 'https://example.org/3', null) });
const anyEvent = fc.record({
  id: some(pick(...IDS)),
  date: pick('2025-03-07', '2025-03', '2025-03-08T10:00Z', '2026', '2025-03-07/2025-04-01'),
  title: pick('Order', 'Board doubles the fees', 'The Board doubles fees', 'Doe sues the board'),
  kind: some(pick('order', 'complaint')),
  body: some(pick('One.', 'Two.')),
  cases: some(fc.subarray([...IDS])),
  notes: some(fc.subarray(['n', 'm'])),
  documents: some(fc.array(anyDocument, { maxLength: 2 })),
  related: some(fc.array(fc.record({ type: pick('same-as'), target: pick(...IDS) }), { maxLength: 2 })),
  tags: some(fc.subarray(['x', 'y'])),
});
const anyCase = fc.record({
  name: pick('Doe v. Board', 'Roe v. Board'), court: some(pick({ label: 'D. Mass.' }, { id: 'dcd', label: 'D.D.C.' })),
  docket: some(pick('1:25-cv-00010', '25-cv-10', '24-1234')), judges: some(fc.subarray(['Ana Silva', 'Bo Judge'])),
});
const anySpan = fc.record({
  id: some(pick(...IDS)), track: pick('restraint', 'practice'), state: pick('stay'), start: pick('2025-03-07', '2025'),
  end: some(pick('..', '2026')), case: some(pick(...IDS)), openedBy: some(pick(...IDS)), suspends: some(pick(...IDS)), basis: pick('source'),
});
const anyNote = fc.record({ text: pick('One.', 'Two.', 'Three.'), short: some(pick('S')) });
const anyPolicy: fc.Arbitrary<Fields> = fc.record({
  summary: some(pick('S1', 'S2')), asOf: some(pick('2025', '2026')),
  events: fc.array(anyEvent, { maxLength: 6 }),
  cases: fc.tuple(fc.subarray([...IDS]), fc.array(anyCase, { minLength: 3, maxLength: 3 }))
    .map(([ids, cases]) => ids.map((id, index) => ({ id, ...cases[index] }))),
  spans: fc.array(anySpan, { maxLength: 3 }),
  notes: fc.dictionary(pick('n', 'm'), anyNote),
  status: fc.array(fc.record({ label: pick('Status'), value: pick(null, 'On') }), { maxLength: 2 }),
  facets: fc.array(fc.record({ label: pick('Agencies'), values: fc.subarray(['P', 'Q']) }), { maxLength: 1 }),
  corrections: fc.array(fc.record({ date: pick('2025'), text: pick('x'), targets: fc.subarray([...IDS]) }), { maxLength: 1 }),
  translations: some(fc.record({ es: fc.record({ origin: pick('human', 'machine'), title: some(pick('T')) }) })),
});
const two = fc.tuple(anyPolicy, anyPolicy);
const three = fc.tuple(anyPolicy, anyPolicy, anyPolicy);

/** Every text and number of a JSON value. */
function leaves(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leaves);
  return value === null ? [] : [JSON.stringify(value)];
}

/** Without the marks, and the name of a case for its id. */
function unmarked(policy: Policy): unknown {
  return JSON.parse(JSON.stringify(policy), (key, value: unknown) => {
    if (key !== 'ext') return value;
    const rest = Object.fromEntries(Object.entries(value as Fields).filter(([name]) => name !== MARK));
    return Object.keys(rest).length > 0 ? rest : undefined;
  });
}

/** Names that other documents have as well become "n-2"; what leads nowhere leads nowhere afterwards, as "n-unknown". */
const isIn = (found: ReadonlySet<string>) => (leaf: string): boolean =>
  ['', '-2', '-3', '-unknown'].some((end) => found.has(leaf.replace(/"$/, `${end}"`)));

const key = ({ date, title, cases }: PolicyEvent): string => `${date}|${title}|${cases.length}`;

describe('merging any documents', () => {
  it('loses no word and no number of any of them', () => {
    fc.assert(fc.property(three, (written) => {
      const policies = documents(...written);
      const found = new Set(leaves(merged(policies)));
      for (const policy of policies) {
        // Of the same notes one remains, and references to the others are to that one.
        const events = policy.events.map((event) => ({ ...event, notes: [] }));
        expect(leaves({ ...policy, events }).filter((leaf) => !isIn(found)(leaf))).to.deep.equal([]);
      }
    }), { numRuns: 400 });
  });

  it('loses nothing of the whole and the small document either', () => {
    for (const policies of [documents(FULL, SMALL), documents(SMALL, FULL), documents(FULL, { ...FULL, title: 'Other' })]) {
      const found = new Set(leaves(merged(policies)));
      const left = (policy: Policy): string[] => leaves(policy).filter((leaf) => !found.has(leaf));
      expect(policies.flatMap(left)).to.deep.equal([]);
    }
  });

  it('changes nothing that it is given', () => {
    fc.assert(fc.property(two, (written) => {
      const policies = documents(...written);
      const before = JSON.stringify(policies);
      mergePolicies(policies);
      expect(JSON.stringify(policies)).to.equal(before);
    }));
  });

  it('that are one document gives that document, but for the marks', () => {
    fc.assert(fc.property(anyPolicy, (written) => {
      const [policy] = documents(written);
      if (!policy) return;
      const once = merged([policy]);
      expect(unmarked(merged([policy, policy, policy]))).to.deep.equal(unmarked(once));
      expect(once.events.length).to.equal(policy.events.length);
    }), { numRuns: 400 });
    for (const document of [FULL, SMALL]) expect(unmarked(merged([policyOf(document), policyOf(document)]))).to.deep.equal(policyOf(document));
  });

  it('in either order gives as many events, cases and spans', () => {
    fc.assert(fc.property(two, (written) => {
      const [a, b] = documents(...written) as [Policy, Policy];
      const [forth, back] = [merged([a, b]), merged([b, a])];
      expect([forth.events.length, forth.cases?.length, forth.spans?.length]).to.deep.equal([back.events.length, back.cases?.length, back.spans?.length]);
    }), { numRuns: 400 });
  });

  it('pairs the same of several that fit in either order', () => {
    const court = { id: 'dcd', label: 'D.D.C.' };
    const order = (id: string): Fields => ({ date: '2025-03-07', title: 'Order', cases: [id] });
    const once = { events: [order('b')], cases: [{ id: 'b', name: 'Doe v. Board', court, docket: '1:25-cv-00010' }] };
    const twice = { events: [order('c')], cases: [{ id: 'a', name: 'Doe v. Board', court, docket: '25-cv-10' },
      { id: 'c', name: 'Doe v. Board', court, docket: '1:25-cv-00010' }] };
    for (const written of [[once, twice], [twice, once]]) expect(merged(documents(...written)).events).to.have.length(1);
  });

  it('and one of them once more adds nothing', () => {
    fc.assert(fc.property(two, (written) => {
      const [a, b] = documents(...written) as [Policy, Policy];
      const both = merged([a, b]);
      const again = merged([both, b]);
      expect(again.events.map(key)).to.deep.equal(both.events.map(key));
      expect(again.cases?.length).to.equal(both.cases?.length);
    }), { numRuns: 400 });
  });

  it('leaves every reference that led somewhere leading to something of that name', () => {
    fc.assert(fc.property(three, (written) => {
      const { events, cases = [], notes = {} } = merged(documents(...written.map((one) => ({
        ...one, notes: { n: { text: 'One.' }, m: { text: 'Two.' }, ...(one['notes'] as Fields) },
        cases: IDS.map((id) => ({ id, name: `${id} v. Board` })),
      }))));
      const ids = new Set(cases.map(({ id }) => id));
      for (const event of events) {
        expect(event.cases.filter((id) => !ids.has(id))).to.deep.equal([]);
        expect(event.notes?.filter((id) => !Object.hasOwn(notes, id)) ?? []).to.deep.equal([]);
      }
    }));
  });

  it('of five times the events takes about five times as long, and not twenty-five times', () => {
    const many = (count: number, day: number): Fields => ({
      cases: [{ id: 'doe', name: 'Doe v. Board', court: { label: 'D.D.C.' }, docket: '25-cv-1' }],
      events: Array.from({ length: count }, (_, index) => ({
        date: `20${10 + (index % 15)}-03-${10 + (index % 9) + day}`, title: index % 2 ? 'Minute order' : `Entry ${index} of the docket`, cases: 'doe',
        documents: [{ label: 'PDF', url: `https://example.org/${index % 5000}.pdf` }],
      })),
    });
    const timed = (count: number): number => {
      const policies = documents(many(count, 0), many(count, 0), many(count, 1));
      const start = performance.now();
      const { policy } = mergePolicies(policies);
      expect(policy?.events.length).to.be.within(count, 2 * count);
      return performance.now() - start;
    };
    timed(500);
    const few = timed(2000);
    expect(timed(10_000) / few).to.be.lessThan(12);
  });
});
