import { expect } from '@esm-bundle/chai';
import { policyOf } from '../fixtures/policies.js';
import { byRole, nameOf } from '../support/accessible.js';
import { hover, middle } from '../support/input.js';
import { Reader } from '../support/reader.js';
import { until } from '../support/until.js';

/** Four hundred events in four lanes. */
const MANY = policyOf(400, 5);
const bars = (reader: Reader): HTMLElement[] => reader.marks.filter((mark) => mark.querySelector('[part~="bar"]'));
const tooltip = (reader: Reader): string => reader.root.querySelector<HTMLElement>('[part~="tooltip"]:not([hidden])')?.innerText ?? '';

describe('A lane of very many events', () => {
  for (const width of [780, 390]) {
    it(`is a histogram, whose numbers are told by pointer, by keyboard and by ear, at ${width} pixels`, async () => {
      const reader = await Reader.opens(MANY, { width });
      const [bar] = bars(reader).slice(-1) as [HTMLElement];
      expect(nameOf(bar)).to.match(/^\d+ events?, .*, (Agency actions|Court filings|Court orders|Press reports) \d+(, .*)?$/);
      const number = / (\d+)(?:, Event.*)?$/.exec(nameOf(bar))?.[1] ?? '';
      bar.scrollIntoView({ block: 'center', behavior: 'instant' });
      await hover(middle(bar));
      await until('the numbers are told', () => tooltip(reader).includes(number));
      await hover({ x: 1, y: 1 });
      await until('nothing is told', () => tooltip(reader) === '');
      await reader.presses('Tab');
      bar.focus();
      await until('the numbers are told again', () => tooltip(reader).includes(number));
    });
  }

  it('is called what is written on it', async () => {
    const reader = await Reader.opens({ ...MANY, events: MANY.events.map((event, index) => ({ ...event, key: index % 97 === 0 })) }, { width: 780 });
    const written = bars(reader).flatMap((bar) => [...bar.querySelectorAll('[part~="mark-label"]')].map(({ textContent }) => [nameOf(bar), textContent.trim()] as const));
    expect(written.length).to.be.greaterThan(0);
    for (const [name, title] of written) expect(name).to.include(title);
  });

  it('comes apart where it is chosen, down to the events', async () => {
    const reader = await Reader.opens(MANY, { width: 780 });
    for (let step = 0; step < 4 && bars(reader).length > 0; step += 1) await reader.clicks(bars(reader)[0] as HTMLElement);
    expect(bars(reader)).to.deep.equal([]);
    expect(reader.marks.some((mark) => /: Event \d+/.test(nameOf(mark)))).to.equal(true);
  });

  it('has bars that stand in their lanes, and are all within reach', async () => {
    const reader = await Reader.opens(MANY, { width: 780 });
    reader.chart.scrollIntoView({ block: 'center', behavior: 'instant' });
    for (const bar of bars(reader)) {
      const { x, y } = middle(bar);
      expect(reader.root.elementFromPoint(x, y)?.closest('[part~="mark"]')).to.equal(bar);
      const [box, lane] = [bar, bar.closest('[part~="lane"]') as Element].map((element) => element.getBoundingClientRect()) as [DOMRect, DOMRect];
      expect([box.top >= lane.top, box.bottom <= lane.bottom]).to.deep.equal([true, true]);
    }
  });
});

describe('The edges of a part of the whole', () => {
  /** Lanes with nothing in view say the same of themselves: all of them together, once. */
  const edge = (reader: Reader, name: RegExp): HTMLElement => byRole(reader.root.querySelector('[part~="edges"]') as Element, 'button', name);

  it('say how many events lie beyond, and lead to the nearest of them', async () => {
    const reader = await Reader.opens(policyOf(20, 30), { width: 780 });
    expect(reader.findAll('button', /earlier$|later$/)).to.deep.equal([]);
    reader.timeline.range = { start: '2020-06-15', end: '2020-09-20' };
    await reader.seesPage();
    const numbers = (): number[] => [/\d+/, /\d+/].map((pattern, side) => Number(pattern.exec(nameOf(edge(reader, [/^\d+ earlier$/, /^\d+ later$/][side] as RegExp)))?.[0]));
    const [earlier, later] = numbers() as [number, number];
    expect(earlier + later + reader.marks.length).to.equal(20);
    await reader.clicks(edge(reader, /^\d+ later$/));
    const [after, rest] = numbers() as [number, number];
    expect(after).to.be.above(earlier);
    expect(rest).to.be.below(later);
    expect(reader.marks.length).to.be.above(0);
  });

  it('lead there across a long silence, and are gone where nothing lies beyond', async () => {
    const reader = await Reader.opens({ title: 'Two', events: [{ date: '2000-01-01', title: 'First' }, { date: '2020-01-01', title: 'Last' }, { date: '2020-01-08', title: 'The end' }] }, { width: 800 });
    reader.timeline.range = { start: '2019-12-20', end: '2020-01-20' };
    await reader.seesPage();
    expect(reader.findAll('button', /later$/)).to.deep.equal([]);
    await reader.clicks(edge(reader, /^1 earlier$/));
    expect(reader.marks.map(nameOf).join()).to.match(/First/);
    expect(reader.findAll('button', /earlier$/)).to.deep.equal([]);
  });
});
