import { expect } from '@esm-bundle/chai';
import { parse, unreadableEvents } from '../../src/document/index.js';
import { withValue } from './at-pointer.js';
import { errors, expectPlainWords, paths, policyOf } from './expectations.js';
import { FULL } from './full-document.js';

const event = (title: string, more: object = {}): object => ({ date: '2025-02-28', title, ...more });

describe('a document of two fields', () => {
  it('is enough, and gets ids', () => {
    expect(parse({ title: 'A policy', events: [{ date: '2025-02-28', title: 'Announced!' }] })).to.deep.equal(
      {
        policy: {
          title: 'A policy',
          id: 'a-policy',
          events: [{ date: '2025-02-28', title: 'Announced!', id: '2025-02-28-announced', cases: [] }],
        },
        issues: [],
      },
    );
  });

  it('may have no event yet', () => {
    expect(policyOf({ title: 'A policy', events: [] }).events).to.deep.equal([]);
  });
});

describe('what is no document', () => {
  for (const input of [undefined, null, 42, 'text', [], new Date(0), () => 1, Symbol('x'), 1n, NaN]) {
    it(`gives no policy and one error: ${Object.prototype.toString.call(input)}`, () => {
      const { policy, issues } = parse(input);
      expect(policy).to.equal(null);
      expect(paths(issues)).to.deep.equal(['']);
      expectPlainWords(issues);
    });
  }

  it('names both required fields when both are missing', () => {
    const { policy, issues } = parse({});
    expect(policy).to.equal(null);
    expect(issues.map(({ message }) => message)).to.deep.equal([
      '/title: is missing',
      '/events: is missing',
      'The document cannot be shown, because it has no usable "title" and "events"',
    ]);
  });

  it('is one of a newer version, and the error says which version is read', () => {
    for (const version of [2, 1.5, 1e21]) {
      const { policy, issues } = parse({ ...FULL, version, title: 3 });
      expect(policy).to.equal(null);
      expect(paths(issues)).to.deep.equal(['/version']);
      expect(issues[0]?.message).to.include(`version ${version}`).and.include('reads version 1');
      expectPlainWords(issues);
    }
  });
});

describe('bad events among good ones', () => {
  const titles = Array.from({ length: 20 }, (_, index) => `Event ${index}`);
  const events = titles.map((title) => event(title));

  it('are left out and named by their own number, and the others stay', () => {
    const spoilt: unknown[] = [...events];
    spoilt[1] = 'text';
    spoilt[3] = event('Event 3', { date: '2025-02-30' });
    spoilt[4] = { date: '2025' };
    const { policy, issues } = parse({ title: 'A policy', events: spoilt });
    expect(policy?.events.map(({ title }) => title)).to.deep.equal(
      titles.filter((_, index) => ![1, 3, 4].includes(index)),
    );
    expect(issues.map(({ message }) => message)).to.deep.equal([
      '/events/1: should be an object, and is the text "text"',
      '/events/3/date: 2025-02-30 is not a day that exists',
      '/events/3: this event is left out, because it has no usable "date"',
      '/events/4/title: is missing',
      '/events/4: this event is left out, because it has no usable "title"',
    ]);
    expect(unreadableEvents(issues)).to.equal(3);
    expectPlainWords(issues);
  });

  it('do not shift the places that later warnings name', () => {
    const { issues } = parse({
      title: 'A policy',
      events: [
        null,
        event('A', { id: 'a' }),
        event('B', { id: 'a', notes: [1, 'gone'], cases: [{}, 'nobody'] }),
      ],
    });
    expect(paths(issues)).to.deep.equal([
      '/events/0',
      '/events/2/notes/0',
      '/events/2/cases/0',
      '/events/2/id',
      '/events/2/cases/1',
      '/events/2/notes/1',
    ]);
  });

  it('still show when their date is bad and their dateText tells it', () => {
    const { policy, issues } = parse({
      title: 'A',
      events: [event('E', { date: 'spring', dateText: 'Spring 2025' })],
    });
    expect(policy?.events[0]).to.include({ date: null, dateText: 'Spring 2025', id: 'spring-2025-e' });
    expect(paths(issues)).to.deep.equal(['/events/0/date']);
  });

  it('need a dateText when their date is null', () => {
    const { policy, issues } = parse({ title: 'A', events: [event('E', { date: null }), event('F')] });
    expect(policy?.events.map(({ title }) => title)).to.deep.equal(['F']);
    expect(paths(issues)).to.deep.equal(['/events/0/date', '/events/0']);
    expect(issues[0]?.message).to.include('dateText');
  });

  it('are told from events with a warning', () => {
    expect(unreadableEvents([{ severity: 'warning', path: '/events/0', message: 'odd' }])).to.equal(0);
    expect(unreadableEvents([{ severity: 'error', path: '/events/0/lane', message: 'bad' }])).to.equal(0);
  });

  it('are all counted, however many', () => {
    const { policy, issues } = parse({
      title: 'A',
      events: [...Array.from({ length: 30_000 }, () => ({})), event('Last')],
    });
    expect(unreadableEvents(issues)).to.equal(30_000);
    expect(policy?.events).to.have.length(1);
  });
});

describe('a translation', () => {
  it('into what is no language is left out', () => {
    const { policy, issues } = parse(
      withValue(FULL, '/translations', { english: { origin: 'human' }, ...FULL.translations }),
    );
    expect(policy?.translations).to.deep.equal(FULL.translations);
    expect(paths(issues)).to.deep.equal(['/translations/english']);
    expectPlainWords(issues);
  });
});

describe('what is given', () => {
  it('is not changed, even when it is frozen', () => {
    const frozen = structuredClone(FULL);
    freeze(frozen);
    expect(errors(parse(frozen).issues)).to.deep.equal([]);
    expect(frozen).to.deep.equal(FULL);
  });

  it('shares nothing with the policy, so that the page may change it later', () => {
    const given = structuredClone(FULL);
    const { policy } = parse(given);
    given.ext['org.example.cms'].node = 0;
    given.events[0]?.tags?.push('later');
    expect(policy).to.deep.equal(policyOf(FULL));
  });

  it('keeps one or several cases and dockets as a list', () => {
    const policy = policyOf({
      title: 'A',
      cases: [{ id: 'c', name: 'C v. D', docket: '25-1' }],
      events: [event('E', { cases: 'c' })],
    });
    expect(policy.cases?.[0]?.docket).to.deep.equal(['25-1']);
    expect(policy.events[0]?.cases).to.deep.equal(['c']);
  });

  it('may come from another frame', () => {
    expect(parse(withValue(FULL, '/ext', Object.create(null))).issues).to.deep.equal([]);
  });
});

function freeze(root: object): void {
  const rest: unknown[] = [root];
  for (let value = rest.pop(); value !== undefined; value = rest.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    const inner: unknown[] = Object.values(value);
    rest.push(...inner);
    Object.freeze(value);
  }
}
