import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { isDated } from '../../src/model/index.js';
import { anyEntry } from './any-entry.js';
import { timelineOf, titlesOf, utc } from './timeline-of.js';

const order = (...entries: Parameters<typeof timelineOf>[0]): string[] =>
  titlesOf(timelineOf(entries).events);
const undated = (title: string) => ({ title, date: null, dateText: 'Some day' });

describe('events', () => {
  it('stand oldest first', () => {
    expect(order('2025-03-07', '-0043-03-15', '2024-12-31', '0044-03-15', '1999'))
      .to.deep.equal(['-0043-03-15', '0044-03-15', '1999', '2024-12-31', '2025-03-07']);
  });

  it('keep the order of the document on equal dates', () => {
    const titles = ['c', 'a', 'b', 'e', 'd'];
    expect(order(...titles.map((title) => ({ title, date: '2025-03-07' })))).to.deep.equal(titles);
  });

  it('stay behind the one above them when they have no date', () => {
    expect(order('2025-03-07', undated('after March'), undated('still March'), '2025-01-01',
      undated('after January')))
      .to.deep.equal(['2025-01-01', 'after January', '2025-03-07', 'after March', 'still March']);
  });

  it('come first when they have no date and nothing stands above them', () => {
    expect(order(undated('first'), undated('second'), '-0500')).to.deep.equal(['first', 'second', '-0500']);
  });

  it('stand at the end that is known when their start is open', () => {
    expect(order('2026-01-01', '../2025', '2025-12-31', '2025-06/..'))
      .to.deep.equal(['2025-06/..', '2025-12-31', '../2025', '2026-01-01']);
  });

  it('stand on the day as written, whatever the offset', () => {
    expect(order('2025-03-08', '2025-03-07T23:00:00-12:00', '2025-03-07T01:00:00+14:00'))
      .to.deep.equal(['2025-03-07T01:00:00+14:00', '2025-03-07T23:00:00-12:00', '2025-03-08']);
  });

  it('know their bounds in UTC, their place and their category', () => {
    const [event] = timelineOf([{ date: '2025-03', kind: 'order' }]).events;
    expect(event)
      .to.include({ start: utc(2025, 3), end: utc(2025, 4), index: 0, category: 'order', id: event?.id });
  });

  it('are dated when one end at least is known', () => {
    const dates = ['2025', '2025/..', '../2025', '../..', null];
    const { events } = timelineOf(dates.map((date) => ({ date, title: String(date), dateText: 'd' })));
    expect(titlesOf(events.filter(isDated)).sort()).to.deep.equal(['../2025', '2025', '2025/..']);
  });

  it('are never lost or doubled, and those with a start are in order, whatever their dates', () => {
    fc.assert(fc.property(fc.array(anyEntry(), { maxLength: 40 }), (entries) => {
      const { events, policy, byId } = timelineOf(entries);
      expect([...new Set(events.map(({ source }) => source))]).to.have.members(policy.events);
      expect(events.map(({ index }) => index)).to.deep.equal(events.map((_, index) => index));
      expect(byId.size).to.equal(events.length);
      const starts = events.map(({ start }) => start).filter(Number.isFinite);
      expect(starts).to.deep.equal([...starts].sort((a, b) => a - b));
    }));
  });

  it('are in the order of their document wherever their dates are equal', () => {
    const fewDates = fc.constantFrom('2025-01-01', '2025-01', '2025', '2024-12-31');
    fc.assert(fc.property(fc.array(anyEntry(fewDates), { maxLength: 40 }), (entries) => {
      const { events, policy } = timelineOf(entries);
      const place = new Map(policy.events.map((event, index) => [event, index]));
      for (const [before, after] of pairs(events)) {
        if (before.start !== after.start) continue;
        expect(place.get(before.source)).to.be.below(place.get(after.source) ?? -1);
      }
    }));
  });
});

function pairs<Item>(items: readonly Item[]): [Item, Item][] {
  return items.slice(1).map((item, index) => [items[index] as Item, item]);
}
