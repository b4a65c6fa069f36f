import { DAY } from '../dates/index.js';
import type { TimelineSpan } from '../model/index.js';
import { packRows } from './pack.js';
import { visiblePart, type TimeScale } from './scale.js';

/** A span as a bar in its lane. All numbers are pixels from the start edge. */
export interface SpanBar {
  readonly span: TimelineSpan;
  readonly from: number;
  readonly to: number;
  /** Between these it is drawn solid; it fades where its start may have been later, or its end earlier, or nothing says that it lasted. */
  readonly solidFrom: number;
  readonly solidTo: number;
  /** Whether its start, or its end, is not known to the day. */
  readonly fuzzy: { readonly start: boolean; readonly end: boolean };
  readonly row: number;
}

/**
 * The bars of a lane, stacked without overlap.
 * @param knownTo the document's `asOf`, or its last event: what is known of spans without an end
 */
export function spanBars(spans: readonly TimelineSpan[], scale: TimeScale, knownTo: number): SpanBar[] {
  const parts = spans.flatMap((span) => {
    const part = visiblePart(scale, span);
    return part ? [{ span, ...part }] : [];
  });
  const rows = packRows(parts);
  return parts.map((part, index) => ({
    ...part,
    solidFrom: inPart(part, scale, Math.max(part.span.start, part.span.startLatest - DAY)),
    solidTo: inPart(part, scale, lastsTo(part.span, knownTo)),
    fuzzy: fuzzyEnds(part.span),
    row: rows[index] ?? 0,
  }));
}

interface Part {
  readonly span: TimelineSpan;
  readonly from: number;
  readonly to: number;
}

function fuzzyEnds({ start, startLatest, ending, endEarliest, end }: TimelineSpan): SpanBar['fuzzy'] {
  return { start: startLatest - start > DAY, end: ending !== 'known' || end - endEarliest > DAY };
}

function lastsTo({ ending, endEarliest, start }: TimelineSpan, knownTo: number): number {
  return ending === 'known' ? endEarliest : Math.max(knownTo, start);
}

function inPart({ from, to }: Part, scale: TimeScale, moment: number): number {
  const inView = Math.min(Math.max(moment, scale.range.start), scale.range.end);
  return Math.min(Math.max(scale.x(inView), from), to);
}
