/** Pixels a pointer moves before a press becomes a drag, so that a shaky click stays a click. */
const SLACK = 4;

/** A drag of the chart. The element says what a move by so many pixels means. */
export interface DragTarget {
  /** Whether there is anything to drag. */
  readonly canDrag: () => boolean;
  /** Pixels since the last call; positive to the right. */
  readonly drag: (pixels: number) => void;
}

/**
 * Listens for drags on an element until the signal aborts. A drag takes the pointer only once it moves
 * sideways, and swallows the click at its end, so that marks stay clickable.
 */
export function listenForDrags(element: HTMLElement, target: DragTarget, signal: AbortSignal): void {
  let pointer: { id: number; x: number; dragging: boolean } | null = null;
  let swallow = false;

  const press = (event: PointerEvent): void => {
    swallow = false;
    if (event.button !== 0 || !event.isPrimary || !target.canDrag()) return;
    pointer = { id: event.pointerId, x: event.clientX, dragging: false };
  };
  const move = (event: PointerEvent): void => {
    if (pointer?.id !== event.pointerId) return;
    // Let go outside, where nobody told us.
    if (event.buttons === 0) pointer = null;
    if (!pointer) return;
    const pixels = event.clientX - pointer.x;
    if (!pointer.dragging && Math.abs(pixels) < SLACK) return;
    if (!pointer.dragging) element.setPointerCapture(event.pointerId);
    pointer = { id: event.pointerId, x: event.clientX, dragging: true };
    target.drag(pixels);
  };
  const release = (event: PointerEvent): void => {
    if (pointer?.id !== event.pointerId) return;
    swallow = pointer.dragging;
    pointer = null;
  };
  const click = (event: MouseEvent): void => {
    // A click by key or by a screen reader has no detail, and is no end of a drag.
    if (!swallow || event.detail === 0) return;
    swallow = false;
    event.stopPropagation();
    event.preventDefault();
  };

  element.addEventListener('pointerdown', press, { signal });
  element.addEventListener('pointermove', move, { signal });
  element.addEventListener('pointerup', release, { signal });
  element.addEventListener('pointercancel', release, { signal });
  element.addEventListener('click', click, { signal, capture: true });
}
