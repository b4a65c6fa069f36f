import type { PolicyInput, PolicyTimeline } from '../../src/index.js';
import '../../src/define.js';
import { allByRole, byRole, focused, nameOf } from './accessible.js';
import { click, press, takePointerAway } from './input.js';

/** Attributes and properties of an element under test. */
export interface Setup {
  readonly attributes?: Readonly<Record<string, string>>;
  /** Pixels. */
  readonly width?: number;
  readonly html?: string;
}

/** Puts an element on the page; the page is cleared after each test. */
export function mount<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag, { attributes = {}, width, html = '' }: Setup = {},
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.innerHTML = html;
  if (width) element.style.width = `${width}px`;
  document.body.append(element);
  return element;
}

afterEach(async () => {
  document.body.replaceChildren();
  history.replaceState(null, '', location.pathname + location.search);
  // Ends a glide to a row, which would move the next page under the pointer.
  scrollTo({ top: 0, left: 0, behavior: 'instant' });
  await takePointerAway();
});

/** A reader in front of a timeline: finds things by what they are called, uses keys and pointer, and looks. */
export class Reader {
  constructor(readonly timeline: PolicyTimeline) {}

  /** Opens a document and waits until it is drawn at its measured width. */
  static async opens(policy: unknown, setup: Setup = {}): Promise<Reader> {
    const timeline = mount('policy-timeline', setup);
    timeline.policy = policy as PolicyInput;
    const reader = new Reader(timeline);
    await reader.seesPage();
    return reader;
  }

  get root(): ShadowRoot {
    if (!this.timeline.shadowRoot) throw new Error('The timeline has no shadow tree.');
    return this.timeline.shadowRoot;
  }

  /** Waits until nothing waits to be drawn, and the chart stands still. */
  async seesPage(): Promise<void> {
    let before: string;
    do {
      before = this.#places();
      while (!(await this.timeline.updateComplete));
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      while (!(await this.timeline.updateComplete));
    } while (this.#places() !== before);
    await this.#isWhole();
    await this.#canDrag();
    await this.#canOpen();
  }

  /** What lies below the window comes when the page has time. */
  async #isWhole(): Promise<void> {
    while (this.root.querySelector('.waiting')) await new Promise(requestAnimationFrame);
  }

  /** What hears hands on the chart comes after its first picture, and so does the table of many cases. */
  async #canDrag(): Promise<void> {
    while (this.root.querySelector('.chart:not([data-draggable]), .case-board:empty')) await new Promise(requestAnimationFrame);
  }

  /** What draws open events comes after the first picture, with its styles. */
  async #canOpen(): Promise<void> {
    const canOpen = (): boolean => this.root.querySelector('[part~="menu-item"], [part~="open-button"]') !== null;
    while (this.root.querySelector('.toolbar, .short') && !canOpen()) await new Promise(requestAnimationFrame);
    await this.timeline.updateComplete;
  }

  /** Where the dates of the axis and the marks stand. */
  #places(): string {
    const drawn = this.root.querySelectorAll<HTMLElement>('[part~="tick"], [part~="mark"]');
    return Array.from(drawn, ({ style }) => style.cssText).join();
  }

  find(role: string, name?: string | RegExp): HTMLElement {
    return byRole(this.root, role, name);
  }

  findAll(role: string, name?: string | RegExp): HTMLElement[] {
    return allByRole(this.root, role, name);
  }

  button(name: string | RegExp): HTMLElement {
    return this.find('button', name);
  }

  /** The events of the list from top to bottom, by their titles. */
  get listed(): string[] {
    return this.eventButtons.map(nameOf);
  }

  /** The button of an event in the list. */
  entry(title: string | RegExp, index = 0): HTMLElement {
    const found = this.eventButtons.filter((button) => (typeof title === 'string' ? nameOf(button) === title : title.test(nameOf(button))))[index];
    if (!found) throw new Error(`No entry ${String(title)} in: ${this.listed.join(' | ')}`);
    return found;
  }

  get eventButtons(): HTMLElement[] {
    return this.findAll('heading').flatMap((heading) => [...heading.querySelectorAll<HTMLElement>('button')]);
  }

  /** The marks of the chart, lane by lane, by what a screen reader says of them. */
  get marks(): HTMLElement[] {
    return allByRole(this.chart, 'button').filter(({ dataset }) => dataset['event'] !== undefined);
  }

  get chart(): HTMLElement {
    return this.find('group', 'Timeline chart');
  }

  mark(name: RegExp): HTMLElement {
    return byRole(this.chart, 'button', name);
  }

  get status(): string {
    return this.find('status').textContent.replace(/\s+/g, ' ').trim();
  }

  /** The text that readers see, closed texts left out. */
  get text(): string {
    return this.timeline.shadowRoot?.querySelector<HTMLElement>('.root')?.innerText ?? '';
  }

  async clicks(target: HTMLElement): Promise<void> {
    await click(target);
    await this.seesPage();
  }

  async presses(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await press(key);
      await this.seesPage();
    }
  }

  /** What has the focus, by its name. */
  get at(): string {
    const element = focused();
    return element ? nameOf(element) : '';
  }
}
