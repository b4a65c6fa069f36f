import type { LitElement, ReactiveController } from 'lit';
import { focusedRowEvent, keepInPlace } from '../../../input/index.js';
import {
  blocksOf, isWhole, sectionsIn, sectionsAt, widened, type EventList, type SectionRange, type Section,
} from '../../../layout/index.js';
import { FirstRows } from './first-rows.js';

/** Pixels of a row, until one was measured. */
const ROW = 64;
/** One window more at either end, in the page and in what scrolls inside it. TypeScript does not know the latter. */
const NEAR = { rootMargin: '100% 0%', scrollMargin: '100% 0%' };

/**
 * Which sections of a list are drawn: all, once the page had the time, or of a long list those near what the reader sees, and
 * those that hold the focus or were asked for. The others are spaces, as high as they were, or as they probably are.
 */
export class DrawnSections implements ReactiveController {
  /** Changes with what is to be drawn. */
  version = 0;
  readonly rows: FirstRows;

  readonly #host: LitElement;
  #list: EventList = { events: [], sections: [] };
  #all = true;
  #drawn = new Set<number>();
  /** Pixels, of sections that were drawn. */
  #heights = new Map<number, number>();
  /** Once and for all: if it changed with every section that is drawn, so would all the spaces. */
  #row = 0;
  /** Id of the event that was asked for last. */
  #wanted: string | undefined;
  #observer: IntersectionObserver | undefined;
  /** The sections near the reader, for each box or space that is. */
  #near = new Map<Element, readonly number[]>();
  #isNew = false;

  constructor(host: LitElement) {
    this.#host = host;
    this.rows = new FirstRows(host);
    host.addController(this);
  }

  /**
   * The blocks of a list that is to be drawn now.
   * @param atOnce all of it, since nobody can wait
   */
  use(list: EventList, atOnce: boolean): number[][] {
    if (list !== this.#list) this.#start(list);
    this.#all = atOnce || isWhole(list);
    if (atOnce) this.rows.drawn = Infinity;
    this.rows.expect(list.events.length, isWhole(list));
    this.#isNew = true;
    return blocksOf(list.sections.length);
  }

  readonly isDrawn = (section: number): boolean =>
    (this.#all || this.#drawn.has(section)) && (this.#list.sections[section]?.from ?? 0) < this.rows.drawn;

  /** Pixels. */
  readonly heightOf = (sections: SectionRange): number =>
    sectionsIn(sections).reduce((sum, section) => sum + (this.#heights.get(section) ?? this.heightOfRows(this.#rows(section))), 0);

  /** Pixels that so many rows probably take. */
  readonly heightOfRows = (rows: number): number => rows * (this.#row || ROW);

  /** The ids of the events in the order of the page, drawn or not. */
  get ids(): string[] {
    return this.#list.events.map(({ id }) => id);
  }

  /** Draws an event and those around it, unless they are drawn. */
  async reach(id: string): Promise<void> {
    this.#wanted = id;
    if (this.#list.events.findIndex((event) => event.id === id) >= this.rows.drawn) this.rows.drawAll();
    await this.#host.updateComplete;
    const kept = this.#kept();
    if (kept.every(this.isDrawn)) return;
    this.#draw([...this.#drawn, ...kept]);
    await this.#host.updateComplete;
  }

  hostConnected(): void {
    this.#isNew = true;
  }

  /** Observed anew after each change: an observer tells that a space comes near, and not that it still is. */
  hostUpdated(): void {
    if (!this.#isNew) return;
    this.hostDisconnected();
    this.#isNew = false;
    if (this.#all || !this.rows.areAll) return;
    this.#observer = new IntersectionObserver((entries) => this.#see(entries), NEAR);
    for (const box of this.#boxes()) this.#observer.observe(box);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#near.clear();
  }

  #start(list: EventList): void {
    this.#list = list;
    this.#heights.clear();
    this.#drawn = new Set([...this.#around([0, 0]), ...this.#kept()]);
  }

  #see(entries: readonly IntersectionObserverEntry[]): void {
    for (const entry of entries) this.#near.set(entry.target, this.#nearOf(entry));
    const near = [...this.#near.values()].flat();
    if (near.every(this.isDrawn)) return;
    this.#measure();
    keepInPlace(this.#host, () => this.#draw([...near, ...this.#kept()]));
  }

  #draw(sections: readonly number[]): void {
    this.#drawn = new Set(sections);
    this.version += 1;
    this.#host.requestUpdate();
  }

  /** Of a space only what is near; with neighbours, for frames and scrolling boxes that know no margins. */
  #nearOf({ isIntersecting, target, boundingClientRect: box, intersectionRect: seen }: IntersectionObserverEntry): readonly number[] {
    if (!isIntersecting) return [];
    const height = (section: number): number => this.heightOf([section, section]);
    return this.#around(sectionsAt(sectionsOf(target), height, seen.top - box.top, seen.bottom - box.top));
  }

  /** What must not go: the sections with the focus and with what was asked for, and their neighbours. */
  #kept(): number[] {
    const focused = focusedRowEvent(this.#host);
    const { events, sections } = this.#list;
    return [focused, this.#wanted].flatMap((id) => {
      const rank = events.findIndex((event) => event.id === id);
      const section = sections.findIndex(({ from, to }) => from <= rank && rank < to);
      return section < 0 ? [] : this.#around([section, section]);
    });
  }

  #around(sections: SectionRange): number[] {
    return sectionsIn(widened(this.#list.sections, sections));
  }

  /** Sections that go away leave a space of their own height: nothing moves. */
  #measure(): void {
    for (const box of this.#boxes()) {
      const [section] = sectionsOf(box);
      const { height } = box.getBoundingClientRect();
      if (!this.isDrawn(section)) continue;
      this.#heights.set(section, height);
      this.#row ||= height / this.#rows(section);
    }
  }

  #boxes(): Iterable<Element> {
    return this.#host.renderRoot.querySelectorAll('[data-section]');
  }

  #rows(section: number): number {
    const { from, to } = this.#list.sections[section] as Section;
    return to - from;
  }
}

/** The section that is drawn in a box, or those that a space stands for. */
function sectionsOf(box: Element): SectionRange {
  const { section, last = section } = (box as HTMLElement).dataset;
  return [Number(section), Number(last)];
}
