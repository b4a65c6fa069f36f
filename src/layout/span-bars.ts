import type { TimelineSpan } from '../model/index.js';
import type { Mark } from './mark.js';
import { packRows } from './pack.js';
import { visiblePart, type TimeScale } from './scale.js';

/** A span as a bar in its lane. All numbers are pixels from the start edge. */
export interface SpanBar {
  readonly span: TimelineSpan;
  readonly from: number;
  readonly to: number;
  /** Up to here it is drawn solid; after it, it fades, because nothing says that it lasted longer. */
  readonly solidTo: number;
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
    solidTo: solidTo(part, scale, knownTo),
    row: rows[index] ?? 0,
    label: labelRoom(part, marks),
  }));
}

interface Part {
  readonly span: TimelineSpan;
  readonly from: number;
  readonly to: number;
}

function solidTo({ span, from, to }: Part, scale: TimeScale, knownTo: number): number {
  const end = span.ending === 'known' ? span.endEarliest : Math.max(knownTo, span.start);
  const inView = Math.min(Math.max(end, scale.range.start), scale.range.end);
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
