/**
 * What a reader does, with real keys, pointer and fingers, the same in every engine. Runs under the
 * test runner alone, whose plugin in ../engines carries it out.
 */
import { executeServerCommand } from '@web/test-runner-commands';

/** A point in CSS pixels from the viewport's top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Target = Element | Point;
export type Modifier = 'Alt' | 'Control' | 'Meta' | 'Shift';

export interface Media {
  readonly medium?: 'print' | 'screen';
  readonly colorScheme?: 'dark' | 'light';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly forcedColors?: 'active' | 'none';
  readonly contrast?: 'more' | 'no-preference';
}

interface Step extends Partial<Point> {
  readonly do: string;
  readonly key?: string;
  readonly finger?: number;
  readonly deltaX?: number;
  readonly deltaY?: number;
}

/** Whether the pointer rests somewhere on the page. */
let isOnPage = false;

/** `false`, with nothing done, where the engine's driver cannot do one of the steps. */
const act = (...steps: Step[]): Promise<boolean> => {
  isOnPage ||= steps.some((step) => step.do === 'pointerMove');
  return executeServerCommand('reader-acts', steps);
};

const named = (key: string): string => (key === 'Space' ? ' ' : key);
const keyDown = (key: string): Step => ({ do: 'keyDown', key: named(key) });
const keyUp = (key: string): Step => ({ do: 'keyUp', key: named(key) });
const keyPress = (key: string): Step[] => [keyDown(key), keyUp(key)];
const moveTo = (point: Point): Step => ({ do: 'pointerMove', ...point });
const down: Step = { do: 'pointerDown' };
const up: Step = { do: 'pointerUp' };

const holding = (modifiers: readonly Modifier[], steps: readonly Step[]): Step[] =>
  [...modifiers.map(keyDown), ...steps, ...[...modifiers].reverse().map(keyUp)];

function isInView({ top, left, bottom, right }: DOMRect): boolean {
  return top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
}

/** Middle of an element, scrolled into view first, in whole pixels as drivers want them. */
export function middle(target: Target): Point {
  if (!(target instanceof Element)) return target;
  if (!isInView(target.getBoundingClientRect())) {
    // Not at an edge, where WebKit's scroll bar is.
    target.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  }
  const { left, top, width, height } = target.getBoundingClientRect();
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
}

/**
 * Hands land on what the screen shows: Firefox gives a touch to nobody where the element under it has not been painted yet, and
 * WebKit a click to what stood there before the page was scrolled.
 */
const painted = (): Promise<void> =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

/** The same once the screen shows it there. */
async function shown(target: Target): Promise<Point> {
  if (!(target instanceof Element) || isInView(target.getBoundingClientRect())) return middle(target);
  middle(target);
  await painted();
  return middle(target);
}

function between(from: Point, to: Point, steps: number): Point[] {
  const at = (part: number) => ({
    x: Math.round(from.x + (to.x - from.x) * part),
    y: Math.round(from.y + (to.y - from.y) * part),
  });
  return Array.from({ length: steps }, (_, index) => at((index + 1) / steps));
}

/** Presses and releases a key, by its DOM name ("ArrowLeft", "+"), while modifiers are held. */
export async function press(key: string, ...modifiers: Modifier[]): Promise<void> {
  await act(...holding(modifiers, keyPress(key)));
}

/** Types a text, a key press for each character. */
export async function type(text: string): Promise<void> {
  await act(...Array.from(text).flatMap(keyPress));
}

export async function hover(target: Target): Promise<void> {
  await act(moveTo(await shown(target)));
}

/** Takes the pointer off what the next test draws: a mark that comes under it would tell of itself. */
export async function takePointerAway(): Promise<void> {
  if (!isOnPage) return;
  await act(moveTo({ x: 0, y: 0 }));
  isOnPage = false;
}

export async function click(target: Target, ...modifiers: Modifier[]): Promise<void> {
  await act(...holding(modifiers, [moveTo(await shown(target)), down, up]));
}

export async function doubleClick(target: Target): Promise<void> {
  await act({ do: 'doubleClick', ...await shown(target) });
}

/** Drags with the main button, through points on the way as a hand does. */
export async function drag(from: Target, to: Target): Promise<void> {
  const [start, end] = [middle(from), middle(to)];
  await act(moveTo(start), down, ...between(start, end, 5).map(moveTo), up);
}

/**
 * Turns the wheel above a target; a positive `deltaY` scrolls down. `false` where the driver cannot
 * hold modifiers meanwhile (WebKit).
 */
export async function wheel(target: Target, deltaY: number, ...modifiers: Modifier[]): Promise<boolean> {
  const turn = { do: modifiers.length > 0 ? 'modifiedWheel' : 'wheel', ...await shown(target), deltaX: 0, deltaY };
  return act(...holding(modifiers, [turn]));
}

/** Puts a finger down, moves it and lifts it; `false` where the driver has no fingers (WebKit). */
export async function swipe(from: Target, to: Target): Promise<boolean> {
  const [start, end] = [middle(from), middle(to)];
  const moves = between(start, end, 5).map((point): Step => ({ do: 'touchMove', finger: 0, ...point }));
  await painted();
  return act({ do: 'touchStart', finger: 0, ...start }, ...moves, { do: 'touchEnd', finger: 0 });
}

/**
 * Moves two fingers, level with each other, from one distance to another (CSS pixels); `false`
 * where the driver has no fingers (WebKit).
 */
export async function pinch(target: Target, from: number, to: number): Promise<boolean> {
  const { x, y } = middle(target);
  const place = (finger: number, distance: number): Point =>
    ({ x: Math.round(x + (finger === 0 ? -distance : distance) / 2), y });
  const both = (name: string, distance: number): Step[] =>
    [0, 1].map((finger) => ({ do: name, finger, ...place(finger, distance) }));
  const distances = [1, 2, 3, 4].map((step) => from + ((to - from) * step) / 4);
  const moves = distances.flatMap((distance) => both('touchMove', distance));
  await painted();
  return act(...both('touchStart', from), ...moves, ...both('touchEnd', to));
}

/** Gives the page a size in CSS pixels; `false` where the engine cannot make a window that small. */
export async function setViewport(width: number, height = 800): Promise<boolean> {
  return executeServerCommand('reader-viewport', { width, height });
}

const usual = { medium: 'screen', colorScheme: 'light', reducedMotion: 'no-preference', forcedColors: 'none', contrast: 'no-preference' } as const;

const queries = {
  colorScheme: 'prefers-color-scheme',
  reducedMotion: 'prefers-reduced-motion',
  forcedColors: 'forced-colors',
  contrast: 'prefers-contrast',
} as const;

function until(query: string): Promise<void> {
  const list = matchMedia(query);
  if (list.matches) return Promise.resolve();
  return new Promise((resolve) => list.addEventListener('change', () => resolve(), { once: true }));
}

let isUnusual = false;

// The next file of tests may get the same page of the browser.
after(() => (isUnusual ? emulateMedia() : undefined));

/**
 * Sets medium and media features, and those not named to what most readers have; `false` where the engine cannot (WebKit,
 * and Firefox for print and contrast).
 */
export async function emulateMedia(media: Media = {}): Promise<boolean> {
  const all = { ...usual, ...media };
  isUnusual = Object.keys(media).length > 0;
  if (!(await executeServerCommand('reader-media', all))) return false;
  const names = Object.keys(queries) as (keyof typeof queries)[];
  // Forced colours have a colour scheme and a contrast of their own, whatever the reader prefers.
  const decided = names.filter((name) => all.forcedColors === 'none' || (name !== 'colorScheme' && name !== 'contrast'));
  await until(all.medium);
  await Promise.all(decided.map((name) => until(`(${queries[name]}: ${all[name]})`)));
  return true;
}
