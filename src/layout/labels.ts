import type { Category, TimelineEvent } from '../model/index.js';
import type { Mark } from './mark.js';
import { firstPlace, foldedWidth, lineWidth, placesAbove, roomAfter, roomBefore, type Place, type Placed, type Room, type Rows } from './places.js';

/** A title at its mark. */
export interface Label extends Placed {
  readonly event: TimelineEvent;
}

/** What must be told of a document, once: what it ends with, and, by their ids, the events that began a state. */
export interface Notable {
  readonly latest: TimelineEvent | undefined;
  readonly openers: ReadonlySet<string>;
}

/** Pixels: of titles that stay in one line; the most that two lines have, or one above the marks; what is enough of a longer title. */
const LABEL = { line: 125, folded: 190, above: 300, enough: 120 } as const;

/** What a reader looks for first, where not all can be said. */
const IMPORTANCE: Readonly<Record<Category, number>> = { order: 4, agency: 3, filing: 2, report: 1, other: 0 };

interface Wanted {
  readonly mark: Mark;
  readonly event: TimelineEvent;
  readonly importance: number;
  /** Lines above the marks that it may take if need be. What a reader points out takes none, so that no lane grows by that. */
  readonly lines: number;
}

function wantedFor(mark: Mark, { latest, openers, said }: Notable & { readonly said: ReadonlySet<string> }, selected: string | null): Wanted {
  const event = (mark.bar?.told ?? mark.few[0]) as TimelineEvent;
  const { source, id, category } = event;
  const [isLast, isOpener, isKey] = [id === latest?.id, openers.has(id), source.key === true];
  const reasons = [[id === selected, 100], [isLast, 40], [isOpener, 20], [isKey, 10]] as const;
  const importance = reasons.reduce((sum, [holds, weight]) => sum + (holds ? weight : 0), IMPORTANCE[category]);
  const lines = said.has(id) ? 0 : isLast || isOpener ? 2 : isKey ? 1 : 0;
  return { mark, event, importance, lines };
}

/**
 * Titles at the marks of a lane, where there is room: beside them in one line or two, and those that must be said also above
 * them. What matters most chooses first; no label meets another, or a mark.
 * @param width pixels of the lane
 * @param notable with the ids of events whose title, or whose state, is told elsewhere
 */
export function labelsOf(
  marks: readonly Mark[], taken: Rows, width: number, notable: Notable & { readonly said: ReadonlySet<string> }, selected: string | null,
): ReadonlyMap<Mark, Label> {
  const rows: Room[][] = taken.map((row) => [...row]);
  rows[0]?.push(...marks.map(roomOf));
  const labels = new Map<Mark, Label>();
  // A cluster has no title of its own, and a bar that of an event that has to be named.
  const wanted = marks.filter(({ count, bar }) => (bar ? bar.told : count === 1)).map((mark) => wantedFor(mark, notable, selected)).sort((a, b) => b.importance - a.importance);
  for (const one of wanted) {
    const label = labelFor(one, rows, width);
    if (!label) continue;
    labels.set(one.mark, label);
    rows[label.above]?.push({ from: label.from, to: label.from + label.width });
  }
  return labels;
}

export const roomOf = ({ x, width }: Mark): Room => ({ from: x - width / 2, to: x + width / 2 });

function labelFor(wanted: Wanted, rows: Rows, width: number): Label | null {
  const place = firstPlace(placesFor(wanted, rows, width));
  return place && { event: wanted.event, ...place };
}

function* placesFor({ mark, event, lines }: Wanted, rows: Rows, width: number): Iterable<Place> {
  const { title } = event.source;
  const own = roomOf(mark);
  const beside = rows[0] ?? [];
  const line = lineWidth(title.length);
  const folded = foldedWidth(title);
  const besides = { least: folded > LABEL.folded ? LABEL.enough : folded, best: line <= LABEL.line ? line : Math.min(folded, LABEL.folded) };
  yield { edge: own.to, room: roomAfter(own.to, beside, width), ...besides };
  yield { edge: own.from, room: roomBefore(own.from, beside), before: true, ...besides };
  yield* placesAbove(own, rows, width, Math.min(line, LABEL.above), lines);
}
