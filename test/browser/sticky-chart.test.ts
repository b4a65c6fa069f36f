import { expect } from '@esm-bundle/chai';
import { allByRole, focused } from '../support/accessible.js';
import { setViewport } from '../support/input.js';
import { LANES, box, kept, part, scrolled, firstRow, isAtMark, inWideWindow } from '../support/long-story.js';
import { Reader } from '../support/reader.js';
import { until } from '../support/until.js';

describe('Who goes through the list', () => {
  inWideWindow();

  it('keeps the chart in view, with a line where the rows in view are', async () => {
    const reader = await Reader.opens(LANES, { width: 1000 });
    const top = box(reader.chart).top;
    await scrolled(reader, top + 900);
    await until('the line is there', () => part(reader, 'here') !== null);
    expect(box(reader.chart).top).to.be.closeTo(0, 1);
    isAtMark(reader);
    await scrolled(reader, 0);
    await until('the line is gone', () => part(reader, 'here') === null);
  });

  it('has rows keep clear of it once it rests, and not worked out anew at every step of a zoom', async () => {
    const reader = await Reader.opens({ ...LANES, events: LANES.events.map((event, index) => ({ ...event, key: index % 7 === 0 })) }, { width: 1000 });
    const before = kept(reader);
    const moment = performance.now();
    performance.now = () => moment;
    const heights = new Set<number>();
    for (const year of [2015, 2019, 2022, 2023, 2024]) {
      reader.timeline.range = { start: String(year), end: '2024' };
      await scrolled(reader, 0);
      heights.add(reader.chart.offsetHeight);
      expect(kept(reader)).to.equal(before);
    }
    expect(heights.size, 'heights of the chart').to.be.above(1);
    Reflect.deleteProperty(performance, 'now');
    await until('rows keep clear of the chart as it is', () => kept(reader) === reader.chart.offsetHeight);
  });

  it('has the cases beside the list where there is room, and in view', async () => {
    await setViewport(1600, 900);
    const reader = await Reader.opens({ ...LANES, cases: Array.from({ length: 8 }, (_, index) => ({ id: `c${index}`, name: `Case ${index}` })) }, { width: 1500 });
    await scrolled(reader, box(reader.chart).top + 900);
    const [cases, row] = [box(part(reader, 'cases')), box(firstRow(reader, 500))];
    expect(cases.left).to.be.at.least(row.right);
    await until('the cases stand below the chart', () => Math.abs(box(part(reader, 'cases')).top - box(reader.chart).bottom) <= 2);
    expect(box(part(reader, 'cases')).bottom).to.be.at.most(innerHeight + 1);
  });

  for (const [count, tabIndex] of [[12, 0], [1, -1]] as const) {
    it(`gives ${count} of them a stop of the keyboard where they scroll: ${tabIndex === 0}`, async () => {
      await setViewport(1600, 900);
      const reader = await Reader.opens({ ...LANES, cases: Array.from({ length: count }, (_, index) => ({ id: `c${index}`, name: `Case ${index}` })) }, { width: 1500 });
      await until('it is so', () => part(reader, 'cases')?.tabIndex === tabIndex);
      expect((part(reader, 'cases') as HTMLElement).scrollHeight > (part(reader, 'cases') as HTMLElement).clientHeight + 1).to.equal(tabIndex === 0);
    });
  }

  it('lets the chart go with the list', async () => {
    const reader = await Reader.opens({ ...LANES, cases: Array.from({ length: 8 }, (_, index) => ({ id: `c${index}`, name: `Case ${index}` })) }, { width: 1000 });
    await scrolled(reader, box(reader.chart).top + 900);
    await until('the chart stays', () => Math.abs(box(reader.chart).top) <= 1);
    reader.timeline.style.marginBlockEnd = '900px';
    await scrolled(reader, scrollY + box(part(reader, 'cases')).top - 100);
    await until('it goes', () => box(reader.chart).top < -1 && box(reader.chart).bottom <= box(part(reader, 'cases')).top + 1);
  });

  it('has, where the element is narrow, a strip that leads back', async () => {
    const reader = await Reader.opens(LANES, { width: 380 });
    expect(part(reader, 'strip')).to.equal(null);
    await scrolled(reader, box(reader.chart).bottom + 700);
    await until('the strip is there', () => part(reader, 'strip') !== null);
    const strip = part(reader, 'strip') as HTMLElement;
    expect([box(strip).top, box(strip).height]).to.deep.equal([0, 52]);
    const [button] = allByRole(reader.root, 'button', /^Back to the chart, from [A-Z][a-z]+ \d+, 20\d\d$/);
    expect(button).to.equal(strip);
    strip.focus();
    await reader.presses('Enter');
    await until('the chart is in view', () => box(reader.chart).bottom > 0 && box(reader.chart).top < innerHeight);
    expect(focused()).to.equal(reader.chart);
  });

  it('is led back below what the page keeps at the top of the window, to the chart and to the element', async () => {
    const reader = await Reader.opens(LANES, { width: 380 });
    reader.timeline.style.setProperty('--policy-timeline-offset', '80px');
    await scrolled(reader, box(reader.chart).bottom + 700);
    await until('the strip is there', () => part(reader, 'strip') !== null);
    part(reader, 'strip')?.focus();
    await reader.presses('Enter');
    await until('the chart is below it', () => Math.abs(box(reader.chart).top - 80) <= 1);
    reader.timeline.layout = 'chart';
    await reader.seesPage();
    for (const place of ['afterbegin', 'beforeend'] as const) document.body.insertAdjacentHTML(place, '<p style="block-size: 2000px"></p>');
    await scrolled(reader, 3000);
    reader.timeline.show(reader.marks[0]?.dataset['event'] ?? '');
    await until('the element is below it', () => Math.abs(box(reader.timeline).top - 80) <= 1);
  });

  it('moves nothing when the strip comes and goes', async () => {
    const reader = await Reader.opens(LANES, { width: 380 });
    const height = reader.timeline.offsetHeight;
    await scrolled(reader, box(reader.chart).bottom + 700);
    await until('the strip is there', () => part(reader, 'strip') !== null);
    expect(reader.timeline.offsetHeight).to.equal(height);
  });

  it('has the strip too where the chart would take more than a third of the window', async () => {
    await setViewport(1160, 420);
    const reader = await Reader.opens(LANES, { width: 1000 });
    await scrolled(reader, box(reader.chart).bottom + 500);
    await until('the strip is there', () => part(reader, 'strip') !== null);
    expect(box(reader.chart).bottom).to.be.below(0);
  });

  it('keeps the chart in view when zooming makes it higher than what it may begin with', async () => {
    const reader = await Reader.opens(LANES, { width: 1000 });
    await setViewport(1160, Math.ceil(box(reader.chart).height / 0.35) + 2);
    await scrolled(reader, box(reader.chart).top + 900);
    await until('the chart stays', () => reader.chart.hasAttribute('data-stays') && part(reader, 'here') !== null);
    const { height } = box(reader.chart);
    reader.timeline.zoomBy(2);
    await until('it is higher', () => box(reader.chart).height > height + 4);
    await scrolled(reader, scrollY + 60);
    expect([reader.chart.hasAttribute('data-stays'), Math.round(box(reader.chart).top)]).to.deep.equal([true, 0]);
  });

  it('is brought to a row below the chart by a mark', async () => {
    const reader = await Reader.opens(LANES, { width: 1000 });
    const mark = reader.marks.at(-1) as HTMLElement;
    mark.focus();
    await reader.presses('Enter');
    await until('the row has the focus', () => focused()?.closest('[part~="event"]') !== null);
    await until('the page stands still, with the row below the chart', () => box(focused()).top >= box(reader.chart).bottom - 1 && box(focused()).bottom <= innerHeight);
    expect(box(reader.chart).bottom).to.be.greaterThan(100);
  });

  it('meets no row under the chart on the way by keyboard', async () => {
    const reader = await Reader.opens(LANES, { width: 1000 });
    await scrolled(reader, box(reader.chart).top + 1200);
    firstRow(reader, 500)?.querySelector('button')?.focus();
    for (let step = 0; step < 8; step += 1) {
      await reader.presses('ArrowUp');
      await until('the row is below the chart', () => box(focused()).top >= box(reader.chart).bottom - 1);
    }
  });

  it('has no chart that stays once nothing of the list is left', async () => {
    const reader = await Reader.opens(LANES, { width: 1000 });
    await scrolled(reader, box(reader.chart).top + 900);
    await until('the line is there', () => part(reader, 'here') !== null);
    reader.timeline.filter = { text: 'zeppelin' };
    await until('the line is gone', () => part(reader, 'here') === null);
    expect([reader.chart.hasAttribute('data-stays'), getComputedStyle(reader.chart).getPropertyValue('--stuck')]).to.deep.equal([false, '']);
    reader.timeline.filter = null;
    await until('the chart stays again', () => reader.chart.hasAttribute('data-stays'));
  });

  it('stays below the header of the page', async () => {
    document.documentElement.style.setProperty('scroll-padding-top', '70px');
    const reader = await Reader.opens(LANES, { width: 1000 });
    await scrolled(reader, box(reader.chart).top + 900);
    await until('the chart stays there', () => Math.abs(box(reader.chart).top - 70) <= 1);
  });
});
