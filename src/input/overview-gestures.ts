import { draggedRange, limitRange, type Grip } from '../interaction/index.js';
import type { TimeScale } from '../layout/index.js';
import type { Range } from '../model/index.js';
import { listenForDrags } from './drag.js';
import type { Plot } from './plot-gestures.js';

/** The strip on which the whole is drawn small. */
export interface Strip extends Pick<Plot, 'motion' | 'position' | 'rightToLeft' | 'scale' | 'show' | 'unit'> {
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
    moved += (strip.rightToLeft() ? -pixels : pixels) * strip.unit();
    if (from && map) strip.show(draggedRange(from, map.range, grip, map.moment(moved) - map.range.start));
  };
  const click = ({ clientX, target }: MouseEvent): void => {
    const [map, range] = [strip.wholeScale(), strip.scale()?.range];
    if (!map || !range || (target as HTMLElement).dataset['grip']) return;
    const half = (range.end - range.start) / 2;
    const middle = map.moment(strip.position(clientX));
    strip.go(limitRange({ start: middle - half, end: middle + half }, map.range));
  };

  listenForDrags(element, { grab, drag }, signal);
  element.addEventListener('click', click, { signal });
}
