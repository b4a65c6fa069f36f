import { expect } from '@esm-bundle/chai';
import type { DayRange } from '../../src/interaction/index.js';
import { readDay } from '../../src/dates/index.js';
import { policyOf, SMALL } from '../fixtures/policies.js';
import { crowded } from '../support/boxes.js';
import { drag, emulateMedia } from '../support/input.js';
import { mount, Reader } from '../support/reader.js';
import { until } from '../support/until.js';

/** Where pages and readers set the size of text, and the pixels of an em that comes of it. */
const SIZES: readonly (readonly [what: string, set: (timeline: HTMLElement) => void, pixels: number])[] = [
  ['the usual size', () => undefined, 16],
  ['a page in 22 px', () => document.body.style.setProperty('font-size', '22px'), 22],
  ['a reader at 200 %', () => document.documentElement.style.setProperty('font-size', '200%'), 32],
  ['the token', (timeline) => timeline.style.setProperty('--policy-timeline-font-size', '20px'), 20],
  ['a page in 12 px', () => document.body.style.setProperty('font-size', '12px'), 16],
];

/** Single marks with labels, and a cluster. */
const CLUSTER = [1, 2, 3].map((day) => ({ date: `2025-08-0${day}`, kind: 'report', title: `Report ${day}` }));
const POLICY = { ...SMALL, events: [...SMALL.events, ...CLUSTER] };
const MANY = policyOf(60, 3);

const size = (element: Element | null | undefined): number => (element ? parseFloat(getComputedStyle(element).fontSize) : NaN);
const part = ({ root }: Reader, name: string): HTMLElement | null => root.querySelector(`[part~="${name}"]`);

/** Days from the beginning of a range to that of another, as a share of it. */
function share(before: DayRange | null, after: DayRange | null): number {
  const [start, end, then] = [before?.start, before?.end, after?.start].map((day) => readDay(day ?? '')?.start ?? NaN);
  return ((then ?? NaN) - (start ?? NaN)) / ((end ?? NaN) - (start ?? NaN));
}

describe('Text on the chart is as large as that of the page', () => {
  afterEach(() => {
    document.body.removeAttribute('style');
    document.documentElement.removeAttribute('style');
    return emulateMedia();
  });

  for (const [what, set, pixels] of SIZES) {
    it(`with ${what}`, async () => {
      const timeline = mount('policy-timeline', { width: 760 });
      set(timeline);
      timeline.policy = POLICY;
      const reader = new Reader(timeline);
      await reader.seesPage();
      for (const name of ['tick', 'context', 'mark-label', 'cluster']) expect(size(part(reader, name)), name).to.be.closeTo(0.75 * pixels, 0.1);
      expect(crowded(reader.root)).to.deep.equal([]);
      const { height } = part(reader, 'mark')?.getBoundingClientRect() ?? new DOMRect();
      expect(height).to.be.closeTo(24 * (pixels / 16), 0.1);
    });
  }

  it('and follows when that changes, even where no width changes with it', async () => {
    const reader = await Reader.opens(MANY, { width: 500 });
    reader.timeline.style.setProperty('--policy-timeline-space', '0px');
    await reader.seesPage();
    const before = reader.marks.length;
    document.body.style.fontSize = '30px';
    await until('fewer marks fit', () => reader.marks.length < before);
    await reader.seesPage();
    expect(crowded(reader.root)).to.deep.equal([]);
    document.body.style.fontSize = '';
    await until('as many fit as before', () => reader.marks.length === before);
  });

  it('and what a hand holds stays under it', async () => {
    if (!(await emulateMedia({ reducedMotion: 'reduce' }))) return;
    document.body.style.fontSize = '26px';
    const reader = await Reader.opens(MANY, { width: 700 });
    reader.timeline.zoomBy(3);
    await reader.seesPage();
    const { range } = reader.timeline;
    const plot = part(reader, 'lane-plot')?.getBoundingClientRect() ?? new DOMRect();
    const [x, y] = [plot.right - 8, plot.bottom - 2];
    await drag({ x, y }, { x: x - plot.width / 2, y });
    await reader.seesPage();
    expect(share(range, reader.timeline.range)).to.be.within(0.45, 0.55);
  });

  it('and so is that of a card', async () => {
    document.body.style.fontSize = '24px';
    const card = mount('case-card');
    card.policy = { ...SMALL, events: SMALL.events.map((event) => ({ ...event, date: '2025-03', cases: 'doe' })) };
    await card.updateComplete;
    expect(size(card.shadowRoot?.querySelector('[part~="cluster"]'))).to.equal(18);
  });
});
