import type { PolicyInput } from '../../src/index.js';

const DOCUMENT = {
  title: 'A fictional weekend in court',
  lang: 'en',
  timeZone: 'America/New_York',
  asOf: '2025-03-17',
  cases: [{ id: 'union', name: 'Example Union v. Example Agency', court: { label: 'Example Court' }, docket: '25-ex-0001' }],
  events: [
    { id: 'rule', date: '2025-03-14', kind: 'rule', title: 'The rule is published' },
    { id: 'complaint', date: '2025-03-14T23:58', kind: 'complaint', title: 'Complaint', cases: 'union' },
    { id: 'notice', date: '2025-03-15T11:40:00Z', kind: 'minute-order', title: 'Hearing set for the same morning', cases: 'union' },
    { id: 'first', date: '2025-03-15T09:30', kind: 'hearing', title: 'First hearing, by telephone', cases: 'union' },
    { id: 'papers', date: '2025-03-15T12:05', kind: 'filing', title: 'Papers of the agency', cases: 'union' },
    { id: 'second', date: '2025-03-15T14:00', kind: 'hearing', title: 'Second hearing', cases: 'union' },
    { id: 'order', date: '2025-03-15T18:45:00-04:00', kind: 'order', title: 'Order until Monday', cases: 'union' },
    { id: 'report', date: '2025-03-15', kind: 'report', title: 'Offices are said to be closed', outlet: 'Example Times' },
    { id: 'west', date: '2025-03-15T20:15:00-07:00', kind: 'report', title: 'Word of the order reaches the west', outlet: 'Example Herald' },
  ],
  spans: [{ track: 'restraint', state: 'tro', start: '2025-03-15T18:45:00-04:00', end: '2025-03-17', openedBy: 'order', case: 'union', basis: 'source' }],
};

/** A day of hearings and filings, written with several offsets, in the zone of the court. */
export function hearings(): PolicyInput {
  return DOCUMENT;
}
