import { expect } from '@esm-bundle/chai';
import type { PolicyInput } from '../../src/index.js';
import { SMALL } from '../fixtures/policies.js';
import { mount, Reader } from '../support/reader.js';
import { until } from '../support/until.js';

const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));
const event = (more: object): object => ({ title: 'T', events: [{ date: '2025-01-01', title: 'E', ...more }] });

/** Documents that nobody can show, and what their readers are told. */
const UNREADABLE: readonly (readonly [name: string, document: unknown, sentence: RegExp])[] = [
  ['a text', 'half a document', /object/],
  ['a number', 7, /object/],
  ['a list', [], /object/],
  ['an empty object', {}, /title|events/],
  ['no events', { title: 'T' }, /\/events/],
  ['events of a wrong type', { title: 'T', events: {} }, /\/events/],
  ['an unknown version', { version: 2, title: 'T', events: [] }, /version 2.*version 1/],
  ['depths without end', nested(5000), /object/],
];

/** Documents with something wrong in them, and a place that the issues name. */
const PARTLY: readonly (readonly [name: string, document: unknown, path: string])[] = [
  ['30 February', event({ date: '2025-02-30' }), '/events/0'],
  ['a javascript: link', event({ documents: [{ label: 'Click', url: 'javascript:alert(1)' }] }), '/events/0/documents/0/url'],
  ['a hidden javascript: link', event({ body: [[{ text: 'Click', href: ' java\nscript:alert(1)' }]] }), '/events/0/body/0/0/href'],
  ['a wrong type in a field', event({ outlet: 5 }), '/events/0/outlet'],
  ['a span that is none', { ...event({}), spans: [{}] }, '/spans/0'],
];

describe('A document that cannot be shown', () => {
  for (const [name, document, sentence] of UNREADABLE) {
    it(`(${name}) gets a sentence in the page and in issues, and throws nothing`, async () => {
      const timeline = mount('policy-timeline', { html: '<p>Fallback</p>' });
      timeline.policy = document as PolicyInput;
      await timeline.updateComplete;
      const alert = timeline.shadowRoot?.querySelector('[role=alert]')?.textContent ?? '';
      expect(alert).to.match(sentence);
      expect(timeline.issues.some(({ severity, message }) => severity === 'error' && sentence.test(message))).to.equal(true);
      expect(timeline.querySelector('p')?.checkVisibility()).to.equal(true);
    });
  }
});

describe('A document with something wrong in it', () => {
  for (const [name, document, path] of PARTLY) {
    it(`(${name}) is shown without it, and says where it is`, async () => {
      const reader = await Reader.opens(document);
      expect(reader.timeline.issues.map((issue) => issue.path)).to.include(path);
      expect(reader.text).to.match(/could not be/);
      expect([...reader.root.querySelectorAll('a')].filter((link) => link.protocol === 'javascript:')).to.have.length(0);
    });
  }

  it('with one bad event among twenty: nineteen show, and one is counted', async () => {
    const events = Array.from({ length: 20 }, (_, index) => ({ date: index === 7 ? '2025-02-30' : `2025-03-${index + 1}`.replace(/-(\d)$/, '-0$1'), title: `E${index}` }));
    const reader = await Reader.opens({ title: 'T', events });
    expect(reader.listed).to.have.length(19);
    expect(reader.text).to.contain('1 entry could not be read');
    await reader.clicks(reader.button('1 entry could not be read'));
    expect(reader.text).to.contain('2025-02-30 is not a day that exists');
  });

  it('of markup: it shows as text, and nothing of it runs', async () => {
    const attack = '<img src=x onerror="globalThis.attacked = true"><script>globalThis.attacked = true</script>';
    const reader = await Reader.opens({
      ...SMALL, title: attack, summary: { html: `Good <b>text</b>${attack}<a href="javascript:globalThis.attacked=true">link</a>` },
      events: [{ id: 'e', date: '2025-01-01', title: attack, body: attack, kindLabel: attack, outlet: attack }],
    });
    reader.timeline.open = ['e'];
    await reader.seesPage();
    expect(reader.root.querySelectorAll('img, script, a[href^="javascript"]')).to.have.length(0);
    expect(reader.text).to.contain(attack);
    expect(reader.text).to.match(/Good text\s*link/);
    expect('attacked' in globalThis).to.equal(false);
  });

  for (const tags of ['<div>', '<ul><li>', '<table><tr><td>', '<blockquote><p>', '<span>', '<div><b><ul><li><p><span>']) {
    it(`of HTML that nests ${tags} four thousand times: it opens at once`, async () => {
      const reader = await Reader.opens({ title: 'T', events: [{ id: 'e', date: '2025-01-01', title: 'E', body: { html: `${`${tags}a`.repeat(4000)}end` } }] });
      const start = performance.now();
      reader.timeline.open = ['e'];
      await reader.seesPage();
      // Seven seconds, before; a busy machine takes a tenth of one.
      expect(performance.now() - start).to.be.lessThan(2000);
      expect(reader.text).to.contain('end');
    });
  }

  it('of long HTML that does not nest: it shows with its markup', async () => {
    const reader = await Reader.opens({ title: 'T', summary: { html: '<ul><li>One</ul>'.repeat(500) }, events: [{ date: '2025-01-01', title: 'E' }] });
    await until('the lists show', () => reader.root.querySelectorAll('.summary ul').length === 500);
  });

  it('of prototypes: no object of the page is touched', async () => {
    const document: unknown = JSON.parse('{"title":"T","events":[{"date":"2025","title":"E","__proto__":{"polluted":true}}],"__proto__":{"polluted":true},"notes":{"constructor":{"text":"n"}}}');
    const reader = await Reader.opens(document);
    expect(reader.listed).to.deep.equal(['E']);
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });
});

describe('Dates at the edges', () => {
  const CASES: readonly (readonly [string, readonly (string | null)[]])[] = [
    ['all on one day', ['2025-03-07', '2025-03-07', '2025-03-07']],
    ['a single event', ['2025-03-07']],
    ['antiquity and the far future', ['-0500', '2500']],
    ['hundreds of thousands of years', ['Y-200000', 'Y200000']],
    ['only open ends', ['../2025', '2020/..']],
    ['no date at all', [null]],
  ];
  for (const [name, dates] of CASES) {
    it(`(${name}) are shown in chart and list`, async () => {
      const events = dates.map((date, index) => ({ date, title: `E${index}`, ...(date === null && { dateText: 'some day' }) }));
      const reader = await Reader.opens({ title: 'T', events }, { width: 800 });
      expect(reader.listed).to.have.length(dates.length);
      const drawn = dates.some((date) => date !== null);
      expect(reader.root.querySelectorAll('[part~="mark"]').length > 0).to.equal(drawn);
      reader.timeline.zoomBy(1000);
      reader.timeline.zoomBy(0.0001);
      await reader.seesPage();
    });
  }

  it('survive an element without width that then gets one', async () => {
    const reader = await Reader.opens(SMALL, { width: 1 });
    reader.timeline.style.width = '800px';
    await reader.seesPage();
    expect(reader.marks.length).to.be.greaterThan(3);
  });
});
