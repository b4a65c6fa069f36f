import { expect } from '@esm-bundle/chai';
import { timelineOf, utc, type Entry } from '../model/timeline-of.js';
import { chartOf } from './chart-of.js';

const YEAR = { start: utc(2025), end: utc(2026) };
const SPAN = { track: 'restraint', state: 'stay', label: 'Stay', basis: 'source' };

/** Where the names of states stand, 730 pixels wide: two a day. */
function namesOf(spans: readonly object[], events: readonly Entry[] = []): string[] {
  const timeline = timelineOf(events.map((entry) => ({ kind: 'motion', ...(typeof entry === 'object' ? entry : { date: entry }) })), { spans: spans.map((span) => ({ ...SPAN, ...span })) });
  const lane = chartOf(timeline, 730, YEAR).lanes.find(({ bars }) => bars.length > 0);
  return (lane?.bars ?? []).map((bar) => {
    const name = lane?.names.get(bar);
    return name ? `${Math.round(name.from)}-${Math.round(name.from + name.width)}${name.before ? ' before' : ''}${name.above ? ' above' : ''}` : 'nowhere';
  });
}

describe('the name of a state that lasts', () => {
  const LONG = 'Preliminary injunction and stay';
  const NAMES: readonly (readonly [string, readonly object[], readonly Entry[], readonly string[]])[] = [
    ['stands at the start of its bar, with its end', [{ start: '2025-06-01' }], [], ['308-457']],
    ['makes room for marks on its bar', [{ start: '2025-06-01' }], ['2025-06-01'], ['315-464']],
    ['is all that there is room for', [{ start: '2025-11-20' }], ['2025-11-20'], ['659-712']],
    ['stands before a short bar and the marks at its start', [{ start: '2025-12-20', label: LONG }], ['2025-12-20', '2025-12-30'], ['438-676 before']],
    ['stands behind a short one near the start', [{ start: '2025-01-02', end: '2025-01-10', label: LONG }], [], ['26-264']],
    ['stands above a bar that has no room on it or beside it', [{ start: '2025-11-25', label: LONG }], ['2025-08-01', '2025-10-01', '2025-11-10', '2025-11-25', '2025-12-20'], ['492-730 before above']],
    ['stands between the ways to what a lane has before the view and behind it', [{ start: '2024-06-01' }], ['2024-03-01', '2026-05-01'], ['108-257']],
    ['stands in the row of its bar, where that lies below another', [{ start: '2025-02-01' }, { start: '2025-03-01' }], [], ['68-217', '124-273']],
  ];
  for (const [does, spans, events, places] of NAMES) {
    it(does, () => expect(namesOf(spans, events)).to.deep.equal(places));
  }

  it('is left out of a crowd, but not where a bar has room for it', () => {
    const days = Array.from({ length: 100 }, (_, day) => ({ start: new Date(YEAR.start + day * 86_400_000).toISOString().slice(0, 10), end: '2025-05-01' }));
    const names = namesOf(days);
    expect(names.filter((name) => name === 'nowhere').length).to.be.within(1, 40);
    expect(names[0]).to.not.equal('nowhere');
  });
});
