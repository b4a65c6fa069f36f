/** What a turn of the wheel means to the chart. */
export type WheelCommand =
  | { readonly type: 'zoom'; readonly factor: number }
  /** Pixels to the right. */
  | { readonly type: 'pan'; readonly pixels: number };

/** A turn, as the browser tells it. */
export type WheelTurn = Pick<WheelEvent, 'altKey' | 'ctrlKey' | 'deltaMode' | 'deltaX' | 'deltaY' | 'metaKey' | 'shiftKey'>;

/** Pixels of a unit: pixel, line, page. */
const UNITS = [1, 16, 400] as const;
/** A notch of a mouse's wheel, in pixels: trackpads send their pinch in far smaller steps. */
const NOTCH = 40;
/** Pixels for a zoom by e. */
const ZOOM = 100;

/** Null for a plain turn up or down: that is the page's. A trackpad's pinch comes as a turn with Ctrl. */
export function wheelCommand({ ctrlKey, altKey, metaKey, shiftKey, deltaMode, deltaX, deltaY }: WheelTurn): WheelCommand | null {
  if (altKey || metaKey) return null;
  const unit = UNITS[deltaMode as 0 | 1 | 2];
  if (ctrlKey) {
    const turn = Math.min(Math.max(deltaY * unit, -NOTCH), NOTCH);
    return { type: 'zoom', factor: Math.exp(-turn / ZOOM) };
  }
  const sideways = shiftKey && deltaX === 0 ? deltaY : deltaX;
  return Math.abs(deltaX) > Math.abs(deltaY) || shiftKey ? { type: 'pan', pixels: sideways * unit } : null;
}
