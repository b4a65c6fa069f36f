import { expect } from '@esm-bundle/chai';
import { timelineOf, utc } from './timeline-of.js';
import type { TimelineSpan } from '../../src/model/index.js';

const SPAN = { track: 'restraint', state: 'tro', basis: 'source', start: '2025-03-07' };

function spanOf(fields: Readonly<Record<string, unknown>>,
  events: Parameters<typeof timelineOf>[0] = []): TimelineSpan {
  const [span] = timelineOf(events,
    { spans: [{ ...SPAN, ...fields }], cases: [{ id: 'one', name: 'A v. B' }] }).spans;
  if (!span) throw new Error('There is no span.');
  return span;
}

describe('a span', () => {
  it('that its source calls open has no end', () => {
    expect(spanOf({ end: '..' })).to.include({ ending: 'open', end: Infinity, endEarliest: Infinity });
  });

  it('without an end has none, and nothing says that it is open', () => {
    expect(spanOf({})).to.include({ ending: 'unknown', end: Infinity, endEarliest: Infinity });
  });

  it('with an end lasts to the end of that day', () => {
    expect(spanOf({ end: '2025-03-20' })).to.include({
      start: utc(2025, 3, 7), startLatest: utc(2025, 3, 8),
      endEarliest: utc(2025, 3, 20), end: utc(2025, 3, 21), ending: 'known',
    });
  });

  it('keeps both moments of an end that is only known to the month', () => {
    expect(spanOf({ start: '2025-02', end: '2025-05' })).to.include({
      start: utc(2025, 2), startLatest: utc(2025, 3), endEarliest: utc(2025, 5), end: utc(2025, 6),
    });
  });

  it('is not ended by an order, by the fourteen days of a restraining order, or by the events that it names',
    () => {
    const events = [
      { id: 'opened', date: '2025-03-07', kind: 'order' },
      { id: 'closed', date: '2025-03-20', kind: 'order', title: 'Order Denying TRO', cases: 'one' },
      { date: '2026-01-01', kind: 'rescinded' },
    ];
    const span = spanOf({ case: 'one', openedBy: 'opened', closedBy: 'closed' }, events);
    expect(span).to.include({ ending: 'unknown', end: Infinity });
  });

  it('belongs to a case of the document, by any of its names, and to none that it lacks', () => {
    expect(['one', 'a v. b', 'two'].map((reference) => spanOf({ case: reference }).case))
      .to.deep.equal(['one', 'one', undefined]);
  });

  it('is there because the document says so, and never for an event', () => {
    const events = ['announced', 'effective', 'order', 'rescinded'].map((kind) =>
      ({ kind, title: `Stay ${kind}` }));
    expect(timelineOf(events).spans).to.deep.equal([]);
  });

  it('stands in the order of the document', () => {
    const spans = ['2026', '2024', '2025'].map((start) => ({ ...SPAN, start }));
    expect(timelineOf([], { spans }).spans.map(({ source }) => source.start))
      .to.deep.equal(['2026', '2024', '2025']);
  });
});
