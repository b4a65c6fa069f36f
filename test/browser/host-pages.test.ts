import { expect } from '@esm-bundle/chai';
import { policyOf, SMALL } from '../fixtures/policies.js';
import { drag, emulateMedia, swipe, type Point } from '../support/input.js';
import { mount, Reader } from '../support/reader.js';
import { until } from '../support/until.js';

/** A place of the plot without a mark. */
function emptyPlace({ root }: Reader, along: number): Point {
  const { left, width, bottom } = root.querySelector('[part~="lane-plot"]')?.getBoundingClientRect() ?? new DOMRect();
  return { x: Math.round(left + width * along), y: Math.round(bottom - 2) };
}

describe('A chart inside a carousel', () => {
  afterEach(() => emulateMedia());

  for (const [how, move] of [['mouse', drag], ['finger', swipe]] as const) {
    it(`takes a drag by ${how} that moves the chart, and leaves one that does not to the slide`, async function () {
      await emulateMedia({ reducedMotion: 'reduce' });
      document.body.innerHTML = '<div><policy-timeline></policy-timeline></div>';
      const heard: string[] = [];
      for (const type of ['pointerdown', 'mousedown', 'touchstart']) document.body.firstElementChild?.addEventListener(type, () => heard.push(type));
      const reached = new Set<string>();
      window.addEventListener('pointerdown', ({ type }) => reached.add(type), { capture: true, once: true });
      const timeline = document.querySelector('policy-timeline') ?? mount('policy-timeline');
      timeline.policy = policyOf(60, 3);
      const reader = new Reader(timeline);
      await reader.seesPage();
      reader.chart.scrollIntoView({ block: 'center', behavior: 'instant' });
      if ((await move(emptyPlace(reader, 0.7), emptyPlace(reader, 0.4))) === false) return;
      // Chromium gives a finger to no page at all, at times, while it draws others beside it: then there is nothing to see here.
      if (how === 'finger' && reached.size === 0) return this.skip();
      expect(heard).to.include('pointerdown');
      timeline.zoomBy(4);
      await reader.seesPage();
      heard.length = 0;
      reader.chart.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { range } = timeline;
      await move(emptyPlace(reader, 0.7), emptyPlace(reader, 0.4));
      await reader.seesPage();
      expect(timeline.range).not.to.deep.equal(range);
      expect(heard).to.deep.equal([]);
      timeline.fit();
    });
  }
});

describe('A page that styles the text of events', () => {
  it('paints nothing below closed ones', async () => {
    const reader = await Reader.opens(SMALL);
    // Engines keep fewer digits of a height the further down it is.
    const heights = (): number[] => [...reader.root.querySelectorAll('.event')].map((row) => Math.round(row.getBoundingClientRect().height));
    const closed = heights();
    const style = document.createElement('style');
    style.textContent = 'policy-timeline::part(event-detail) { padding: 30px; border: 1px solid red; display: flex }';
    document.body.append(style);
    expect(heights()).to.deep.equal(closed);
    await reader.clicks(reader.entry('Fees double'));
    expect(heights()[0]).to.be.greaterThan((closed[0] ?? 0) + 60);
    expect(heights().slice(1)).to.deep.equal(closed.slice(1));
  });
});

describe('An element that moves into another document', () => {
  for (const tag of ['policy-timeline', 'case-card'] as const) {
    it(`keeps its styles there and back (${tag})`, async () => {
      const element = mount(tag);
      element.policy = SMALL;
      await element.updateComplete;
      const [here] = (element.shadowRoot?.adoptedStyleSheets ?? []).map(({ cssRules }) => cssRules.length);
      const looks = (): unknown[] => {
        const view = element.ownerDocument.defaultView;
        const piece = element.shadowRoot?.querySelector('.card, .chart');
        const { touchAction, display, paddingTop } = view && piece ? view.getComputedStyle(piece) : ({} as CSSStyleDeclaration);
        return [touchAction, display, paddingTop, view?.getComputedStyle(element).display, element.shadowRoot?.adoptedStyleSheets[0]?.cssRules.length];
      };
      const before = looks();
      expect(before).to.include(here);
      const frame = document.createElement('iframe');
      document.body.append(frame);
      frame.contentDocument?.body.append(element);
      await element.updateComplete;
      expect(element.ownerDocument).to.equal(frame.contentDocument);
      expect(looks()).to.deep.equal(before);
      document.body.append(element);
      await element.updateComplete;
      expect(looks()).to.deep.equal(before);
    });
  }
});

describe('A page whose script finds its way by the hash', () => {
  it('keeps its route when an event is linked, and the link leads to the event', async () => {
    location.hash = '#/policies/7?tab=2';
    const reader = await Reader.opens(SMALL, { attributes: { 'deep-link': '' } });
    let copied = '';
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: (text: string) => { copied = text; return Promise.resolve(); } } });
    await reader.clicks(reader.entry('Café fees stayed'));
    await reader.clicks(reader.button('Copy link'));
    Reflect.deleteProperty(navigator, 'clipboard');
    expect(new URL(copied).hash).to.equal('#/policies/7?tab=2&policy-event=small/stay');
    reader.timeline.remove();
    location.hash = new URL(copied).hash;
    const another = await Reader.opens(SMALL, { attributes: { 'deep-link': '' } });
    await until('the event is open', () => another.timeline.open.includes('stay'));
  });
});
