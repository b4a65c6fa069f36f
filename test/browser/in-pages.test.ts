import { expect } from '@esm-bundle/chai';
import { SMALL } from '../fixtures/policies.js';
import { mount, Reader } from '../support/reader.js';
import { until } from '../support/until.js';

const LONG = { ...SMALL, events: [...SMALL.events, ...Array.from({ length: 30 }, (_, index) => ({ date: `20${index + 30}`, title: `Later ${index}` }))] };

/** A page in which the timeline is somewhere that is closed. */
function closedPage(html: string): { reader: Reader; place: HTMLElement } {
  const page = mount('main' as 'policy-timeline', { html });
  const place = page.querySelector('[data-place]') as HTMLElement;
  const timeline = document.createElement('policy-timeline');
  timeline.setAttribute('deep-link', '');
  place.append(timeline);
  return { reader: new Reader(timeline), place };
}

const isInView = (element: Element | undefined): boolean => {
  const { top = -1, height = 0 } = element?.getBoundingClientRect() ?? {};
  return height > 0 && top >= 0 && top < innerHeight;
};

const rowOf = ({ root }: Reader, id: string): Element | undefined => root.querySelector(`[data-event="${id}"].event`) ?? undefined;

/** And the page stands still: the next test is not to be scrolled by this one. */
async function seesEvent(reader: Reader, id: string): Promise<void> {
  let before = -1;
  await until('the event is in view', () => {
    const stands = scrollY === before;
    before = scrollY;
    return stands && isInView(rowOf(reader, id));
  });
}

const seesAppeal = (reader: Reader): Promise<void> => seesEvent(reader, 'appeal');

describe('A link to an event of a timeline that is closed in its page', () => {
  const PLACES: readonly (readonly [string, string])[] = [
    ['details', '<details><summary>The story</summary><div data-place></div></details>'],
    ['details in details', '<details><summary>A</summary><details><summary>B</summary><p data-place></p></details></details>'],
    ['hidden until found', '<div style="block-size: 2000px"></div><div hidden="until-found"><div data-place></div></div>'],
    ['details of a tab that is hidden until found', '<div hidden="until-found"><details><summary>A</summary><section data-place></section></details></div>'],
  ];
  for (const [what, html] of PLACES) {
    it(`opens what is around it, and is shown: ${what}`, async () => {
      history.replaceState(null, '', '#small/appeal');
      const { reader } = closedPage(html);
      reader.timeline.policy = LONG;
      await seesAppeal(reader);
      await reader.seesPage();
      expect(isInView(rowOf(reader, 'appeal'))).to.equal(true);
      expect(reader.timeline.open).to.deep.equal(['appeal']);
    });
  }

  it('opens the component around it that shows it in a slot', async () => {
    history.replaceState(null, '', '#small/appeal');
    const { reader, place } = closedPage('<div data-place></div>');
    const tree = place.attachShadow({ mode: 'open' });
    tree.innerHTML = '<details><summary>A</summary><slot></slot></details>';
    reader.timeline.policy = LONG;
    await seesAppeal(reader);
  });

  it('tells the page of what was hidden until found, as the browser does, and of nothing else', async () => {
    const { reader, place } = closedPage('<div hidden="until-found"><div data-place></div></div>');
    const told: string[] = [];
    for (const type of ['beforematch', 'event-select', 'event-toggle', 'range-change', 'filter-change']) document.addEventListener(type, note);
    function note({ type }: Event): void {
      told.push(type);
    }
    reader.timeline.policy = LONG;
    await reader.timeline.updateComplete;
    location.hash = '#small/appeal';
    await seesAppeal(reader);
    expect(told).to.deep.equal(['beforematch']);
    expect(place.parentElement?.hasAttribute('hidden')).to.equal(false);
    document.removeEventListener('beforematch', note);
  });

  it('leads there once, and not again when the document comes anew, but whenever the address does', async () => {
    history.replaceState(null, '', '#small/appeal');
    const { reader } = closedPage('<div data-place></div>');
    reader.timeline.policy = LONG;
    await seesAppeal(reader);
    reader.timeline.open = [];
    for (const title of ['Once more', 'And again']) {
      reader.timeline.policy = { ...LONG, title };
      await reader.seesPage();
      expect(reader.timeline.open).to.deep.equal([]);
    }
    for (const id of ['suit', 'appeal']) {
      location.hash = `#small/${id}`;
      await until(`the address leads to ${id}`, () => reader.timeline.open.includes(id));
      await seesEvent(reader, id);
    }
  });

  for (const hash of ['', '#small/none', '#other/appeal']) {
    it(`opens nothing for another address: "${hash}"`, async () => {
      history.replaceState(null, '', hash || location.pathname);
      const { reader, place } = closedPage('<details><summary>A</summary><div data-place></div></details>');
      reader.timeline.policy = LONG;
      await reader.timeline.updateComplete;
      await new Promise(requestAnimationFrame);
      expect(place.closest('details')?.open).to.equal(false);
    });
  }
});

const LINKED = {
  ...SMALL,
  summary: { html: 'See <a href="https://example.org/summary">this</a>' },
  events: SMALL.events.map((event) => ({ ...event, media: [{ url: 'http://example.org/a.png', alt: 'A photo' }, { url: '/b.png', alt: 'B', link: '/c' }] })),
};

/** The links of a page, those of the cards in it among them. */
function linksOf(root: ParentNode): HTMLAnchorElement[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.localName === 'a' ? [element as HTMLAnchorElement] : []), ...(element.shadowRoot ? linksOf(element.shadowRoot) : []),
  ]);
}

describe('A link to a document', () => {
  async function openAll(root: ShadowRoot): Promise<void> {
    for (const button of root.querySelectorAll<HTMLElement>('.event-button')) button.click();
    await until('the documents are there', () => root.querySelector('.document') !== null);
  }

  it('opens in its place on a page of its own', async () => {
    const reader = await Reader.opens(LINKED);
    await openAll(reader.root);
    const targets = new Set(linksOf(reader.root).map(({ target }) => target));
    expect([...targets]).to.deep.equal([self === top ? '' : '_blank']);
  });

  it('opens beside the timeline in a frame, where that would go; mail does not', async () => {
    const frame = mount('iframe' as 'policy-timeline') as unknown as HTMLIFrameElement;
    const page = frame.contentDocument as Document;
    const [script] = [page.createElement('script')];
    script.type = 'module';
    script.src = new URL('../../src/define.ts', import.meta.url).href;
    page.head.append(script);
    for (const tag of ['policy-timeline', 'case-card'] as const) {
      const element = page.createElement(tag);
      page.body.append(element);
      await until(`${tag} is defined in the frame`, () => 'reload' in element);
      element.policy = LINKED;
      await until(`${tag} is drawn`, () => Boolean(element.shadowRoot?.querySelector('a, .event-button')));
      if (tag === 'policy-timeline') await openAll(element.shadowRoot as ShadowRoot);
      await element.updateComplete;
      const links = linksOf(element.shadowRoot as ShadowRoot);
      const mail = links.filter(({ protocol }) => protocol === 'mailto:');
      expect(new Set(links.filter((link) => !mail.includes(link)).map(({ target }) => target)), tag).to.deep.equal(new Set(['_blank']));
      expect(mail.map(({ target }) => target)).to.deep.equal(tag === 'policy-timeline' ? [''] : []);
    }
  });
});

describe('An image', () => {
  it('that would come over http is a link, as is what is no image by its name; the others are shown', async () => {
    const urls = ['http://example.org/a.png', 'HTTP://example.org/b.png', 'https://example.org/page', '/c.png'];
    const media = urls.map((url) => ({ url, alt: url }));
    const reader = await Reader.opens({ title: 'A rule', events: [{ date: '2024', id: 'e', title: 'It began', media }] });
    expect(reader.timeline.issues).to.deep.equal([]);
    reader.root.querySelector<HTMLElement>('.event-button')?.click();
    await reader.seesPage();
    const detail = rowOf(reader, 'e') as Element;
    expect([...detail.querySelectorAll('img')].map((image) => image.getAttribute('src'))).to.deep.equal(['/c.png']);
    // The image is not there, which a link says beside it, sooner or later.
    expect([...detail.querySelectorAll('a:not(.media-fault a)')].map((link) => link.getAttribute('href'))).to.deep.equal(urls.slice(0, 3));
  });
});
