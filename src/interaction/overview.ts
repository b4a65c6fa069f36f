import { DAY } from '../dates/index.js';
import type { TimeScale } from '../layout/index.js';
import type { Range } from '../model/index.js';
import { listenForDrags } from './drag.js';
import type { Plot } from './gestures.js';
import { limitRange } from './range.js';

/** What of the overview's window a pointer has: all of it, or an end. */
export type Grip = 'window' | 'start' | 'end';

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

/** Where each grip takes the window. An end that meets the other stops a day before it. */
const MOVES: Readonly<Record<Grip, (from: Range, whole: Range, by: number) => Range>> = {
  window: ({ start, end }, _whole, by) => ({ start: start + by, end: end + by }),
  start: ({ start, end }, whole, by) => ({ start: clamp(start + by, whole.start, end - DAY), end }),
  end: ({ start, end }, whole, by) => ({ start, end: clamp(end + by, start + DAY, whole.end) }),
};

/** The window after a drag of a grip by so many milliseconds; null is the whole. */
export function draggedRange(from: Range, whole: Range, grip: Grip, by: number): Range | null {
  return limitRange(MOVES[grip](from, whole, by), whole);
}

/** The strip on which the whole is drawn small. */
export interface Strip extends Pick<Plot, 'motion' | 'place' | 'rightToLeft' | 'scale' | 'show'> {
  /** The whole on the width of the strip; null without a chart. */
  readonly wholeScale: () => TimeScale | null;
  /** Glides to a range. */
  readonly go: (range: Range | null) => void;
}

/** Drags of the window and of its ends, and clicks beside it, until the signal aborts. */
export function listenToOverview(element: HTMLElement, strip: Strip, signal: AbortSignal): void {
  let from: Range | null = null;
  let grip: Grip = 'window';
  let moved = 0;

  const grab = ({ target }: PointerEvent): boolean => {
    strip.motion.stop();
    grip = ((target as HTMLElement).dataset['grip'] as Grip | undefined) ?? 'window';
    from = strip.scale()?.range ?? null;
    moved = 0;
    return from !== null;
  };
  const drag = (pixels: number): void => {
    const map = strip.wholeScale();
    moved += strip.rightToLeft() ? -pixels : pixels;
    if (from && map) strip.show(draggedRange(from, map.range, grip, map.moment(moved) - map.range.start));
  };
  const click = ({ clientX, target }: MouseEvent): void => {
    const [map, range] = [strip.wholeScale(), strip.scale()?.range];
    if (!map || !range || (target as HTMLElement).dataset['grip']) return;
    const half = (range.end - range.start) / 2;
    const middle = map.moment(strip.place(clientX));
    strip.go(limitRange({ start: middle - half, end: middle + half }, map.range));
  };

  listenForDrags(element, { grab, drag }, signal);
  element.addEventListener('click', click, { signal });
}
