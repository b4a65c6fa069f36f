import { expect } from '@esm-bundle/chai';
import { parse, parseJson } from '../../src/document/index.js';
import { withValue } from './at-pointer.js';
import { errors, expectPlainWords, paths } from './expectations.js';
import { FULL } from './full-document.js';

const DEEP = 100_000;
const MINIMAL = { title: 'A', events: [{ date: '2025', title: 'E' }] };

describe('nesting 100,000 deep', () => {
  const lists = nested((inner) => [inner]);
  const objects = nested((inner) => ({ a: inner }));
  for (const place of [
    '/ext/deep',
    '/unknown',
    '/summary',
    '/events/0/body',
    '/events/0/ext',
    '/events/0/title',
    '/events',
    '/cases/0',
  ]) {
    it(`at ${place} is an issue there, and the page goes on`, () => {
      for (const deep of [lists, objects]) {
        const { issues } = parse(withValueAt(place, deep));
        expect(errors(issues).length).to.be.at.least(1);
        expect(errors(issues)[0]?.path.startsWith(place)).to.equal(true);
        expectPlainWords(issues);
      }
    });
  }

  it('as the whole document is an issue', () => {
    for (const deep of [lists, objects]) expect(parse(deep)).to.have.property('policy', null);
  });

  it('in JSON text is an issue', () => {
    const { issues } = parseJson(
      `{"title":"A","events":[],"ext":{"a":${'['.repeat(DEEP)}${']'.repeat(DEEP)}}}`,
    );
    expect(issues).to.have.length(1);
    expectPlainWords(issues);
  });
});

describe('an object that contains itself', () => {
  it('is cut where it closes', () => {
    const ring: Record<string, unknown> = { name: 'ring' };
    ring['self'] = { ring };
    const { policy, issues } = parse({ ...MINIMAL, ext: { ring } });
    expect(policy?.ext).to.deep.equal({ ring: { name: 'ring', self: {} } });
    expect(paths(issues)).to.deep.equal(['/ext/ring/self/ring']);
    expectPlainWords(issues);
  });

  it('may be a document', () => {
    const document: Record<string, unknown> = { ...MINIMAL };
    document['events'] = [document, { date: '2025', title: 'E', body: document, documents: [document] }];
    const { policy, issues } = parse(document);
    expect(policy?.events).to.have.length(1);
    expectPlainWords(issues);
  });

  it('twice at one place is no circle', () => {
    const shared = { a: 1 };
    expect(parse({ ...MINIMAL, ext: { a: shared, b: [shared, shared] } }).issues).to.deep.equal([]);
  });

  it('and doubles at each level ends at the limit of bytes', () => {
    let bomb: unknown = 'x';
    for (let level = 0; level < 40; level += 1) bomb = [bomb, bomb];
    const { policy, issues } = parse({ ...MINIMAL, ext: { bomb } }, { bytes: 100_000 });
    expect(policy).to.equal(null);
    expect(issues[0]?.message).to.include('100000 bytes');
  });
});

describe('names of the language', () => {
  it('pollute nothing', () => {
    const text = `{
      "title": "A",
      "__proto__": { "polluted": 1 },
      "constructor": { "prototype": { "polluted": 1 } },
      "events": [{
        "date": "2025", "title": "E",
        "__proto__": { "date": "2024" }, "ext": { "a": { "__proto__": { "polluted": 1 } } }
      }],
      "notes": { "__proto__": { "text": "x" }, "constructor": { "text": "y" }, "toString": { "text": "z" } }
    }`;
    const { policy, issues } = parseJson(text);
    expect(paths(issues)).to.deep.equal([
      '/__proto__',
      '/events/0/__proto__',
      '/events/0/ext/a/__proto__',
      '/notes/__proto__',
    ]);
    expect(Object.keys(policy?.notes ?? {})).to.deep.equal(['constructor', 'toString']);
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    expect(Object.getPrototypeOf(policy)).to.equal(Object.prototype);
    expect(JSON.stringify(policy)).not.to.include('__proto__');
    expectPlainWords(issues);
  });

  it('that are inherited are no fields', () => {
    const document = Object.create({ title: 'inherited' }) as object;
    expect(parse(Object.assign(document, { events: [] })).policy).to.equal(null);
    for (const name of ['toString', 'constructor', 'hasOwnProperty']) {
      expect(errors(parse({ ...MINIMAL, [name]: 'x' }).issues)).to.deep.equal([]);
    }
  });
});

describe('objects that fight back', () => {
  const fail = (): never => {
    throw new Error('no');
  };
  const proxy = new Proxy(
    {},
    { get: fail, ownKeys: fail, has: fail, getPrototypeOf: fail, getOwnPropertyDescriptor: fail },
  );
  const { proxy: revoked, revoke } = Proxy.revocable([], {});
  revoke();
  const getter = Object.defineProperty({}, 'title', { get: fail, enumerable: true });
  const thrower = { toString: fail, valueOf: fail, toJSON: fail, [Symbol.toPrimitive]: fail };

  it('cost only the place where they stand', () => {
    for (const bad of [proxy, revoked, thrower]) {
      for (const place of [
        '/summary',
        '/events/0/body',
        '/events/0/documents/0/url',
        '/notes',
        '/ext/a',
        '/lang',
      ]) {
        const { policy, issues } = parse(withValueAt(place, bad));
        expect(policy?.events).to.have.length(2);
        expect(errors(issues).every(({ path }) => path.startsWith(place))).to.equal(true);
        expectPlainWords(issues);
      }
    }
  });

  it('do not shift the places of what follows', () => {
    const closed = new Proxy({}, { ownKeys: fail });
    const { policy, issues } = parse({ ...MINIMAL, ext: { a: { b: { c: closed } }, d: 1 }, lang: 1 });
    expect(policy?.ext).to.deep.equal({ d: 1 });
    expect(paths(issues)).to.deep.equal(['/ext/a', '/lang']);
  });

  it('give no policy when they are the document', () => {
    for (const bad of [proxy, revoked, getter]) {
      const { policy, issues } = parse(bad);
      expect(policy).to.equal(null);
      expectPlainWords(issues);
    }
  });

  it('lose an event whose title throws', () => {
    const { policy, issues } = parse({ title: 'A', events: [getter, { date: '2025', title: 'E' }] });
    expect(policy?.events.map(({ title }) => title)).to.deep.equal(['E']);
    expect(paths(issues)).to.deep.equal(['/events/0/title', '/events/0/date', '/events/0']);
  });
});

describe('a flood', () => {
  it('of bad entries is read in a moment, and its issues have an end', () => {
    const badges = Array.from({ length: 500_000 }, () => 1);
    const { policy, issues } = parse({ ...MINIMAL, badges, events: [{}, ...MINIMAL.events] });
    expect(policy?.badges).to.deep.equal([]);
    expect(issues.length).to.be.lessThan(10_100);
    expect(paths(issues)).to.include('/events/0');
  });

  it('of entries with one id is numbered in a moment', () => {
    const events = Array.from({ length: 50_000 }, () => ({ date: '2025', title: 'E', id: 'e' }));
    const { policy } = parse({ title: 'A', events });
    expect(new Set(policy?.events.map(({ id }) => id)).size).to.equal(50_000);
  });

  it('of text is quoted in part', () => {
    const { issues } = parse({
      ...MINIMAL,
      lang: '<'.repeat(900_000),
      asOf: '9'.repeat(900_000),
      ['/'.repeat(9000)]: NaN,
    });
    expect(issues).to.have.length(3);
    expectPlainWords(issues);
  });
});

function nested(wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = wrap(0);
  for (let depth = 1; depth < DEEP; depth += 1) value = wrap(value);
  return value;
}

function withValueAt(place: string, value: unknown): unknown {
  return withValue({ ...FULL, unknown: 1 }, place, value);
}
