import { DAY } from '../dates/index.js';
import type { TimelineSpan } from '../model/index.js';
import type { Mark } from './mark.js';
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
  /** Where its label may stand without meeting a mark. */
  readonly label: { readonly from: number; readonly width: number };
}

/** Space between a mark and the label beside it. */
const LABEL_GAP = 6;

/**
 * The bars of a lane, stacked without overlap.
 * @param knownTo the document's `asOf`, or its last event: what is known of spans without an end
 */
export function spanBars(
  spans: readonly TimelineSpan[], marks: readonly Mark[], scale: TimeScale, knownTo: number,
): SpanBar[] {
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
    label: labelRoom(part, marks),
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

function labelRoom({ from, to }: { from: number; to: number }, marks: readonly Mark[]): SpanBar['label'] {
  let start = from + LABEL_GAP;
  for (const mark of marks) {
    const left = mark.x - mark.width / 2;
    if (left - LABEL_GAP > start) return labelBetween(start, Math.min(left, to));
    start = Math.max(start, mark.x + mark.width / 2 + LABEL_GAP);
  }
  return labelBetween(start, to);
}

function labelBetween(from: number, to: number): SpanBar['label'] {
  return { from, width: Math.max(0, to - LABEL_GAP - from) };
}
