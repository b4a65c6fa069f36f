import type { Direction } from './navigate.js';

/** What a key means to the chart. */
export type ChartCommand =
  | { readonly type: 'go'; readonly to: Direction }
  | { readonly type: 'page'; readonly windows: 1 | -1 }
  | { readonly type: 'zoom'; readonly factor: number }
  | { readonly type: 'fit' }
  | { readonly type: 'escape' };

/** One step of a zoom button or key. */
export const ZOOM_STEP = 1.6;

const go = (to: Direction): ChartCommand => ({ type: 'go', to });
const zoomIn: ChartCommand = { type: 'zoom', factor: ZOOM_STEP };
const zoomOut: ChartCommand = { type: 'zoom', factor: 1 / ZOOM_STEP };

const COMMANDS: ReadonlyMap<string, ChartCommand> = new Map([
  ['ArrowLeft', go('previous')],
  ['ArrowRight', go('next')],
  ['ArrowUp', go('up')],
  ['ArrowDown', go('down')],
  ['Home', go('first')],
  ['End', go('last')],
  ['PageUp', { type: 'page', windows: -1 }],
  ['PageDown', { type: 'page', windows: 1 }],
  ['+', zoomIn],
  ['=', zoomIn],
  ['-', zoomOut],
  ['0', { type: 'fit' }],
  ['Escape', { type: 'escape' }],
]);

/** Right to left, time runs the other way, and so do the keys. */
const MIRRORED: ReadonlyMap<string, string> = new Map([
  ['ArrowLeft', 'ArrowRight'],
  ['ArrowRight', 'ArrowLeft'],
]);

/** For `aria-keyshortcuts`: what the chart listens to while it has the focus. */
export const CHART_SHORTCUTS =
  'ArrowLeft ArrowRight ArrowUp ArrowDown Home End PageUp PageDown Plus - 0 Enter Space Escape';

/** A key press, as the browser tells it. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly isComposing?: boolean;
}

/** Whether a key press is the browser's, the system's or an input method's, and so not ours. */
export function isForeign({ ctrlKey, altKey, metaKey, isComposing }: KeyPress): boolean {
  return ctrlKey || altKey || metaKey || isComposing === true;
}

/** What a key press means to the chart; null when it is not the chart's. */
export function chartCommand(press: KeyPress, rightToLeft: boolean): ChartCommand | null {
  if (isForeign(press)) return null;
  const key = (rightToLeft && MIRRORED.get(press.key)) || press.key;
  return COMMANDS.get(key) ?? null;
}
