import { isDated, type Timeline, type TimelineCase, type TimelineEvent, type TimelineSpan } from '../model/index.js';

/** What a lane holds. `court`: filings and orders of no case that the document names; `named` lanes are those that a document asks for by name. */
export type LaneType = 'agency' | 'case' | 'court' | 'named' | 'other' | 'report';

export interface Lane {
  readonly key: string;
  readonly type: LaneType;
  readonly case?: TimelineCase;
  readonly name?: string;
  /** Oldest first. */
  readonly events: readonly TimelineEvent[];
  readonly spans: readonly TimelineSpan[];
}

/** Top to bottom: what agencies did, what courts were asked and said, what else happened, what the press wrote. */
const ORDER: readonly LaneType[] = ['agency', 'case', 'court', 'named', 'other', 'report'];

/** Tracks of spans that courts open: they are no acts of an agency. */
const COURT_TRACKS: ReadonlySet<string> = new Set(['restraint', 'posture']);

interface Address {
  readonly type: LaneType;
  readonly name?: string;
}

/** The lanes of a timeline. Each event with a date stands in one; lanes of one type follow their first event. */
export function lanesOf(timeline: Timeline): Lane[] {
  const cases = new Map(timeline.cases.map((entry) => [entry.id, entry]));
  const lanes = new Map<string, Lane & { events: TimelineEvent[]; spans: TimelineSpan[] }>();
  const laneAt = (address: Address): { events: TimelineEvent[]; spans: TimelineSpan[] } => {
    const key = `${address.type}:${address.name ?? ''}`;
    const lane = lanes.get(key) ?? newLane(key, address, cases);
    lanes.set(key, lane);
    return lane;
  };
  for (const event of timeline.events.filter(isDated)) laneAt(eventAddress(event)).events.push(event);
  for (const span of timeline.spans) laneAt(spanAddress(span)).spans.push(span);
  return [...lanes.values()].sort((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type));
}

function newLane(key: string, { type, name }: Address, cases: ReadonlyMap<string, TimelineCase>) {
  const entry = type === 'case' ? cases.get(name ?? '') : undefined;
  return { key, type, ...(entry && { case: entry }), ...(name !== undefined && { name }), events: [], spans: [] };
}

function eventAddress({ source, category, cases }: TimelineEvent): Address {
  if (source.lane) return { type: 'named', name: source.lane };
  if (category === 'agency' || category === 'report') return { type: category };
  if (cases[0] !== undefined) return { type: 'case', name: cases[0] };
  return { type: category === 'other' ? 'other' : 'court' };
}

function spanAddress(span: TimelineSpan): Address {
  if (span.case !== undefined) return { type: 'case', name: span.case };
  return { type: COURT_TRACKS.has(span.source.track) ? 'court' : 'agency' };
}
