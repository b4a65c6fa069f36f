import type { ReactiveController } from 'lit';
import { rowsBetween } from './rows-between.js';
import { scrollBy, scrolledBox } from './scroll-anchor.js';
import type { RowOf, TimelineHost } from './timeline-host.js';

/** What is drawn because it came into view may be higher than the space that was kept for it: then once more. */
const TURNS = 2;

/**
 * Keeps what the reader looks at in its place on the screen when the same document comes anew: the row of an event, not
 * the element that it was drawn in, which is used for another event when some come before it.
 */
export class RowAnchor implements ReactiveController {
  readonly #host: TimelineHost;
  readonly #rowOf: RowOf;
  #timeline: TimelineHost['timeline'];

  constructor(host: TimelineHost, rowOf: RowOf) {
    this.#host = host;
    this.#rowOf = rowOf;
    this.#timeline = host.timeline;
  }

  hostUpdate(): void {
    const { timeline, element } = this.#host;
    if (timeline === this.#timeline) return;
    this.#timeline = timeline;
    const row = rowsInView(element).find(({ dataset }) => timeline?.byId.has(dataset['event'] ?? ''));
    if (row) void this.#keep(row.dataset['event'] ?? '', row.getBoundingClientRect().top);
  }

  async #keep(id: string, top: number): Promise<void> {
    for (let turn = 0; turn < TURNS; turn += 1) {
      const row = await this.#rowOf(id);
      if (row) scrollBy(row, row.getBoundingClientRect().top - top, document.scrollingElement);
    }
  }
}

/**
 * The one with the focus first: there the reader is; then by how near they are to the middle. Where nothing is scrolled, the
 * reader looks at the beginning.
 */
function rowsInView({ renderRoot, shadowRoot }: TimelineHost['element']): HTMLElement[] {
  const focused = shadowRoot?.activeElement?.closest('.event');
  const first = renderRoot.querySelector('.event');
  const box = first && scrolledBox(first);
  if (!box && !focused) return [];
  const { top = 0, bottom = innerHeight } = box === document.scrollingElement ? {} : box?.getBoundingClientRect() ?? {};
  const [from, to] = [Math.max(0, top), Math.min(innerHeight, bottom)];
  const distances = rowsBetween(renderRoot, from, to).map((row) => {
    const at = row.getBoundingClientRect();
    return { row, distance: row === focused ? -1 : Math.abs(at.top + at.bottom - from - to) };
  });
  return distances.sort((a, b) => a.distance - b.distance).map(({ row }) => row);
}
