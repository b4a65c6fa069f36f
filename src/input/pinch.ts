import type { Hold } from '../interaction/index.js';

/** A moment under a finger, and where that is, in pixels from the start edge of the plot. */
export interface Held {
  readonly moment: number;
  readonly position: number;
}

/** What two fingers hold. */
export interface PinchTarget {
  /** What is under a finger; null without a chart. */
  readonly at: (clientX: number) => Held | null;
  readonly hold: (hold: Hold) => void;
  /** Safari tells the pinch of a trackpad by its factor since the last call. */
  readonly zoom: (factor: number, clientX: number) => void;
}

/** Safari's own events; TypeScript does not know them. */
interface GestureEvent extends UIEvent {
  readonly scale: number;
  readonly clientX: number;
}

/**
 * Listens for two fingers on an element until the signal aborts. By touches, not by pointers: those of one
 * finger stay the browser's, which scrolls the page with them.
 */
export function listenForPinches(element: HTMLElement, target: PinchTarget, signal: AbortSignal): void {
  const active = { signal, passive: false };
  let moments: Hold['moments'] | null = null;
  let scale = 1;

  const ends = (event: TouchEvent): [number, number] | null => {
    const [one, two, third] = event.targetTouches.length === 2 ? event.targetTouches : event.touches;
    return one && two && !third ? [one.clientX, two.clientX] : null;
  };
  const start = (event: TouchEvent): void => {
    const [one, two] = (ends(event) ?? []).map(target.at);
    moments = one && two ? [one.moment, two.moment] : null;
    if (moments) event.preventDefault();
  };
  const move = (event: TouchEvent): void => {
    const [one, two] = (ends(event) ?? []).map(target.at);
    if (!moments || !one || !two) return;
    event.preventDefault();
    target.hold({ moments, positions: [one.position, two.position] });
  };
  const stop = (): void => {
    moments = null;
  };
  const gesture = (event: Event): void => {
    event.preventDefault();
    const { scale: now, clientX } = event as GestureEvent;
    // On a phone the touches have said it already.
    if (event.type === 'gesturechange' && !moments) target.zoom(now / scale, clientX);
    scale = event.type === 'gesturestart' ? 1 : now;
  };

  element.addEventListener('touchstart', start, active);
  element.addEventListener('touchmove', move, active);
  element.addEventListener('touchend', stop, { signal });
  element.addEventListener('touchcancel', stop, { signal });
  element.addEventListener('gesturestart', gesture, active);
  element.addEventListener('gesturechange', gesture, active);
}
