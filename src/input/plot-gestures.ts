import { heldRange, limitRange, movedRange, sameRange, zoomRange, type Hold } from '../interaction/index.js';
import type { TimeScale, WholeRange } from '../layout/index.js';
import type { Range } from '../model/index.js';
import { listenForDrags } from './drag.js';
import type { Motion } from './motion.js';
import { listenForPinches, type Held } from './pinch.js';
import { wheelCommand } from './wheel.js';

/** The chart under the hand. */
export interface Plot {
  /** As it is drawn now, on its way or not; null without a chart. */
  readonly scale: () => TimeScale | null;
  readonly whole: () => WholeRange | null;
  /** Units from its start edge. */
  readonly position: (clientX: number) => number;
  /** Its units in a pixel of the screen: another number inside of what is scaled, and in larger fonts. */
  readonly unit: () => number;
  readonly rightToLeft: () => boolean;
  /** Shows a range at once; null is the whole. `near`: where it would show no event, the nearest one instead. */
  readonly show: (range: Range | null, near?: boolean) => void;
  readonly motion: Motion;
}

/** Drag, throw, wheel and pinch on a chart, until the signal aborts. All of them end what moves by itself. */
export function listenForGestures(element: HTMLElement, plot: Plot, signal: AbortSignal): void {
  const { motion } = plot;
  const pan = (pixels: number): boolean => panBy(plot, pixels);
  const zoom = (factor: number, clientX: number): void => zoomAt(plot, factor, clientX);
  const turn = (event: WheelEvent): void => {
    const command = wheelCommand(event);
    if (!command) return;
    motion.stop();
    if (command.type === 'zoom') zoom(command.factor, event.clientX);
    // At its end the turn is the page's again.
    if (command.type === 'zoom' || pan(-command.pixels)) event.preventDefault();
  };

  listenForDrags(element, {
    grab: () => {
      motion.stop();
      return canPan(plot);
    },
    drag: pan,
    release: (speed) => motion.coast(speed, pan),
  }, signal);
  listenForPinches(element, {
    at: (clientX) => momentUnder(plot, clientX),
    hold: (hold) => {
      motion.stop();
      showHeld(plot, hold);
    },
    zoom,
  }, signal);
  element.addEventListener('wheel', turn, { signal, passive: false });
}

function canPan({ scale, whole }: Plot): boolean {
  const [shown, limits] = [scale(), whole()];
  return shown !== null && limits !== null && !sameRange(shown.range, limits);
}

/** False when there is nothing more to see on that side. */
function panBy({ scale, whole, rightToLeft, show, unit }: Plot, pixels: number): boolean {
  const [shown, limits] = [scale(), whole()];
  if (!shown || !limits) return false;
  const moment = shown.moment((rightToLeft() ? pixels : -pixels) * unit());
  const moved = movedRange(shown.range, limits, moment - shown.range.start);
  if (moved) show(moved);
  return moved !== null;
}

/** What is under the pointer stays there, while an event stays in view. */
function zoomAt({ scale, whole, position, show }: Plot, factor: number, clientX: number): void {
  const [shown, limits] = [scale(), whole()];
  if (shown && limits) show(zoomRange(shown.range, limits, factor, shown.moment(position(clientX))), factor > 1);
}

function momentUnder({ scale, position }: Plot, clientX: number): Held | null {
  const shown = scale();
  const at = position(clientX);
  return shown && { moment: shown.moment(at), position: at };
}

function showHeld({ scale, whole, show }: Plot, hold: Hold): void {
  const [shown, limits] = [scale(), whole()];
  if (!shown || !limits) return;
  const held = heldRange(hold, shown.width, limits.closest);
  show(limitRange(held, limits), held.end - held.start < shown.range.end - shown.range.start);
}
