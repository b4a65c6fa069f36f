/** Pixels a pointer moves before a press becomes a drag, so that a shaky click stays a click. */
const SLACK = 4;
/** Milliseconds before the release that say how fast the hand was. */
const RECENT = 80;

/** What a drag moves. The target says what a move by so many pixels means. */
export interface DragTarget {
  /** A press: whatever moves by itself stands still now. False where there is nothing to drag. */
  readonly grab: (event: PointerEvent) => boolean;
  /** Pixels since the last call; positive to the right. */
  readonly drag: (pixels: number) => void;
  /** The end of a drag, with its speed in pixels a millisecond. */
  readonly release?: (speed: number) => void;
}

interface Pointer {
  readonly id: number;
  readonly x: number;
  readonly dragging: boolean;
  /** Where it was of late. */
  readonly trail: readonly { readonly time: number; readonly x: number }[];
}

/**
 * Listens for drags on an element until the signal aborts. A drag takes the pointer only once it moves
 * sideways, and swallows the click at its end, so that marks stay clickable. A second finger ends it. What is around the
 * element hears nothing of a press that may become one: a carousel would move its slide.
 */
export function listenForDrags(element: HTMLElement, target: DragTarget, signal: AbortSignal): void {
  let pointer: Pointer | null = null;
  let swallow = false;

  const press = (event: PointerEvent): void => {
    swallow = false;
    pointer = null;
    if (event.button !== 0 || !event.isPrimary || !target.grab(event)) return;
    pointer = { id: event.pointerId, x: event.clientX, dragging: false, trail: [] };
    event.stopPropagation();
  };
  const keep = (event: Event): void => (pointer ? event.stopPropagation() : undefined);
  const move = (event: PointerEvent): void => {
    if (pointer?.id !== event.pointerId) return;
    // Let go outside, where nobody told us.
    if (event.buttons === 0) pointer = null;
    if (!pointer) return;
    const pixels = event.clientX - pointer.x;
    if (!pointer.dragging && Math.abs(pixels) < SLACK) return;
    if (!pointer.dragging) element.setPointerCapture(event.pointerId);
    pointer = { id: event.pointerId, x: event.clientX, dragging: true, trail: trailOf(pointer, event) };
    target.drag(pixels);
  };
  const release = (event: PointerEvent): void => {
    if (pointer?.id !== event.pointerId) return;
    swallow = pointer.dragging;
    if (pointer.dragging && event.type === 'pointerup') target.release?.(speedOf(trailOf(pointer, event)));
    pointer = null;
  };
  const click = (event: MouseEvent): void => {
    // A click by key or by a screen reader has no detail, and is no end of a drag.
    if (!swallow || event.detail === 0) return;
    swallow = false;
    event.stopPropagation();
    event.preventDefault();
  };

  const heard = { pointerdown: press, mousedown: keep, touchstart: keep, pointermove: move, pointerup: release, pointercancel: release };
  for (const [type, hear] of Object.entries(heard)) element.addEventListener(type, hear as (event: Event) => void, { signal, passive: true });
  element.addEventListener('click', click, { signal, capture: true });
}

function trailOf({ trail }: Pointer, { timeStamp, clientX }: PointerEvent): Pointer['trail'] {
  return [...trail.filter(({ time }) => timeStamp - time < RECENT), { time: timeStamp, x: clientX }];
}

/** Pixels a millisecond; a hand that paused before it let go throws nothing. */
function speedOf(trail: Pointer['trail']): number {
  const [first, last] = [trail[0], trail.at(-1)];
  return first && last && last.time > first.time ? (last.x - first.x) / (last.time - first.time) : 0;
}
