import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { DAY } from '../../src/dates/index.js';
import { TARGET, wholeRange, type LaneLayout, type Mark } from '../../src/layout/index.js';
import { countInView, type Range } from '../../src/model/index.js';
import { timelineOf, utc } from '../model/timeline-of.js';
import { chartOf } from './chart-of.js';

const ALMOST = 1e-6;
const dayOf = (day: number): string => new Date(utc(2020) + day * DAY).toISOString().slice(0, 10);
const KINDS = ['rule', 'complaint', 'order', 'report', 'weather'];

/** Events in one lane, one each so many days. */
const story = (count: number, days: number, more: readonly Readonly<Record<string, unknown>>[] = []) => timelineOf([
  ...Array.from({ length: count }, (_, index) => ({ date: dayOf(index * days), title: `Event ${index}`, kind: KINDS[index % 3], lane: 'All' })), ...more,
]);
const laneOf = (timeline: ReturnType<typeof timelineOf>, width: number, range: Range | null = wholeRange(timeline)): LaneLayout =>
  chartOf(timeline, width, range).lanes[0] as LaneLayout;
const bars = ({ marks }: LaneLayout): Mark[] => marks.filter(({ bar }) => bar);

describe('A lane of very many events', () => {
  it('is told by marks up to sixty in view, and by bars beyond', () => {
    expect(bars(laneOf(story(60, 20), 960))).to.deep.equal([]);
    const { marks } = laneOf(story(61, 20), 960);
    expect([marks.length > 1, marks.every(({ bar }) => bar)]).to.deep.equal([true, true]);
  });

  it('has marks again where a part of it is looked at', () => {
    expect(bars(laneOf(story(200, 10), 960, { start: utc(2020), end: utc(2021) }))).to.deep.equal([]);
  });

  it('has a bar for each month, where months are the shortest that a pointer hits', () => {
    const lane = laneOf(story(366, 1), 500, { start: utc(2020), end: utc(2021) });
    expect(bars(lane).map(({ count }) => count)).to.deep.equal([31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect(bars(lane).map(({ bar }) => bar?.counts.map(([category]) => category).join())[0]).to.equal('agency,filing,order');
    expect(Math.max(...bars(lane).map(({ bar }) => bar?.height ?? 0))).to.equal(1);
  });

  it('names what has to be named above its bar', () => {
    const lane = laneOf(story(100, 10, [{ date: '2022-10-03', title: 'The last of all', kind: 'order', lane: 'All' }]), 960);
    expect([...lane.labels.values()].map(({ event, above }) => [event.source.title, above > 0])).to.deep.equal([['The last of all', true]]);
  });

  it('has every event in view in one bar, which lie beside each other and can be hit', () => {
    const date = fc.oneof(
      fc.integer({ min: 0, max: 4000 }).map(dayOf), fc.constantFrom('2021', '2022-05', '2020/2029', '2023-02/2023-04', '../2020-05', '2028/..'),
    );
    fc.assert(fc.property(
      fc.array(date, { minLength: 61, maxLength: 200 }), fc.integer({ min: 60, max: 1600 }), fc.nat(1500), fc.integer({ min: 2000, max: 4000 }),
      (dates, width, from, length) => {
        const timeline = timelineOf(dates.map((day, index) => ({ date: day, title: `Event ${index}`, kind: KINDS[index % 5], lane: 'All' })));
        const range = { start: utc(2020) + from * DAY, end: utc(2020) + (from + length) * DAY };
        const lane = laneOf(timeline, width, range);
        const inView = countInView(timeline.events, range);
        fc.pre(inView > 60);
        const drawn = bars(lane);
        expect(drawn.length).to.equal(lane.marks.length);
        expect(drawn.reduce((sum, { count }) => sum + count, 0)).to.equal(inView);
        const told = drawn.flatMap(({ events }) => events.map(({ id }) => id));
        expect(new Set(told).size).to.equal(inView);
        drawn.forEach(({ x, width: wide, bar, count }, place) => {
          const before = drawn[place - 1];
          expect(wide).to.be.at.least(Math.min(TARGET, width) - ALMOST);
          expect(x - wide / 2).to.be.at.least((before ? before.x + before.width / 2 : 0) - ALMOST);
          expect(x + wide / 2).to.be.at.most(width + ALMOST);
          expect(bar?.height).to.be.within(0.0001, 1);
          expect(bar?.counts.reduce((sum, [, events]) => sum + events, 0)).to.equal(count);
        });
      },
    ), { numRuns: 60 });
  });
});
