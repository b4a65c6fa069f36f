import { expect } from '@esm-bundle/chai';
import * as fc from 'fast-check';
import { parse, type Policy } from '../../src/document/index.js';
import { registerMessages } from '../../src/locale/registry.js';
import { renderStatic, type StaticOptions } from '../../src/static/index.js';
import { FULL } from '../document/full-document.js';
import { SMALL } from '../fixtures/policies.js';
import { leavesOf, UNSEEN } from './leaves.js';
import { attribute, elementsOf, read, rewrite, tagsOf, visibleText } from './tree.js';

const policyOf = (document: unknown): Policy => {
  const { policy } = parse(document);
  if (!policy) throw new Error('no policy');
  return policy;
};

const render = (document: unknown, options?: StaticOptions): string => renderStatic(policyOf(document), options);

const sample: unknown = await (await fetch(new URL('../../demo/policies/iptp-1583.json', import.meta.url))).json();
const imprecise: unknown = await (await fetch(new URL('../../demo/policies/imprecise.json', import.meta.url))).json();

const DOCUMENTS: Readonly<Record<string, unknown>> = {
  sample, imprecise, full: FULL, small: SMALL,
  empty: { title: 'Nothing yet', events: [] },
};

const oneEvent = (event: object, more: object = {}): string =>
  render({ title: 'T', lang: 'en', ...more, events: [{ date: '2025-03-07', title: 'E', ...event }] });

const squeeze = (text: string): string => text.replace(/\s+/g, ' ');

describe('A static page', () => {
  it('links the docket of a case once, and not from each of its events', () => {
    const cases = [{ id: 'a', name: 'Doe v. Roe', links: [{ label: 'Docket', url: 'https://example.org/d' }] }];
    const events = ['Motion', 'Order'].map((title) => ({ date: '2025-03-07', title, cases: 'a' }));
    expect(render({ title: 'T', lang: 'en', cases, events }).split('href="https://example.org/d"')).to.have.length(2);
  });

  it('makes no variable of its page, whatever the document and its events are called', () => {
    for (const id of ['config', 'dataLayer', 'litHtmlVersions', 'a_b', '$', 'policy', 'résumé']) {
      const events = [{ id, date: '2025', title: 'E' }, { id: 'dataLayer', date: '2025', title: 'F', related: [{ type: 'same-as', target: id }] }];
      const page = document.createElement('div');
      document.body.append(page);
      page.innerHTML = render({ id, title: 'T', cases: [{ id, name: 'Doe v. Roe' }], notes: { [id]: { text: 'N' } }, events }).replaceAll('policy-timeline', 'section');
      const ids = [...page.querySelectorAll('[id]')].map((element) => element.id);
      expect(ids).to.have.length(3);
      expect(ids.filter((one) => /^[\p{L}$_][\p{L}\p{N}$_]*$/u.test(one))).to.deep.equal([]);
      expect(Reflect.get(globalThis, id)).not.to.be.instanceOf(Element);
      page.remove();
    }
  });

  for (const [name, document] of Object.entries(DOCUMENTS)) {
    it(`shows every text of a document that readers should see (${name})`, () => {
      const shown = squeeze(visibleText(read(render(document)).tree));
      const policy = policyOf(document);
      const hidden = leavesOf(policy)
        .filter(({ path }) => !UNSEEN.some((pattern) => pattern.test(path)))
        .filter(({ value }) => !value.split(/<[^>]*>/).every((text) => shown.includes(squeeze(text).trim())))
        .map(({ path, value }) => `${path}: ${value}`);
      expect(hidden).to.deep.equal([]);
    });

    for (const options of [{}, { jsonLd: true }, { page: true, jsonLd: true, script: 'timeline.js?a=1&b="2"' }]) {
      it(`is HTML that a parser reads as it was written (${name}, ${JSON.stringify(options)})`, () => {
        const html = render(document, options);
        const first = read(html);
        expect(first.errors).to.deep.equal([]);
        expect(tagsOf(rewrite(first).toLowerCase())).to.deep.equal(tagsOf(html.toLowerCase()));
        expect(rewrite(read(rewrite(first)))).to.equal(rewrite(first));
      });
    }

    it(`carries the document, as it was (${name})`, () => {
      const host = hostOf(render(document));
      const scripts = elementsOf(host).filter((element) => element.tagName === 'script' && attribute(element, 'type') === 'application/json');
      expect(scripts.map(({ parentNode }) => parentNode === host)).to.deep.equal([true]);
      const text = (scripts[0]?.childNodes[0] as { value: string }).value;
      expect(JSON.parse(text)).to.deep.equal(JSON.parse(JSON.stringify(policyOf(document))));
    });
  }

  it('is one element, which names its document and language', () => {
    const host = hostOf(render(FULL));
    expect(host.attrs).to.deep.equal([{ name: 'id', value: 'policy-timeline-sharing' }, { name: 'lang', value: 'en' }, { name: 'deep-link', value: '' }]);
  });

  it('runs from right to left where the language does', () => {
    expect(attribute(hostOf(render(imprecise)), 'dir')).to.equal('rtl');
  });

  it('lists the events oldest first, each with its date for machines', () => {
    const items = elementsOf(hostOf(render(SMALL))).filter((element) => attribute(element, 'id')?.startsWith('small/'));
    const dates = items.map((item) => elementsOf(item).filter(({ tagName }) => tagName === 'time').map((time) => attribute(time, 'datetime')));
    expect(items.map((item) => attribute(item, 'id'))).to.deep.equal(['rule', 'news', 'suit', 'stay', 'appeal'].map((id) => `small/${id}`));
    expect(dates).to.deep.equal([['2025-01-15'], ['2025-02'], ['2025-03-07'], ['2025-06-10'], ['2025-06-20']]);
  });

  const DATES: readonly (readonly [date: object, html: string])[] = [
    [{ date: '2025-03-07' }, '<time datetime="2025-03-07">March 7, 2025</time>'],
    [{ date: '2025-03' }, '<time datetime="2025-03">March 2025</time>'],
    [{ date: '2025' }, '<time datetime="2025">2025</time>'],
    [{ date: '2025-03-07T23:30:00-10:00' }, '<time datetime="2025-03-07">March 7, 2025, 11:30 PM UTC−10</time>'],
    [{ date: '2025-02/2025-04' }, '<p>Feb – Apr 2025 · Event</p>'],
    [{ date: '202X' }, '<p>2020s · Event</p>'],
    [{ date: '2025/..' }, '<p>from 2025 · Event</p>'],
    [{ date: null, dateText: 'In spring' }, '<p>In spring · Event</p>'],
    [{ date: '2025-03-07', dateText: 'Early <March>' }, '<p>Early &lt;March&gt; · Event</p>'],
  ];
  for (const [date, html] of DATES) {
    it(`shows ${JSON.stringify(date)} as the element does`, () => expect(oneEvent(date).replaceAll('\u202f', ' ')).to.include(html));
  }

  it('tells times by the clocks of the zone that the document names, and names it once', () => {
    const text = squeeze(render({ title: 'T', lang: 'en', timeZone: 'America/New_York', events: [{ date: '2025-03-08T04:58Z', title: 'Filing' }] }).split('<script')[0] ?? '');
    expect(text).to.include('<time datetime="2025-03-07">March 7, 2025, 11:58 PM EST</time>');
    expect(text.split('Time zone: America/New York')).to.have.length(2);
    expect(render({ title: 'T', lang: 'en', timeZone: 'America/New_York', events: [{ date: '2025-03-07', title: 'Filing' }] })).to.not.include('Time zone');
  });

  it('says of a date after the last review that it was scheduled', () => {
    expect(oneEvent({ date: '2026-01-01' }, { asOf: '2025-06-01' })).to.include('January 1, 2026 (scheduled)');
    expect(oneEvent({ date: '2026-01-01' })).not.to.include('scheduled');
  });

  it('says of nothing that lies ahead that it stands or has come, whether or not the document says when it was reviewed', () => {
    const ahead = {
      spans: [{ track: 'instrument', state: 'in-effect', start: '2031-01-01', basis: 'source' }], cases: [{ id: 'a', name: 'Doe v. Roe' }],
      events: [{ date: '2025-03-07', title: 'Filed', cases: 'a' }, { date: '2031-01-01', title: 'Hearing', cases: 'a' }, { date: null, dateText: 'Soon', title: 'Ruling', cases: 'a' }],
    };
    for (const [more, options] of [[{}, { now: Date.UTC(2026, 0, 1) }], [{}, {}], [{ asOf: '2025-06-01' }, { now: Date.UTC(2040, 0, 1) }]] as const) {
      const text = squeeze(visibleText(read(render({ title: 'T', lang: 'en', ...ahead, ...more }, options)).tree));
      expect(text).not.to.include('since Jan 1, 2031');
      expect(text).to.include('from Jan 1, 2031').and.to.include('January 1, 2031 (scheduled)');
      expect(text.match(/Latest.{0,20}/g)).to.deep.equal(['Latest Mar 7, 2025: Filed ', 'Latest: Filed, Mar 7, 2025']);
      expect(text).not.to.include('Last event Jan');
    }
    expect(render({ title: 'T', lang: 'en', ...ahead }, { now: Date.UTC(2032, 0, 1) })).to.include('since Jan 1, 2031');
  });

  it('says who asserts a status, and as of when; that none is listed is not that there is none', () => {
    const text = render(FULL);
    expect(text).to.include('<li><strong>Status</strong>: Not in effect · Whole, as of Jun 2025, according to Tracker</li>');
    expect(text).to.include('<dt>Original status</dt>\n<dd>none listed by the source</dd>');
  });

  it('tells states that last as they are asserted, and where their end is not known', () => {
    const text = render(SMALL);
    expect(text).to.include('<p>Stay: from Jun 10, 2025, no end known</p>');
    expect(text).to.include('<p>Began here: Stay: from Jun 10, 2025, no end known</p>');
  });

  it('tells every state, whatever its case and events', () => {
    const spans = [{ track: 'restraint', state: 'tro', label: 'Nowhere else', start: '2025', openedBy: 'no-such', case: 'none', basis: 'source' }];
    expect(render({ ...SMALL, spans })).to.include('<strong>Nowhere else</strong> since 2025');
  });

  it('says why a document is missing, without a link', () => {
    expect(render(SMALL)).to.include('<li>Exhibit A (sealed)</li>');
  });

  it('leaves the frame that it may stand in with every link but those within the page and of mail', () => {
    const links = (document: unknown): (readonly [string, string | undefined])[] => elementsOf(hostOf(render(document)))
      .flatMap((element) => { const href = attribute(element, 'href'); return href === undefined ? [] : [[href, attribute(element, 'target')] as const]; });
    const found = [...links(SMALL), ...links(FULL)];
    expect(new Set(found.map(([href, target]) => `${/^(#|mailto:)/.test(href) ? 'here' : 'away'} ${target ?? ''}`))).to.deep.equal(new Set(['here ', 'away _top']));
  });

  it('links only where a link is allowed, also of a policy that nobody checked', () => {
    const policy = policyOf(SMALL);
    const bad = { ...policy, source: { publisher: 'P', url: 'javascript:alert(1)' }, commentary: [{ title: 'C', url: 'data:text/html,x', body: [[{ text: 'x', href: 'vbscript:x' }]] }] };
    const hrefs = elementsOf(hostOf(renderStatic(bad))).flatMap((element) => attribute(element, 'href') ?? []);
    expect(hrefs.length).to.be.greaterThan(2);
    expect(hrefs.filter((href) => !/^(https?:|mailto:|#)/.test(href))).to.deep.equal([]);
  });

  it('maps HTML to the nodes of the format, and keeps nothing that runs', () => {
    const text = oneEvent({ body: { html: '<p onclick="x()">One <b>two</b><script>x()</script><img src=x onerror=x()></p><ul><li>three</ul>' } });
    const [shown = ''] = text.split('<script');
    expect(shown).to.include('<p>One <strong>two</strong></p>\n<ul>\n<li>three</li>\n</ul>');
    expect(shown).not.to.match(/onclick|onerror|<img/);
  });

  const ODD = ['</script><script>x()</script>', '<!--<script>', '&amp;', '"\'>', '\u0000\u0001\u007f\u0085', '\ud800 alone \udc00',
    '\ufdd0\ufffe\u{1ffff}', '\u2028\u2029', ']]>', '<b>bold</b>', '\u{1f600}'];
  it('keeps any text a text', () => {
    const text = fc.array(fc.oneof(fc.constantFrom(...ODD), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 6 })
      // Blank lines part paragraphs, and are markup of a kind.
      .map((parts) => `x${parts.join('')}`.replace(/[\r\n]/g, ' '));
    fc.assert(fc.property(text, fc.boolean(), (odd, page) => {
      const document = { title: odd, summary: odd, events: [{ date: '2025', title: odd, kindLabel: odd, documents: [{ label: odd, url: null }] }],
        notes: { [odd]: { text: odd, short: odd } }, source: { publisher: odd } };
      const html = renderStatic(policyOf(document), { page, jsonLd: true });
      const { tree, errors } = read(html);
      expect(errors).to.deep.equal([]);
      expect(tagsOf(rewrite(read(html)))).to.deep.equal(tagsOf(rewrite(read(renderStatic(policyOf({ ...JSON.parse(JSON.stringify(document).replaceAll(JSON.stringify(odd), '"x"')) as object, id: 'x' }), { page, jsonLd: true })))));
      const data = elementsOf(tree).find((element) => attribute(element, 'type') === 'application/json')?.childNodes[0] as { value: string };
      expect((JSON.parse(data.value) as Policy).title).to.equal(JSON.parse(JSON.stringify(odd)));
    }), { numRuns: 200 });
  });

  it('speaks the language of the document, where somebody registered it', () => {
    registerMessages('nl', { events: 'Gebeurtenissen' });
    expect(render({ ...SMALL, lang: 'nl-BE' })).to.include('<h3>Gebeurtenissen</h3>').and.to.include('15 januari 2025');
  });

  it('begins with the heading that its page has room for', () => {
    expect(render(SMALL, { headingLevel: 5 }).match(/<h\d/g)?.slice(0, 3)).to.deep.equal(['<h5', '<h6', '<h6']);
  });

  it('is a page of its own when asked: with title, language, script and the page that its text came from', () => {
    const html = render({ ...SMALL, title: 'A & B', source: { publisher: 'P', url: 'https://example.org/a?b=1&c=2' } }, { page: true, script: '/t.js' });
    expect(html).to.match(/^<!DOCTYPE html>\n<html lang="en">/);
    expect(html).to.include('<title>A &amp; B</title>').and.to.include('<link rel="canonical" href="https://example.org/a?b=1&amp;c=2">');
    expect(html).to.include('<script type="module" src="/t.js"></script>').and.to.include('name="viewport"').and.to.include('<h1>A &amp; B</h1>');
  });

  it('takes no front page of a site for the page that its text came from', () => {
    expect(render(SMALL, { page: true })).not.to.include('canonical');
  });
});

function hostOf(html: string): ReturnType<typeof elementsOf>[number] {
  const host = elementsOf(read(html).tree).find(({ tagName }) => tagName === 'policy-timeline');
  if (!host) throw new Error('no element');
  return host;
}
