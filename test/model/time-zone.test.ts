import { expect } from '@esm-bundle/chai';
import { search } from '../../src/model/search.js';
import { timelineOf, titlesOf, utc, type Entry } from './timeline-of.js';

const HOUR = 3_600_000;
const NEW_YORK = { timeZone: 'America/New_York' };

describe('a timeline with times of day', () => {
  it('has events at the time of the zone that the document names, and as written where it names none', () => {
    const entries: readonly Entry[] = ['2025-03-08T04:00Z'];
    expect(timelineOf(entries, NEW_YORK).events[0]?.start).to.equal(utc(2025, 3, 7) + 23 * HOUR);
    expect(timelineOf(entries).events[0]?.start).to.equal(utc(2025, 3, 8) + 4 * HOUR);
    expect(timelineOf(entries, { timeZone: 'Nowhere/Here' }).events[0]?.start).to.equal(utc(2025, 3, 8) + 4 * HOUR);
  });

  it('has those of one day in the order of time, and first those without a time', () => {
    const entries = ['2025-03-07T23:58-05:00', '2025-03-07T14:00', '2025-03-08T01:00Z', '2025-03-07', '2025-03-07T12:00-08:00', '2025-03-08'];
    expect(titlesOf(timelineOf(entries, NEW_YORK).events)).to.deep.equal([
      '2025-03-07', '2025-03-07T14:00', '2025-03-07T12:00-08:00', '2025-03-08T01:00Z', '2025-03-07T23:58-05:00', '2025-03-08',
    ]);
  });

  it('has states and its last review at the time of the zone', () => {
    const { spans: [span], asOf } = timelineOf(['2025-03-01'], {
      ...NEW_YORK, asOf: '2025-03-09T00:30Z',
      spans: [{ track: 'restraint', state: 'tro', basis: 'source', start: '2025-03-08T04:00Z', end: '2025-03-08T23:00-05:00' }],
    });
    expect([span?.start, span?.end, asOf]).to.deep.equal([utc(2025, 3, 7) + 23 * HOUR, utc(2025, 3, 8) + 23 * HOUR + 60_000, utc(2025, 3, 8) + 19.5 * HOUR + 60_000]);
  });

  it('keeps a state that ends after it starts by those clocks alone, and none that does not', () => {
    const stateFrom = (start: string, end: string): number => timelineOf(['2025-03-01'], {
      ...NEW_YORK, spans: [{ track: 'restraint', state: 'tro', basis: 'source', start, end }],
    }).spans[0]?.end ?? NaN;
    expect(stateFrom('2025-03-08T04:00Z', '2025-03-07T23:30-05:00')).to.equal(utc(2025, 3, 7) + 23.5 * HOUR + 60_000);
    expect(stateFrom('2025-03-07T23:30-05:00', '2025-03-08T04:00Z')).to.equal(Infinity);
  });

  it('is found by the day that readers see', () => {
    const found = (query: string): number[] => [...search(timelineOf([{ date: '2025-03-08T04:58Z', title: 'Filing' }], NEW_YORK), query) ?? []];
    expect([found('2025-03-07'), found('2025-03-09')]).to.deep.equal([[1], [0]]);
  });
});
