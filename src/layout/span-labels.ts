import type { Mark } from './mark.js';
import { datesInView } from './marks.js';
import { roomOf } from './labels.js';
import { firstPlace, foldedWidth, GAP, lineWidth, placesAbove, roomAfter, roomBefore, type Place, type Placed, type Room, type Rows } from './places.js';
import type { TimeScale } from './scale.js';
import type { Series } from './series.js';
import type { SpanBar } from './span-bars.js';

/** Letters that say that no end is known: how many they are is for a language to say. */
const ENDING = 15;
/** Pixels at the end of a bar for the sign that it goes on. */
const ARROW = 18;
/** Of more bars than these, only those are named that have room for it. */
const MANY = 60;
/** Pixels that have room for a name. */
const NAME = 56;
/** Pixels by which a name is wider than its letters, since it is bold: too few of them would break a word. */
const BOLD = 8;
/** What says at an edge how many events lie beyond: its letters beside their number, for a language to say, and pixels of its sign and its edges. */
const BEYOND = { letters: 10, rest: 26 } as const;

/** The names of the states of a lane, each on its bar where that has room for it, else at one of its ends, or above it. */
export function spanLabels(bars: readonly SpanBar[], marks: readonly Mark[], series: Series, scale: TimeScale): ReadonlyMap<SpanBar, Placed> {
  const { width } = scale;
  const rows: Room[][] = [marks.length > 0 ? marks.map(roomOf) : beyond(series, scale)];
  for (const bar of bars) (rows[bar.row] ??= []).push(bar);
  const above: Room[][] = [[], []];
  const labels = new Map<SpanBar, Placed>();
  for (const bar of bars.length > MANY ? bars.filter(({ from, to }) => to - from > NAME) : bars) {
    const row = rows[bar.row] as Room[];
    const label = firstPlace(placesFor(bar, row.filter((other) => other !== bar), above, width));
    if (!label) continue;
    labels.set(bar, label);
    (label.above ? above[label.above] : row)?.push({ from: label.from, to: label.from + label.width });
  }
  return labels;
}

/** Where a lane with nothing in view says how many events it has before that, and behind. */
function beyond(series: Series, { range, width }: TimeScale): Room[] {
  const { events, starts } = series;
  const [first, last] = datesInView(series, range).map((date) => starts[date] as number) as [number, number];
  const [before, behind] = [first, events.length - last].map((count) => (count && lineWidth(String(count).length + BEYOND.letters) + BEYOND.rest)) as [number, number];
  return [{ from: 0, to: before }, { from: width - behind, to: width }].filter(({ from, to }) => from < to);
}

/** What the names of states take of the rows where titles stand. */
export function takenBy(labels: ReadonlyMap<SpanBar, Placed>): Rows {
  return [0, 1, 2].map((line) => [...labels]
    .flatMap(([{ row }, { above, from, width }]) => (row === 0 && above === line ? { from, to: from + width } : [])));
}

function* placesFor({ span, from, to, row, fuzzy }: SpanBar, taken: readonly Room[], above: Rows, width: number): Iterable<Place> {
  const name = span.source.label ?? span.source.state;
  const one = lineWidth(name.length) + BOLD;
  const full = one + lineWidth(ENDING);
  const least = row === 0 ? foldedWidth(name) + BOLD : one;
  const gaps = gapsIn({ from: from + GAP, to: to - (fuzzy.end ? ARROW : GAP) }, taken);
  for (const needed of [full, one, least]) for (const gap of gaps) yield { edge: gap.from, room: gap.to - gap.from, least: needed, best: full };
  // Past the marks that stand at its ends.
  const start = taken.reduce((edge, other) => (other.from < from && other.to > from - GAP ? other.from : edge), from);
  const end = taken.reduce((edge, other) => (other.from < to + GAP && other.to > to ? other.to : edge), to);
  yield { edge: start - GAP, room: roomBefore(start - GAP, taken), least, best: one, before: true };
  yield { edge: end + GAP, room: roomAfter(end + GAP, taken, width), least, best: one };
  if (row === 0) yield* placesAbove({ from, to }, above, width, one, 1);
}

/** What of a part of a row nothing stands in. */
function gapsIn({ from, to }: Room, taken: readonly Room[]): Room[] {
  const inside = taken.filter((other) => other.to > from && other.from < to).sort((a, b) => a.from - b.from);
  const starts = inside.reduce<number[]>((edges, other) => [...edges, Math.max(edges.at(-1) ?? from, other.to)], [from]);
  return starts.map((start, place) => ({ from: start, to: Math.min(to, (inside[place]?.from ?? Infinity) - GAP) }));
}
