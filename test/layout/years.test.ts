import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { yearSections } from '../../src/layout/index.js';
import { anyEntry } from '../model/any-entry.js';
import { timelineOf, type Entry } from '../model/timeline-of.js';

const undated = { date: null, dateText: 'Some day', title: 'Undated' };
const years = (...entries: readonly Entry[]): [number | null, number][] =>
  yearSections(timelineOf(entries).events).map(({ year, events }) => [year, events.length]);
const many = (date: string, count: number): string[] => Array.from({ length: count }, () => date);

describe('the sections of a list', () => {
  it('are its years, once it is long', () => {
    expect(years(...many('2024-12-31', 15), ...many('2025-01-01', 15)))
      .to.deep.equal([[2024, 15], [2025, 15]]);
  });

  it('are one in a short list', () => {
    expect(years(...many('2024-12-31', 15), ...many('2025-01-01', 14))).to.deep.equal([[null, 29]]);
    expect(years()).to.deep.equal([[null, 0]]);
  });

  it('are one in a list within a year', () => {
    expect(years(...many('2025-12-31', 40))).to.deep.equal([[null, 40]]);
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

  it('hold every event once, in order, each year once', () => {
    fc.assert(fc.property(fc.array(anyEntry(), { maxLength: 60 }), (entries) => {
      const { events } = timelineOf(entries);
      const sections = yearSections(events);
      expect(sections.flatMap((section) => section.events)).to.deep.equal(events);
      expect(new Set(sections.map(({ year }) => year)).size).to.equal(sections.length);
    }));
  });
});
