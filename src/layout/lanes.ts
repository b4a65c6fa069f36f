import { isDated, type Timeline, type TimelineCase, type TimelineEvent, type TimelineSpan } from '../model/index.js';

/**
 * What a lane holds. `court`: filings and orders of no case that the document names; `named`: what a document
 * puts there by name; `folded`: the lanes that there was no room for.
 */
export type LaneType = 'agency' | 'case' | 'court' | 'folded' | 'named' | 'other' | 'report';

/** Which of the lanes of one type comes first: the one whose story began first, or the one that moved last. */
export type LaneOrder = 'first' | 'latest';

export interface Lane {
  readonly key: string;
  readonly type: LaneType;
  readonly case?: TimelineCase;
  readonly name?: string;
  /** Oldest first. */
  readonly events: readonly TimelineEvent[];
  readonly spans: readonly TimelineSpan[];
  /** How many lanes a folded one stands for. */
  readonly folds?: number;
}

/** Top to bottom: what agencies did, what courts were asked and said, what else happened, what the press wrote. */
const ORDER: readonly LaneType[] = ['agency', 'case', 'court', 'named', 'folded', 'other', 'report'];

/** Tracks of spans that courts open: they are no acts of an agency. */
const COURT_TRACKS: ReadonlySet<string> = new Set(['restraint', 'posture']);

interface Address {
  readonly type: LaneType;
  readonly name?: string;
}

/** The lanes of a timeline. Each event with a date stands in one at least. */
export function lanesOf(timeline: Timeline, order: LaneOrder = 'first'): Lane[] {
  const cases = new Map(timeline.cases.map((entry) => [entry.id, entry]));
  const lanes = new Map<string, Lane & { events: TimelineEvent[]; spans: TimelineSpan[] }>();
  const laneAt = (address: Address): { events: TimelineEvent[]; spans: TimelineSpan[] } => {
    const key = `${address.type}:${address.name ?? ''}`;
    const lane = lanes.get(key) ?? newLane(key, address, cases);
    lanes.set(key, lane);
    return lane;
  };
  for (const event of timeline.events.filter(isDated)) for (const address of addressesOf(event)) laneAt(address).events.push(event);
  for (const span of timeline.spans) laneAt(spanAddress(span)).spans.push(span);
  const latest = order === 'latest' ? latestOf : () => 0;
  return [...lanes.values()].sort((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type) || latest(b) - latest(a));
}

const latestOf = ({ events }: Lane): number => events.at(-1)?.index ?? -1;

/** More lanes of cases and names than these are folded: a reader can follow no more at once. */
const MOST = 8;
const FOLDABLE: readonly LaneType[] = ['named', 'case'];

/** The same lanes with those of cases and names beyond the first few as one, unless all are asked for. */
export function foldLanes(lanes: readonly Lane[], all: boolean): { lanes: readonly Lane[]; foldable: number } {
  // What a document asks for by name stays before what is there by itself.
  const foldable = FOLDABLE.flatMap((type) => lanes.filter((lane) => lane.type === type));
  const folded = new Set(foldable.slice(MOST));
  // A fold of one lane would save nothing.
  if (folded.size < 2) return { lanes, foldable: 0 };
  if (all) return { lanes, foldable: folded.size };
  const events = [...new Set([...folded].flatMap((lane) => lane.events))].sort((a, b) => a.index - b.index);
  const fold: Lane = { key: 'folded:', type: 'folded', events, spans: [], folds: folded.size };
  const kept = [...lanes.filter((lane) => !folded.has(lane)), fold].sort((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type));
  return { lanes: kept, foldable: folded.size };
}

function newLane(key: string, { type, name }: Address, cases: ReadonlyMap<string, TimelineCase>) {
  const entry = type === 'case' ? cases.get(name ?? '') : undefined;
  return { key, type, ...(entry && { case: entry }), ...(name !== undefined && { name }), events: [], spans: [] };
}

/**
 * Where its document puts an event by name; else in the lane of its kind, where that has one, and in those of all its
 * cases, so that the lane of a case has what its card counts.
 */
function addressesOf({ source, category, cases }: TimelineEvent): readonly Address[] {
  if (source.lane !== undefined && source.lane.length > 0) return [...new Set([source.lane].flat())].map((name) => ({ type: 'named', name }));
  const ofCases = cases.map((name): Address => ({ type: 'case', name }));
  if (category === 'agency' || category === 'report') return [{ type: category }, ...ofCases];
  return ofCases.length > 0 ? ofCases : [{ type: category === 'other' ? 'other' : 'court' }];
}

function spanAddress(span: TimelineSpan): Address {
  if (span.case !== undefined) return { type: 'case', name: span.case };
  return { type: COURT_TRACKS.has(span.source.track) ? 'court' : 'agency' };
}
