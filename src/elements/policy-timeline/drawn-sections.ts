import type { LitElement, ReactiveController } from 'lit';
import { isWhole, partsOf, sectionsAt, widened, type EventList, type Part } from '../../layout/index.js';
import { keepInPlace } from './keep-in-place.js';

/** Pixels of a row, until some were measured. */
const ROW = 64;
/** One viewport more at either end, in the page and in what scrolls inside it. TypeScript does not know the latter. */
const NEAR = { rootMargin: '100% 0%', scrollMargin: '100% 0%' };

/**
 * Which sections of a long list are drawn: those near what the reader sees, and those that hold the focus or were
 * asked for. The others are spaces, as high as they were, or as they probably are.
 */
export class DrawnSections implements ReactiveController {
  /** Changes with what is to be drawn. */
  version = 0;

  readonly #host: LitElement;
  #list: EventList | null = null;
  #parts: readonly Part[] = [];
  #drawn = new Set<number>();
  /** Pixels: of sections, as far as they were drawn, of a row among them, and across. */
  #heights = new Map<number, number>();
  #row = 0;
  #width = 0;
  /** Id of the event that was asked for last. */
  #wanted: string | undefined;
  #observer: IntersectionObserver | undefined;
  /** What the observer said last of each section and space. */
  #seen = new Map<Element, IntersectionObserverEntry>();
  #isNew = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** What is drawn of a list, from top to bottom, and the spaces between. */
  partsOf(list: EventList, all: boolean): readonly Part[] {
    if (list !== this.#list) this.#start(list);
    this.#isNew = true;
    this.#parts = partsOf(list.sections.length, (section) => all || isWhole(list) || this.#drawn.has(section));
    return this.#parts;
  }

  /** Pixels from the top of a section to the bottom of another. */
  readonly heightOf = (first: number, last = first): number => {
    let height = 0;
    for (let section = first; section <= last; section += 1) height += this.#heights.get(section) ?? this.#rows(section) * (this.#row || ROW);
    return height;
  };

  /** The ids of the events in the order of the page, drawn or not. */
  get ids(): string[] {
    return this.#list?.events.map(({ id }) => id) ?? [];
  }

  /** Draws an event and those around it, if it is not drawn yet. */
  async reach(id: string): Promise<void> {
    this.#wanted = id;
    await this.#host.updateComplete;
    const missing = this.#kept().filter((section) => !this.#drawn.has(section));
    if (missing.length === 0) return;
    this.#draw([...this.#drawn, ...missing]);
    await this.#host.updateComplete;
  }

  hostConnected(): void {
    this.#isNew = true;
  }

  hostUpdated(): void {
    if (!this.#isNew) return;
    this.#isNew = false;
    this.#observe();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#seen.clear();
    this.#wanted = undefined;
  }

  #start(list: EventList): void {
    this.#list = list;
    this.#heights.clear();
    this.#drawn = new Set([...this.#around(0, 0), ...this.#kept()]);
  }

  /** After each change anew: an observer tells that a space comes near, and not that it still is. */
  #observe(): void {
    this.#observer?.disconnect();
    this.#seen.clear();
    if (this.#parts.every(({ drawn }) => drawn)) return;
    this.#observer = new IntersectionObserver((entries) => this.#see(entries), NEAR);
    for (const element of this.#elements()) this.#observer.observe(element);
  }

  #see(entries: readonly IntersectionObserverEntry[]): void {
    for (const entry of entries) this.#seen.set(entry.target, entry);
    const near = new Set([...this.#seen.values()].flatMap((entry) => this.#near(entry)));
    if ([...near].every((section) => this.#drawn.has(section))) return;
    this.#measure();
    keepInPlace(this.#host, () => this.#draw([...near, ...this.#kept()]));
  }

  #draw(sections: readonly number[]): void {
    this.#drawn = new Set(sections);
    this.version += 1;
    this.#host.requestUpdate();
  }

  /** The sections that the reader may soon see of an element, and their neighbours. */
  #near({ isIntersecting, target, boundingClientRect: box, intersectionRect: seen }: IntersectionObserverEntry): number[] {
    const part = this.#parts.find(({ first }) => first === sectionIn(target));
    if (!part || !isIntersecting) return [];
    return this.#around(...sectionsAt(part, this.heightOf, seen.top - box.top, seen.bottom - box.top));
  }

  /** What must not go: the sections with the focus and with what was asked for, and their neighbours. */
  #kept(): number[] {
    const focused = this.#host.shadowRoot?.activeElement?.closest<HTMLElement>('.event')?.dataset['event'];
    return [focused, this.#wanted].map((id) => this.#sectionOf(id)).filter((section) => section >= 0)
      .flatMap((section) => this.#around(section, section));
  }

  #sectionOf(id: string | undefined): number {
    const place = this.#list?.events.findIndex((event) => event.id === id) ?? -1;
    return this.#list?.sections.findIndex(({ from, to }) => from <= place && place < to) ?? -1;
  }

  #around(first: number, last: number): number[] {
    const [from, to] = widened(this.#list?.sections ?? [], first, last);
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  }

  /** Sections that go away leave a space of their own height: nothing moves. At another width it is another. */
  #measure(): void {
    const width = this.#host.clientWidth;
    if (width !== this.#width) {
      this.#heights.clear();
      this.#row = 0;
    }
    this.#width = width;
    for (const element of this.#elements()) {
      const section = sectionIn(element);
      if (this.#drawn.has(section)) this.#heights.set(section, element.getBoundingClientRect().height);
    }
    this.#row ||= this.#usualRow();
  }

  /** Once and for all: if it changed with every section that is drawn, so would all the spaces. */
  #usualRow(): number {
    const sections = [...this.#heights.keys()];
    const rows = sections.reduce((sum, section) => sum + this.#rows(section), 0);
    return sections.reduce((sum, section) => sum + this.heightOf(section), 0) / rows;
  }

  #elements(): HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-section]')];
  }

  #rows(section: number): number {
    const { from, to } = this.#list?.sections[section] ?? { from: 0, to: 0 };
    return to - from;
  }
}

function sectionIn(element: Element): number {
  return Number((element as HTMLElement).dataset['section']);
}
