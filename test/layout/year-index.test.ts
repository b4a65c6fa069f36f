import { expect } from '@esm-bundle/chai';
import { listOf, yearIndex } from '../../src/layout/index.js';
import { timelineOf, type Entry } from '../model/timeline-of.js';

type Row = [years: string, at: number, count: number];

const many = (date: string, count: number): string[] => Array.from({ length: count }, () => date);

const index = (entries: readonly Entry[], newestFirst = false): Row[] =>
  yearIndex(listOf(timelineOf(entries).events, newestFirst)).map(({ years, at, count }) => [years.join('–'), at, count]);

const everyYear = (from: number, to: number, each: number): string[] =>
  Array.from({ length: to - from }, (_, step) => many(String(from + step).padStart(4, '0'), each)).flat();

describe('the index of years', () => {
  it('has every year with its place in the list and its events, once there are more than sixty', () => {
    expect(index([...many('2024', 40), ...many('2025', 21)])).to.deep.equal([['2024–2024', 0, 40], ['2025–2025', 40, 21]]);
    expect(index([...many('2024', 40), ...many('2025', 20)])).to.deep.equal([]);
  });

  it('goes in the order of the list', () => {
    expect(index([...many('2024', 40), ...many('2025', 21)], true)).to.deep.equal([['2025–2025', 0, 21], ['2024–2024', 21, 40]]);
  });

  it('is none within a year', () => {
    expect(index(many('2025', 300))).to.deep.equal([]);
  });

  it('counts a year whose months are apart as one', () => {
    expect(index([...many('2024-01-01', 300), ...many('2025-01-01', 300), ...many('2025-03-01', 30)]))
      .to.deep.equal([['2024–2024', 0, 300], ['2025–2025', 300, 330]]);
  });

  it('leaves out what has no year', () => {
    const undated = { date: null, dateText: 'Some day', title: 'Undated' };
    expect(index([undated, ...many('2024', 40), ...many('2025', 21)]).map(([, at]) => at)).to.deep.equal([1, 41]);
  });

  it('goes by decades and centuries where years would be too many, and names the years that have events', () => {
    const decades = index(everyYear(1985, 2025, 2));
    expect(decades[0]).to.deep.equal(['1985–1989', 0, 10]);
    expect(decades[1]).to.deep.equal(['1990–1999', 10, 20]);
    expect(decades).to.have.length(5);
    expect(index(everyYear(1400, 2000, 1))[5]).to.deep.equal(['1900–1999', 500, 100]);
  });
});
