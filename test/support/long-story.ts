import { expect } from '@esm-bundle/chai';
/** What tests of a chart that stays in view share: a long story, and how to go through it. */
import { policyOf } from '../fixtures/policies.js';
import { setViewport } from './input.js';
import { mount, Reader } from './reader.js';

export const LANES = { ...policyOf(40, 20), title: 'A long story' };
export const box = (element: Element | null | undefined): DOMRect => element?.getBoundingClientRect() ?? new DOMRect();
export const part = ({ root }: Reader, name: string): HTMLElement | null => root.querySelector<HTMLElement>(`[part~="${name}"]:not([hidden])`);

export async function scrolled(reader: Reader, to: number): Promise<void> {
  scrollTo({ top: to, behavior: 'instant' });
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  await reader.seesPage();
}

/** Opens it in a box of the page. */
export async function inBox(style: string, width: number): Promise<Reader> {
  const wrapper = document.createElement('div');
  wrapper.style.cssText = style;
  const timeline = mount('policy-timeline', { width });
  wrapper.append(timeline);
  document.body.append(wrapper);
  timeline.policy = LANES;
  const reader = new Reader(timeline);
  await reader.seesPage();
  return reader;
}

/** Pixels that the list keeps for what stays above it. */
export const kept = ({ root }: Reader): number => Number(root.querySelector<HTMLElement>('.story')?.style.getPropertyValue('--stuck'));

/** The row that begins below what stays. */
export const firstRow = (reader: Reader, below: number): Element | undefined =>
  reader.eventButtons.map((button) => button.closest('[part~="event"]') as Element).find((row) => box(row).bottom > below + 1);

/** Sees the line at the mark of the first row below the chart. */
export function isAtMark(reader: Reader): void {
  const row = firstRow(reader, box(reader.chart).bottom) as HTMLElement;
  const mark = box(reader.marks.find(({ dataset }) => dataset['event'] === row.dataset['event']));
  const here = part(reader, 'here') as HTMLElement;
  const [x, plot] = ['--x', '--plot'].map((name) => parseFloat(getComputedStyle(here).getPropertyValue(name))) as [number, number];
  expect(box(here).left + (x * box(here).width) / plot).to.be.closeTo(mark.left + mark.width / 2, 14);
}

/** Gives the tests of a group a window with room for the chart beside what is read, and others theirs back. */
export function inWideWindow(): void {
  beforeEach(async () => {
    if (!(await setViewport(1160, 900))) throw new Error('No window of this size.');
  });
  afterEach(async () => {
    document.documentElement.removeAttribute('style');
    document.body.removeAttribute('style');
    scrollTo(0, 0);
    await setViewport(800, 600);
  });
}
