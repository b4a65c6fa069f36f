import { expect } from '@esm-bundle/chai';
import { click, press, setViewport } from '../support/input.js';
import { Reader } from '../support/reader.js';
import { until } from '../support/until.js';

/** More lanes than a window is high, and more events than it, too. */
const CASES = Array.from({ length: 40 }, (_, index) => ({ id: `c${index}`, name: `Doe v. ${index}`, docket: `1:25-cv-${100 + index}` }));
const POLICY = {
  id: 'tall', title: 'T', cases: CASES,
  events: CASES.map(({ id }, index) => ({ id: `e${index}`, date: `2025-0${1 + (index % 9)}-15`, kind: 'order', title: `Order ${index}`, cases: id })),
};
const HEADER = 70;

/** How pages say that they keep something at the top. */
const PAGES: readonly (readonly [how: string, set: () => void])[] = [
  ['scroll-padding', () => document.documentElement.style.setProperty('scroll-padding-top', `${HEADER}px`)],
  ['scroll-padding in per cent', () => document.documentElement.style.setProperty('scroll-padding-top', '17.5%')],
  ['the token', () => document.body.style.setProperty('--policy-timeline-offset', `${HEADER}px`)],
];

/** A page with a header that stays at the top, and all lanes of a tall chart below it. */
async function opens(): Promise<Reader> {
  await setViewport(800, 400);
  const header = document.createElement('header');
  header.setAttribute('style', `position: sticky; top: 0; height: ${HEADER}px; background: silver; z-index: 1`);
  header.textContent = 'Header of the page';
  document.body.append(header);
  const reader = await Reader.opens(POLICY);
  const all = reader.root.querySelector<HTMLElement>('[part~="lanes-button"]');
  if (all) await reader.clicks(all);
  return reader;
}

const box = (element: Element | null | undefined): DOMRect => element?.getBoundingClientRect() ?? new DOMRect();
const dates = ({ root }: Reader): DOMRect => box(root.querySelector('[part~="axis"]'));

/** What is at a place of the screen: of the page, and within the timeline. */
function at(reader: Reader, { left, top, width, height }: DOMRect): [Element | null, Element | null] {
  const [x, y] = [left + width / 2, top + height / 2];
  return [document.elementFromPoint(x, y), reader.root.elementFromPoint(x, y)];
}

/** Until the page has not scrolled for some frames. */
async function standsStill(): Promise<void> {
  let [last, frames] = [scrollY, 0];
  await until('the page stands still', () => {
    frames = scrollY === last ? frames + 1 : 0;
    last = scrollY;
    return frames > 10;
  });
}

describe('Below a header that a page keeps at the top', () => {
  afterEach(async () => {
    document.documentElement.removeAttribute('style');
    document.body.removeAttribute('style');
    scrollTo(0, 0);
    await setViewport(800, 600);
  });

  for (const [how, set] of PAGES) {
    it(`the dates of a tall chart stay in view, said by ${how}`, async () => {
      set();
      const reader = await opens();
      scrollTo({ top: 600, behavior: 'instant' });
      expect(dates(reader).top).to.be.closeTo(HEADER, 1);
      expect(document.elementFromPoint(400, HEADER / 2)?.tagName).to.equal('HEADER');
    });

    it(`a mark that takes the focus is covered by nothing, said by ${how}`, async () => {
      set();
      const reader = await opens();
      reader.marks.at(-1)?.focus();
      await standsStill();
      for (let step = 0; step < 12; step += 1) {
        await press('ArrowUp');
        await reader.timeline.updateComplete;
        const mark = reader.root.activeElement;
        // The tooltip follows the mark a frame later than the page scrolls.
        await until('the mark is in view, and nothing over it', () => box(mark).top >= dates(reader).bottom - 1 && box(mark).top >= HEADER
          && mark?.contains(at(reader, box(mark))[1]) === true);
      }
    });

    it(`an event that is shown stands below it, said by ${how}`, async () => {
      set();
      const reader = await opens();
      scrollTo({ top: document.body.scrollHeight, behavior: 'instant' });
      for (const index of [30, 12, 0]) {
        reader.timeline.show(`e${index}`);
        await standsStill();
        const button = reader.entry(`Order ${index}`);
        expect(box(button).top).to.be.at.least(HEADER);
        expect(at(reader, box(button))[0]).to.equal(reader.timeline);
      }
    });

    it(`a row that takes the focus by key is not under it, said by ${how}`, async () => {
      set();
      const reader = await opens();
      reader.entry('Order 39').focus();
      await standsStill();
      for (let step = 0; step < 20; step += 1) {
        await press('ArrowUp');
        expect(box(reader.root.activeElement).top).to.be.at.least(HEADER - 1);
      }
    });
  }

  it('in a box that scrolls by itself, the dates go by that box', async () => {
    document.documentElement.style.setProperty('scroll-padding-top', '200px');
    const reader = await opens();
    const scroller = document.createElement('div');
    scroller.setAttribute('style', 'height: 300px; overflow-y: auto; scroll-padding-top: 20px');
    document.body.append(scroller);
    scroller.append(reader.timeline);
    await reader.seesPage();
    reader.timeline.zoomBy(1.1);
    await reader.seesPage();
    scroller.scrollTo({ top: 500, behavior: 'instant' });
    expect(dates(reader).top - box(scroller).top).to.be.closeTo(20, 1);
  });

  it('nothing of the timeline lies over it, not even an open menu', async () => {
    const reader = await opens();
    await click(reader.root.querySelector('.menu > summary') ?? document.body);
    const menu = reader.root.querySelector('[part~="menu"]');
    scrollBy({ top: box(menu).top - 20, behavior: 'instant' });
    const { left, width } = box(menu);
    expect(document.elementFromPoint(left + width / 2, HEADER - 5)?.tagName).to.equal('HEADER');
    expect(document.elementFromPoint(left + width / 2, HEADER + 5)).to.equal(reader.timeline);
  });
});
