import { expect } from '@esm-bundle/chai';
import { DAY, readDay } from '../../src/dates/index.js';
import type { DayRange } from '../../src/interaction/index.js';
import { policyOf } from '../fixtures/policies.js';
import { click, drag, emulateMedia, pinch, press, swipe, wheel, type Point } from '../support/input.js';
import { mount, Reader } from '../support/reader.js';
import { until } from '../support/until.js';

const POLICY = policyOf(60, 3);

const startOf = (range: DayRange | null): number => readDay(range?.start ?? '')?.start ?? -Infinity;
const daysOf = (range: DayRange | null): number =>
  range ? ((readDay(range.end)?.end ?? NaN) - (readDay(range.start)?.start ?? NaN)) / DAY : Infinity;

const part = (reader: Reader, name: string): HTMLElement => {
  const found = reader.root.querySelector<HTMLElement>(`[part~="${name}"]`);
  if (!found) throw new Error(`There is no ${name}.`);
  return found;
};

/** A place of the plot without a mark. */
function emptyPlace(reader: Reader, along = 0.5): Point {
  const { left, width, bottom } = part(reader, 'lane-plot').getBoundingClientRect();
  return { x: Math.round(left + width * along), y: Math.round(bottom - 2) };
}

function shownDays(reader: Reader): number {
  return daysOf(reader.timeline.range);
}

describe('A reader with a hand on the chart', () => {
  afterEach(() => emulateMedia());

  it('zooms with Ctrl and the wheel, towards the pointer', async () => {
    const reader = await Reader.opens(POLICY, { width: 680 });
    const place = emptyPlace(reader, 0.75);
    if (!(await wheel(place, -100, 'Control'))) return;
    await wheel(place, -100, 'Control');
    await reader.seesPage();
    const { range } = reader.timeline;
    expect(daysOf(range)).to.be.lessThan(400);
    const whole = wholeOf(reader);
    // Three quarters of what is gone was before the pointer.
    const before = startOf(range) - whole.start;
    const after = whole.end - (startOf(range) + daysOf(range) * DAY);
    expect(before / after).to.be.within(2.2, 4);
    expect(visualViewport?.scale).to.equal(1);
  });

  it('scrolls the page with the plain wheel above the chart', async () => {
    const reader = await Reader.opens(POLICY, { width: 680 });
    reader.timeline.zoomBy(3);
    await reader.seesPage();
    const { range } = reader.timeline;
    scrollTo(0, 0);
    await wheel(reader.chart, 120);
    await until('the page has scrolled', () => scrollY > 0);
    expect(reader.timeline.range).to.deep.equal(range);
  });

  it('zooms with two fingers, and out again', async () => {
    const reader = await Reader.opens(POLICY, { width: 600 });
    const place = emptyPlace(reader);
    if (!(await pinch(place, 60, 240))) return;
    await until('the chart is closer', () => shownDays(reader) < 300);
    await reader.seesPage();
    await pinch(place, 240, 40);
    await until('the whole is back', () => reader.timeline.range === null);
    expect(visualViewport?.scale).to.equal(1);
  });

  it('pans with one finger sideways', async () => {
    const reader = await Reader.opens(POLICY, { width: 600 });
    reader.timeline.zoomBy(4);
    await reader.seesPage();
    const before = startOf(reader.timeline.range);
    const { x, y } = emptyPlace(reader);
    if (!(await swipe({ x: x + 100, y }, { x: x - 100, y }))) return;
    await until('the chart has moved', () => startOf(reader.timeline.range) > before);
  });

  it('throws the chart, which runs on and stops by itself', async () => {
    const reader = await Reader.opens(POLICY, { width: 680 });
    reader.timeline.zoomBy(8);
    await reader.seesPage();
    const heard: number[] = [];
    reader.timeline.addEventListener('range-change', ({ detail }) => heard.push(startOf(detail.range)));
    const { x, y } = emptyPlace(reader, 0.6);
    await drag({ x, y }, { x: x - 120, y });
    const atRelease = heard.at(-1) ?? NaN;
    await reader.seesPage();
    const end = startOf(reader.timeline.range);
    expect(end).to.be.at.least(atRelease);
    expect(heard).to.deep.equal([...heard].sort((a, b) => a - b));
  });

  it('who asked for less motion sees the chart where it will be, at once', async () => {
    if (!(await emulateMedia({ reducedMotion: 'reduce' }))) return;
    const reader = await Reader.opens(POLICY, { width: 680 });
    const firstTick = (): string => part(reader, 'tick').textContent + part(reader, 'tick').style.cssText;
    reader.button('Zoom in').click();
    await reader.timeline.updateComplete;
    const places = firstTick();
    await reader.seesPage();
    expect(firstTick()).to.equal(places);
  });

  it('sees a zoom on its way, and may go on before it is there', async () => {
    const reader = await Reader.opens(POLICY, { width: 680 });
    const whole = part(reader, 'axis').textContent;
    reader.timeline.zoomBy(2);
    const target = shownDays(reader);
    await reader.timeline.updateComplete;
    expect(part(reader, 'axis').textContent).to.equal(whole);
    reader.timeline.zoomBy(2);
    expect(shownDays(reader)).to.be.closeTo(target / 2, 1);
    await reader.seesPage();
    expect(part(reader, 'axis').textContent).not.to.equal(whole);
    reader.timeline.fit();
    expect(reader.timeline.range).to.equal(null);
    reader.timeline.range = { start: '2020-02-01', end: '2020-02-29' };
    await reader.timeline.updateComplete;
    expect(part(reader, 'axis').textContent).to.match(/February 2020/);
    await reader.seesPage();
    expect(reader.timeline.range).to.deep.equal({ start: '2020-02-01', end: '2020-02-29' });
  });

  it('stops a zoom where it is by touching the chart', async () => {
    const reader = await Reader.opens(POLICY, { width: 680 });
    const heard: (DayRange | null)[] = [];
    reader.timeline.addEventListener('range-change', ({ detail }) => heard.push(detail.range));
    reader.button('Zoom in').click();
    await reader.timeline.updateComplete;
    // No frame has come yet: the chart still shows where it began.
    part(reader, 'lane-plot').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, isPrimary: true, button: 0, pointerId: 5 }));
    await reader.seesPage();
    expect(heard.map((range) => range === null)).to.deep.equal([false, true]);
    expect(reader.timeline.range).to.equal(null);
  });
});

describe('A reader with a hand on the overview', () => {
  async function zoomed(): Promise<Reader> {
    const reader = await Reader.opens(POLICY, { width: 680 });
    reader.timeline.zoomBy(4);
    await reader.seesPage();
    part(reader, 'overview').scrollIntoView({ block: 'center', behavior: 'instant' });
    return reader;
  }
  const middleOf = (element: HTMLElement): Point => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
  };

  it('sees it only while there is more than the chart shows', async () => {
    const reader = await zoomed();
    expect(reader.root.querySelector('[part~="overview"]')).not.to.equal(null);
    reader.timeline.fit();
    await reader.seesPage();
    expect(reader.root.querySelector('[part~="overview"]')).to.equal(null);
  });

  it('moves its window', async () => {
    const reader = await zoomed();
    const { range: before } = reader.timeline;
    const { x, y } = middleOf(part(reader, 'overview-window'));
    await drag({ x, y }, { x: x + 100, y });
    await reader.seesPage();
    expect(startOf(reader.timeline.range)).to.be.greaterThan(startOf(before));
    expect(shownDays(reader)).to.be.closeTo(daysOf(before), 1);
  });

  it('takes its ends apart, and over each other no further than to a day', async () => {
    const reader = await zoomed();
    const { range: before } = reader.timeline;
    const [start, end] = reader.root.querySelectorAll<HTMLElement>('[part~="overview-grip"]');
    const from = middleOf(start as HTMLElement);
    await drag(from, { x: from.x - 80, y: from.y });
    await reader.seesPage();
    expect(startOf(reader.timeline.range)).to.be.lessThan(startOf(before));
    expect(reader.timeline.range?.end).to.equal(before?.end);
    const right = middleOf(end as HTMLElement);
    await drag(right, { x: 10, y: right.y }).then(() => reader.seesPage());
    expect(shownDays(reader)).to.be.within(1, 2);
  });

  it('goes where it clicks', async () => {
    const reader = await zoomed();
    const { range: before } = reader.timeline;
    const { right, top, height } = part(reader, 'overview').getBoundingClientRect();
    await click({ x: Math.round(right - 30), y: Math.round(top + height / 2) });
    await reader.seesPage();
    expect(startOf(reader.timeline.range)).to.be.greaterThan(startOf(before));
    expect(shownDays(reader)).to.be.closeTo(daysOf(before), 1);
  });
});

describe('Two timelines', () => {
  it('are tied together by listening', async () => {
    const reader = await Reader.opens(POLICY, { width: 800 });
    const other = mount('policy-timeline', { width: 800 });
    other.policy = policyOf(60, 3);
    await other.updateComplete;
    reader.timeline.addEventListener('range-change', ({ detail }) => (other.range = detail.range));
    other.addEventListener('range-change', () => { throw new Error('A range that the page sets is told to nobody.'); });
    reader.marks[0]?.focus();
    await press('+');
    await press('+');
    await reader.seesPage();
    expect(other.range).to.deep.equal(reader.timeline.range);
    expect(other.range).not.to.equal(null);
    await press('0');
    await reader.seesPage();
    expect(other.range).to.equal(null);
  });
});

function wholeOf(reader: Reader): { start: number; end: number } {
  const { events } = reader.timeline.policy as { events: readonly { date: string }[] };
  const days = events.map(({ date }) => readDay(date)?.start ?? NaN);
  const [first, last] = [Math.min(...days), Math.max(...days) + DAY];
  const air = (last - first) * 0.04;
  return { start: first - air, end: last + air };
}
