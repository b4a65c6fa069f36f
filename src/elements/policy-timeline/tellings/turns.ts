/** How keys and fingers turn the pages of a telling. */
import { isForeign } from '../../../interaction/keys.js';

/** Pixels that a finger goes sideways before it turns the page. */
const SWIPE = 48;

/** What has keys of its own. */
const OWN_KEYS = 'audio, video, iframe, input, dialog, select, textarea';

const KEYS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowLeft: (at) => at - 1, ArrowRight: (at) => at + 1, Home: () => 0, End: (_, count) => count - 1,
};

const isMirrored = (element: EventTarget | null): boolean => getComputedStyle(element as Element).direction === 'rtl';

/** The step that a key leads to, mirrored where text runs from right to left; null where the key is not ours. */
export function keyStep(press: KeyboardEvent, at: number, count: number): number | null {
  const move = KEYS[press.key];
  if (!move || isForeign(press) || (press.target as Element).closest(OWN_KEYS)) return null;
  const to = move(at, count);
  return press.key.startsWith('Arrow') && isMirrored(press.currentTarget) ? 2 * at - to : to;
}

/** A finger's way over a page. */
export function swipe(): { down: (press: PointerEvent) => void; cancel: () => void; up: (lift: PointerEvent) => number } {
  let from: { readonly x: number; readonly y: number } | null = null;
  return {
    down: ({ pointerType, isPrimary, clientX: x, clientY: y }) => {
      from = pointerType !== 'mouse' && isPrimary ? { x, y } : null;
    },
    cancel: () => {
      from = null;
    },
    /** How many steps on it leads: 1, or -1, or 0 where it was no swipe. */
    up: ({ clientX, clientY, currentTarget }) => {
      const [across, down] = from ? [clientX - from.x, clientY - from.y] : [0, 0];
      from = null;
      if (Math.abs(across) < Math.max(SWIPE, 2 * Math.abs(down))) return 0;
      return (across < 0) === isMirrored(currentTarget) ? -1 : 1;
    },
  };
}
