import { expect } from '@esm-bundle/chai';
import { SMALL } from '../fixtures/policies.js';
import { mount, Reader } from '../support/reader.js';
import { serve } from '../support/server.js';
import { until } from '../support/until.js';

const circle: Record<string, unknown> = {};
circle['self'] = circle;

const NONSENSE: readonly unknown[] = [
  undefined, null, 5, NaN, -1, Infinity, 7n, true, '', 'text', Symbol('text'), () => 1, [], [5, null, undefined, {}, Symbol('text')], {},
  { start: {}, end: [] }, { start: 5, end: Symbol('text') }, { start: new Date(8.64e15), end: new Date(-8.64e15) },
  { text: 5 }, { text: {} }, { text: Symbol('text') }, { categories: 'order' }, { categories: 5 }, { categories: [{}, 5, null] },
  { kinds: {} }, { cases: new Set(['doe']) }, Object.create(null), new Map(), new Date(NaN), document.createElement('p'), circle, globalThis,
];

const PROPERTIES = [
  'filter', 'range', 'open', 'selected', 'order', 'headingLevel', 'deepLink', 'src', 'format', 'lang', 'dir',
] as const;

let thrown: unknown[] = [];
const hear = (event: ErrorEvent | PromiseRejectionEvent): void => {
  event.preventDefault();
  thrown.push('reason' in event ? event.reason : event.message);
};
const handler = globalThis.onerror;

beforeEach(() => {
  thrown = [];
  globalThis.onerror = null;
  addEventListener('error', hear);
  addEventListener('unhandledrejection', hear);
});
afterEach(() => {
  globalThis.onerror = handler;
  removeEventListener('error', hear);
  removeEventListener('unhandledrejection', hear);
});

/** `lang` and `dir` are the browser's own, and refuse what has no text by themselves. */
const canBe = (name: string, value: unknown): boolean =>
  !['lang', 'dir'].includes(name) || (typeof value !== 'symbol' && !(Array.isArray(value) && value.length > 0) && (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== null));

describe('A page that sets a property to what it cannot be', () => {
  for (const name of PROPERTIES) {
    it(`${name}: the policy shows nevertheless, and nothing is thrown`, async () => {
      const reader = await Reader.opens(SMALL, { width: 700 });
      for (const value of NONSENSE.filter((each) => canBe(name, each))) {
        Reflect.set(reader.timeline, name, value);
        await reader.timeline.updateComplete;
        // What they are now can be read, and set again.
        Reflect.set(reader.timeline, name, Reflect.get(reader.timeline, name));
        await reader.timeline.updateComplete;
      }
      reader.timeline.filter = null;
      reader.timeline.range = null;
      await reader.seesPage();
      expect(thrown).to.deep.equal([]);
      expect(reader.listed).to.have.length(5);
      expect(reader.marks).to.have.length.above(0);
    });
  }

  it('before there is a document: the document shows when it comes', async () => {
    for (const value of NONSENSE) {
      const timeline = mount('policy-timeline', { width: 700 });
      for (const name of ['filter', 'range', 'open', 'selected', 'order', 'headingLevel'] as const) Reflect.set(timeline, name, value);
      await timeline.updateComplete;
      timeline.policy = SMALL;
      const reader = new Reader(timeline);
      await reader.timeline.updateComplete;
      reader.timeline.filter = null;
      await reader.timeline.updateComplete;
      expect(reader.listed).to.have.length(5);
      timeline.remove();
    }
    expect(thrown).to.deep.equal([]);
  });

  it('policy: it says that this is no document', async () => {
    const timeline = mount('policy-timeline', { width: 700 });
    const card = mount('case-card');
    for (const value of NONSENSE.filter((each) => each !== null && each !== undefined)) {
      timeline.policy = value as never;
      card.policy = value as never;
      await timeline.updateComplete;
      await card.updateComplete;
      expect(timeline.issues[0]?.severity, typeof value).to.equal('error');
    }
    expect(thrown).to.deep.equal([]);
  });

  it('methods do nothing with it', async () => {
    const reader = await Reader.opens(SMALL, { width: 700 });
    for (const value of NONSENSE) {
      expect(reader.timeline.show(value as never)).to.equal(false);
      reader.timeline.zoomBy(value as never);
    }
    await reader.seesPage();
    expect(thrown).to.deep.equal([]);
    expect(reader.listed).to.have.length(5);
  });

  it('a card: case and its address', async () => {
    serve({});
    const card = mount('case-card');
    card.policy = SMALL;
    for (const value of NONSENSE) {
      for (const name of ['case', 'src', 'format', 'headingLevel']) Reflect.set(card, name, value);
      await card.updateComplete;
    }
    card.case = null;
    await card.updateComplete;
    expect(thrown).to.deep.equal([]);
    expect(card.shadowRoot?.textContent).to.contain('Doe v. Harbour Board');
  });

  it('an address without a text: it cannot be loaded, and that is said', async () => {
    const notFound = (): Response => new Response('', { status: 404 });
    serve(Object.fromEntries(['5', '[object%20Object]', 'x'].map((path) => [`/${path}`, [notFound]])));
    for (const value of [5, {}, ['x']]) {
      const timeline = mount('policy-timeline');
      Reflect.set(timeline, 'src', value);
      await timeline.updateComplete;
      await until('it is said', () => timeline.issues.length > 0);
      timeline.remove();
    }
    expect(thrown).to.deep.equal([]);
  });

  it('an address as a URL: it is loaded', async () => {
    serve({ '/small.json': [SMALL] });
    const timeline = mount('policy-timeline');
    Reflect.set(timeline, 'src', new URL('/small.json', location.href));
    await until('it is there', () => timeline.shadowRoot?.textContent.includes('Doe sues') ?? false);
    expect(thrown).to.deep.equal([]);
  });
});
