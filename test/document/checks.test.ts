import { expect } from '@esm-bundle/chai';
import { parse } from '../../src/document/index.js';
import { expectPlainWords, paths, policyOf } from './expectations.js';

const event = (title: string, more: object = {}): object => ({ date: '2025-02-28', title, ...more });
const issuesOf = (fields: object): ReturnType<typeof parse>['issues'] => {
  const { issues } = parse({ title: 'A', events: [event('E', { id: 'e' })], ...fields });
  expectPlainWords(issues);
  return issues;
};
const ids = (...events: object[]): string[] => policyOf({ title: 'A', events }).events.map(({ id }) => id);

describe('ids', () => {
  it('come from date and title, the same on every load', () => {
    const events = [
      event('Order Denying “TRO”'),
      event('قرار المحكمة'),
      event('¡Año nuevo!', { date: '2025~' }),
      event('!?'),
    ];
    expect(ids(...events)).to.deep.equal([
      '2025-02-28-order-denying-tro',
      '2025-02-28-قرار-المحكمة',
      '2025-año-nuevo',
      '2025-02-28',
    ]);
    expect(ids(...events)).to.deep.equal(ids(...events));
  });

  it('are the same however an editor composed the accents', () => {
    expect(ids(event('an\u0303o')))
      .to.deep.equal(ids(event('a\u00f1o')))
      .and.deep.equal(['2025-02-28-a\u00f1o']);
  });

  it('are short, whatever the title', () => {
    const [id = ''] = ids(event('𝒳'.repeat(10_000)));
    expect(Array.from(id)).to.have.length(60);
    expect(() => encodeURIComponent(id)).not.to.throw();
  });

  it('of events with one date and title are numbered in silence', () => {
    expect(parse({ title: 'A', events: [event('E'), event('E'), event('E')] }).issues).to.deep.equal([]);
    expect(ids(event('E'), event('E'), event('E'))).to.deep.equal([
      '2025-02-28-e',
      '2025-02-28-e-2',
      '2025-02-28-e-3',
    ]);
  });

  it('that are written come before those that are derived', () => {
    expect(ids(event('E'), event('X', { id: '2025-02-28-e' }))).to.deep.equal([
      '2025-02-28-e-2',
      '2025-02-28-e',
    ]);
  });

  it('that are written twice are numbered with a warning', () => {
    const events = [
      event('E', { id: 'a' }),
      event('F', { id: 'a' }),
      event('G', { id: 'a-2' }),
      event('H', { id: 'a' }),
    ];
    expect(ids(...events)).to.deep.equal(['a', 'a-3', 'a-2', 'a-4']);
    const issues = issuesOf({ events });
    expect(issues.map(({ severity, path }) => [severity, path])).to.deep.equal([
      ['warning', '/events/1/id'],
      ['warning', '/events/3/id'],
    ]);
  });

  it('of cases and spans are unique as well', () => {
    const span = { id: 's', track: 'practice', state: 'used', start: '2025', basis: 'source' };
    const named = (name: string): object => ({ id: 'c', name });
    expect(paths(issuesOf({ spans: [span, span], cases: [named('A'), named('B')] }))).to.deep.equal([
      '/cases/1/id',
      '/spans/1/id',
    ]);
  });

  it('of the policy come from its title, in any script', () => {
    expect(policyOf({ title: 'DHS & IRS', events: [] }).id).to.equal('dhs-irs');
    expect(policyOf({ title: '…', events: [] }).id).to.equal('policy');
  });
});

describe('a reference', () => {
  const SPAN = { track: 'restraint', state: 'tro', start: '2025', basis: 'source' };
  const CASE = { id: 'doe', name: 'Doe v. Roe', aliases: [{ text: 'Doe' }] };

  const NOWHERE: readonly (readonly [place: string, fields: object])[] = [
    ['/events/0/cases', { events: [event('E', { cases: 'gone' })] }],
    ['/events/0/cases/1', { cases: [CASE], events: [event('E', { cases: ['doe', 'gone'] })] }],
    ['/events/0/notes/0', { events: [event('E', { notes: ['toString'] })], notes: {} }],
    [
      '/events/0/related/0/target',
      { events: [event('E', { related: [{ type: 'amends', target: 'gone' }] })] },
    ],
    ['/cases/0/parent/case', { cases: [{ ...CASE, parent: { case: 'gone', type: 'appeal' } }] }],
    ['/spans/0/openedBy', { spans: [{ ...SPAN, openedBy: 'gone' }] }],
    ['/spans/0/closedBy', { spans: [{ ...SPAN, closedBy: 'gone' }] }],
    ['/spans/0/case', { spans: [{ ...SPAN, case: 'gone' }] }],
    ['/spans/0/suspends', { spans: [{ ...SPAN, suspends: 'e' }] }],
    ['/corrections/0/targets/0', { corrections: [{ date: '2025', text: 'x', targets: ['gone'] }] }],
    ['/translations/es/events/gone', { translations: { es: { origin: 'human', events: { gone: {} } } } }],
    ['/translations/es/notes/gone', { translations: { es: { origin: 'human', notes: { gone: {} } } } }],
  ];
  for (const [place, fields] of NOWHERE) {
    it(`to nothing is a warning: ${place}`, () => {
      expect(issuesOf(fields).map(({ severity, path }) => [severity, path])).to.deep.equal([
        ['warning', place],
      ]);
      expect(policyOf({ title: 'A', events: [event('E', { id: 'e' })], ...fields })).to.include({
        title: 'A',
      });
    });
  }

  for (const reference of [
    'doe',
    'DOE',
    'Doe v. roe',
    'Poe v. Loe, No. 1:25-cv-00677 (D.D.C.)',
    '25-5181 (D.C. Cir.)',
  ]) {
    it(`to a case may be an id, a spelling, or a citation of a docket: ${reference}`, () => {
      expect(issuesOf({ cases: [CASE], events: [event('E', { cases: reference })] })).to.deep.equal([]);
    });
  }

  it('of a revision may be to what is gone', () => {
    expect(
      issuesOf({ revisions: [{ at: '2025', changes: [{ target: 'gone', type: 'removed' }] }] }),
    ).to.deep.equal([]);
  });
});

describe('dates in an odd order', () => {
  const span = (start: string, end: string): object => ({
    spans: [{ track: 'restraint', state: 'tro', start, end, basis: 'source' }],
  });

  it('cost a span its end when it would end before it starts', () => {
    const issues = issuesOf(span('2025-03-07', '2025-03-06'));
    expect(issues.map(({ severity, path }) => [severity, path])).to.deep.equal([['error', '/spans/0/end']]);
    const policy = policyOf({ title: 'A', events: [], ...span('2025-03-07', '2025-03-06') });
    expect(policy.spans).to.deep.equal([
      { track: 'restraint', state: 'tro', start: '2025-03-07', basis: 'source' },
    ]);
  });

  for (const [start, end] of [
    ['2025-03-07', '2025-03-07'],
    ['2025-03-07', '2025-03'],
    ['2025', '..'],
    ['../2025', '2024'],
  ] as const) {
    it(`are none in a span from ${start} to ${end}`, () =>
      expect(issuesOf(span(start, end))).to.deep.equal([]));
  }

  it('are an info when the policy takes effect before it is announced', () => {
    const issues = issuesOf({
      events: [
        event('Effective', { kind: 'effective', date: '2025-02-27' }),
        event('Announced', { kind: 'announced', date: '2025-02-28' }),
        event('Effective', { kind: 'effective', date: '2025-02' }),
        event('Effective', { kind: 'effective', date: null, dateText: 'later' }),
      ],
    });
    expect(issues.map(({ severity, path }) => [severity, path])).to.deep.equal([['info', '/events/0/date']]);
  });
});

describe('a kind of event', () => {
  it('that is not known is kept, with an info', () => {
    const fields = { events: [event('E', { kind: 'constructor' }), event('F', { kind: 'minute-order' })] };
    expect(issuesOf(fields).map(({ severity, path }) => [severity, path])).to.deep.equal([
      ['info', '/events/0/kind'],
    ]);
    expect(policyOf({ title: 'A', ...fields }).events[0]?.kind).to.equal('constructor');
  });
});
