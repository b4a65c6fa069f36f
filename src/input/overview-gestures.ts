import { draggedRange, limitRange, type Grip } from '../interaction/index.js';
import type { Range } from '../model/index.js';
import { listenForDrags } from './drag.js';
import type { Plot } from './plot-gestures.js';

/** The strip on which the whole is drawn small. */
export interface Strip extends Pick<Plot, 'motion' | 'rightToLeft' | 'scale' | 'show' | 'whole'> {
  /** The moment that a place on the screen stands for. */
  readonly momentAt: (clientX: number) => number;
  /** Milliseconds a pixel. */
  readonly pixel: () => number;
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
    const whole = strip.whole();
    moved += pixels;
    const by = moved * strip.pixel() * (strip.rightToLeft() ? -1 : 1);
    if (from && whole) strip.show(draggedRange(from, whole, grip, by));
  };
  const click = ({ clientX, target }: MouseEvent): void => {
    const [whole, range] = [strip.whole(), strip.scale()?.range];
    if (!whole || !range || (target as HTMLElement).dataset['grip']) return;
    const half = (range.end - range.start) / 2;
    const middle = strip.momentAt(clientX);
    strip.go(limitRange({ start: middle - half, end: middle + half }, whole));
  };

  listenForDrags(element, { grab, drag }, signal);
  element.addEventListener('click', click, { signal });
}
