import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { isWhole, listOf, widened } from '../../src/layout/index.js';
import { anyEntry } from '../model/any-entry.js';
import { timelineOf, type Entry } from '../model/timeline-of.js';

type Row = [year: number | null, count: number] | [year: number | null, month: number | null, count: number];

const undated = { date: null, dateText: 'Some day', title: 'Undated' };
const many = (date: string, count: number): string[] => Array.from({ length: count }, () => date);

const years = (...entries: readonly Entry[]): Row[] =>
  listOf(timelineOf(entries).events, false).sections.map(({ year, from, to }) => [year, to - from]);

const months = (entries: readonly Entry[], newestFirst = false): Row[] =>
  listOf(timelineOf(entries).events, newestFirst).sections.map(({ year, month, from, to }) => [year, month, to - from]);

describe('the sections of a list', () => {
  it('are its years, once it is long', () => {
    expect(years(...many('2024-12-31', 15), ...many('2025-01-01', 15)))
      .to.deep.equal([[2024, 15], [2025, 15]]);
  });

  it('are its years from twelve dated events on', () => {
    expect(years(...many('2024-12-31', 6), ...many('2025-01-01', 6))).to.deep.equal([[2024, 6], [2025, 6]]);
    expect(years(...many('2024-12-31', 6), ...many('2025-01-01', 5), undated, undated)).to.deep.equal([[null, 13]]);
    expect(years()).to.deep.equal([[null, 0]]);
  });

  it('are one year in a list within it, so that no row has to say it', () => {
    expect(years(...many('2025-12-31', 40))).to.deep.equal([[2025, 40]]);
  });

  it('keep events without a date with the year above them, and have none at the top', () => {
    expect(years(undated, ...many('2024', 15), undated, ...many('2025', 15)))
      .to.deep.equal([[null, 1], [2024, 16], [2025, 15]]);
  });

  it('take what began at an unknown time by its end', () => {
    expect(years(...many('2024', 15), '../2025', ...many('2026', 15)))
      .to.deep.equal([[2024, 15], [2025, 1], [2026, 15]]);
    expect(years(...many('2025', 15), ...many('2026-01-01', 15), '../2025'))
      .to.deep.equal([[2025, 16], [2026, 15]]);
  });

  it('count years before the first as astronomers do', () => {
    expect(years(...many('-0001', 15), ...many('0000', 15), '0001'))
      .to.deep.equal([[-1, 15], [0, 15], [1, 1]]);
  });

  it('are parts of months where a list is too long to be drawn whole, and short years in one piece', () => {
    const entries = [...many('2024-06-01', 20), ...many('2025-01-02', 20), ...many('2025-03-04', 470)];
    const rows = months(entries);
    expect(rows.slice(0, 2)).to.deep.equal([[2024, null, 20], [2025, 1, 20]]);
    expect(rows.slice(2).every(([year, month, count]) => year === 2025 && month === 3 && (count ?? 99) <= 24)).to.equal(true);
    expect(months(entries, true)).to.deep.equal(rows.reverse());
  });

  it('put a date of a whole year into no month', () => {
    const rows = months(['2025', ...many('2025-02-03', 20), ...many('2025-03', 500)]);
    expect(rows.slice(0, 3)).to.deep.equal([[2025, null, 1], [2025, 2, 20], [2025, 3, 24]]);
  });

  it('are drawn whole up to 500 events, so that everything can be found in the page', () => {
    expect(isWhole(listOf(timelineOf(many('2025-01-01', 500)).events, false))).to.equal(true);
    expect(isWhole(listOf(timelineOf(many('2025-01-01', 501)).events, false))).to.equal(false);
  });

  it('hold every event once, in the order of the page', () => {
    fc.assert(fc.property(fc.array(anyEntry(), { maxLength: 60 }), fc.constantFrom(1, 20), fc.boolean(), (entries, times, newestFirst) => {
      const { events } = timelineOf(Array.from({ length: times }, () => entries).flat());
      const list = listOf(events, newestFirst);
      expect(list.events).to.deep.equal(newestFirst ? [...events].reverse() : events);
      expect(list.sections[0]?.from).to.equal(0);
      expect(list.sections.at(-1)?.to).to.equal(events.length);
      for (const [index, { from }] of list.sections.slice(1).entries()) expect(from).to.equal(list.sections[index]?.to);
      const numbers = list.sections.map(({ year }) => year).filter((year, index, all) => year !== all[index - 1]);
      expect(new Set(numbers).size).to.equal(numbers.length);
    }));
  });

  it('are the same for the same events, so that nothing is worked out twice', () => {
    const { events } = timelineOf(many('2025-01-01', 40));
    expect(listOf(events, true)).to.equal(listOf(events, true));
  });

  it('have at least as many events beside them as one may hold, where there are any', () => {
    const { sections } = listOf(timelineOf(Array.from({ length: 600 }, (_, index) => String(1400 + index))).events, false);
    expect(widened(sections, [100, 100])).to.deep.equal([76, 124]);
    expect(widened(sections, [0, 3])).to.deep.equal([0, 27]);
    expect(widened(sections, [599, 599])).to.deep.equal([575, 599]);
  });
});
