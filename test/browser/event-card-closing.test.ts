import { expect } from '@esm-bundle/chai';
import { policyOf, SMALL } from '../fixtures/policies.js';
import { focused, nameOf } from '../support/accessible.js';
import { click, setViewport } from '../support/input.js';
import { Reader } from '../support/reader.js';
import { until } from '../support/until.js';

const box = (element: Element): DOMRect => element.getBoundingClientRect();
const frames = (): Promise<unknown> => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
const card = (reader: Reader): HTMLElement => reader.find('dialog');
const cards = (reader: Reader): HTMLElement[] => reader.findAll('dialog');

function opens(attributes: Readonly<Record<string, string>>, width = 780, policy: unknown = SMALL): Promise<Reader> {
  return Reader.opens(policy, { width, attributes });
}

describe('What a mark told, and is gone', () => {
  const OTHERS = { ...SMALL, events: SMALL.events.filter(({ id }) => id !== 'suit') };

  /** Whether the page has the key. */
  async function hearsEscape(reader: Reader): Promise<boolean> {
    let isHeard = false;
    const listen = (event: KeyboardEvent): void => void (isHeard = !event.defaultPrevented);
    document.addEventListener('keydown', listen);
    await reader.presses('Escape');
    document.removeEventListener('keydown', listen);
    return isHeard;
  }

  it('is nothing that Escape has to close first, when its event has gone from the document', async () => {
    const reader = await opens({ 'on-select': 'stay' });
    await reader.clicks(reader.mark(/Doe sues/));
    reader.timeline.policy = OTHERS;
    await reader.seesPage();
    expect(cards(reader)).to.deep.equal([]);
    reader.chart.focus();
    expect(await hearsEscape(reader)).to.equal(true);
  });

  it('does not come back with the chart, and is nowhere beside a list alone', async () => {
    const reader = await opens({ 'on-select': 'stay' });
    await reader.clicks(reader.mark(/Doe sues/));
    for (const layout of ['list', 'all']) {
      reader.timeline.layout = layout;
      await reader.seesPage();
      expect(cards(reader), layout).to.deep.equal([]);
    }
  });

  it('is there as before once the page is printed', async () => {
    const reader = await opens({ layout: 'chart' });
    await reader.clicks(reader.mark(/Doe sues/));
    await until('it hears of paper', () => {
      dispatchEvent(new Event('beforeprint'));
      return reader.root.querySelector('[part~="events"]') !== null;
    });
    dispatchEvent(new Event('afterprint'));
    await reader.seesPage();
    expect(nameOf(card(reader))).to.equal('Doe sues');
  });
});

describe('Where the card of an event is', () => {
  afterEach(() => setViewport(800, 600));

  it('is whole in a low window, with its way out', async () => {
    if (!(await setViewport(800, 300))) throw new Error('No window of this size.');
    const reader = await opens({ layout: 'chart' });
    document.body.insertAdjacentHTML('beforeend', '<p style="block-size: 1000px"></p>');
    for (const top of [110, 140, 170]) {
      const mark = reader.mark(/Doe sues/);
      scrollBy({ top: box(mark).top - top, behavior: 'instant' });
      await reader.clicks(mark);
      expect([box(card(reader)).top >= 0, box(card(reader)).bottom <= innerHeight, box(reader.button('Close')).top >= 0], `mark at ${top}`).to.deep.equal([true, true, true]);
      await reader.presses('Escape');
    }
  });
});

describe('Where the card of an event is whose mark is scrolled away', () => {
  const isOnPage = (reader: Reader): boolean => {
    const { left, top, width } = box(card(reader));
    return card(reader).contains(reader.root.elementFromPoint(left + width / 2, top + 10));
  };
  it('is out of view in a box that scrolls, and there again with its mark', async () => {
    const frame = document.createElement('div');
    frame.style.cssText = 'block-size: 450px; overflow: auto';
    document.body.append(frame);
    const reader = await opens({ 'on-select': 'stay' }, 700, policyOf(40, 20));
    frame.append(reader.timeline);
    await reader.seesPage();
    frame.scrollTo({ top: box(reader.chart).top - 100, behavior: 'instant' });
    await frames();
    const before = frame.scrollTop;
    await reader.clicks(reader.marks[2] as HTMLElement);
    expect(isOnPage(reader)).to.equal(true);
    for (const [top, isThere] of [[before + 700, false], [before, true]] as const) {
      frame.scrollTo({ top, behavior: 'instant' });
      await until(`the card is ${isThere ? '' : 'not '}there`, () => isOnPage(reader) === isThere);
    }
    await reader.presses('Escape');
    expect(cards(reader)).to.deep.equal([]);
  });

  it('is out of view below what the page keeps at the top of the window, but for who is in it by keyboard', async () => {
    const reader = await opens({ layout: 'chart' });
    document.body.insertAdjacentHTML('beforeend', '<p style="block-size: 3000px"></p>');
    reader.timeline.style.setProperty('--policy-timeline-offset', '80px');
    const mark = (): HTMLElement => reader.mark(/Doe sues/);
    for (const isByKeyboard of [false, true]) {
      scrollTo({ top: 0, behavior: 'instant' });
      if (isByKeyboard) mark().focus();
      // On to a button of it: engines differ in whom they take for a keyboard's user before that.
      await (isByKeyboard ? reader.presses('Enter', 'Tab') : reader.clicks(mark()));
      expect(isOnPage(reader)).to.equal(true);
      scrollBy({ top: box(mark()).top - 20, behavior: 'instant' });
      await frames();
      expect(isOnPage(reader)).to.equal(isByKeyboard);
      await reader.presses('Escape');
    }
  });
});

describe('The card of an event on a page that has classes of its own, and another timeline', () => {
  it('is closed by a press on either', async () => {
    const frame = document.createElement('div');
    frame.className = 'chart';
    frame.style.paddingBlockStart = '40px';
    document.body.append(frame);
    const reader = await opens({ layout: 'chart' }, 700);
    frame.append(reader.timeline);
    const other = await opens({ layout: 'chart' }, 700, { ...SMALL, id: 'other' });
    for (const press of [
      () => click({ x: box(frame).left + 300, y: box(frame).top + 20 }),
      async () => {
        other.chart.scrollIntoView({ block: 'start', behavior: 'instant' });
        // The card goes with its mark, a frame later.
        await frames();
        await click(other.root.querySelector('[part~="axis"]') as HTMLElement);
      },
    ]) {
      scrollTo({ top: 0, behavior: 'instant' });
      await reader.seesPage();
      await reader.clicks(reader.mark(/Doe sues/));
      expect(cards(reader)).to.have.length(1);
      await press();
      await reader.seesPage();
      expect(cards(reader)).to.deep.equal([]);
    }
  });
});

describe('What goes away on a chart that stays beside the list', () => {
  afterEach(() => setViewport(800, 600));

  /** Deep in the list, with the chart above it. */
  async function reads(): Promise<Reader> {
    if (!(await setViewport(1160, 900))) throw new Error('No window of this size.');
    const reader = await opens({ 'on-select': 'stay' }, 1000, policyOf(40, 20));
    scrollTo({ top: box(reader.chart).top + 1200, behavior: 'instant' });
    await until('the chart stays', () => Math.abs(box(reader.chart).top) <= 1);
    return reader;
  }

  const lastRow = (reader: Reader): HTMLElement => reader.eventButtons.findLast((button) => box(button).bottom < innerHeight) as HTMLElement;

  for (const [what, close] of [
    ['its button', (reader: Reader) => reader.clicks(reader.button('Close'))],
    ['Escape', (reader: Reader) => reader.presses('Escape')],
    ['its mark', (reader: Reader) => reader.clicks(reader.mark(/: Event 12\./))],
  ] as const) {
    it(`is a card that ${what} closes, and nothing scrolls: the focus is at its mark`, async () => {
      const reader = await reads();
      const before = scrollY;
      await reader.clicks(reader.mark(/: Event 12\./));
      expect(nameOf(card(reader))).to.equal('Event 12');
      await close(reader);
      expect(cards(reader)).to.deep.equal([]);
      expect([scrollY, focused()]).to.deep.equal([before, reader.mark(/: Event 12\./)]);
    });
  }

  it('is a card that a press on a row closes, which opens that row', async () => {
    const reader = await reads();
    await reader.clicks(reader.mark(/: Event 12\./));
    const [row, before] = [lastRow(reader), scrollY];
    await reader.clicks(row);
    expect([cards(reader), scrollY, row.getAttribute('aria-expanded')]).to.deep.equal([[], before, 'true']);
  });

  it('is what told of events beyond the edge: nothing scrolls away from the chart', async () => {
    const reader = await reads();
    reader.timeline.range = { start: '2020-01-01', end: '2022-02-01' };
    await reader.seesPage();
    const before = scrollY;
    await reader.clicks(reader.root.querySelector('.edge.later') as HTMLElement);
    await until('there is nothing later', () => reader.root.querySelector('.edge.later') === null);
    expect(scrollY).to.equal(before);
  });
});
