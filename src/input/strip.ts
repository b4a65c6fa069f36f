import type { LaneLayout, Mark } from '../layout/index.js';
import type { TimelineEvent } from '../model/index.js';
import { part, set } from './own-part.js';
import type { ReaderWords, TimelineHost } from './timeline-host.js';

/** Where on the chart the rows in view lie, from the first to the last, and the one that is read. */
export type Places = Readonly<Record<'from' | 'to' | 'x', number>>;

/** In place of a chart that has no room to stay: its marks, small, as a button that leads back to it. */
export class Strip {
  readonly element = part('button', 'strip');
  readonly #host: TimelineHost;
  readonly #words: ReaderWords['strip'];
  /** What it was drawn from. */
  #drawn: TimelineHost['chart'] = null;

  constructor(host: TimelineHost, words: ReaderWords['strip'], goBack: () => void) {
    this.#host = host;
    this.#words = words;
    this.element.type = 'button';
    this.element.addEventListener('click', goBack);
  }

  /**
   * Shows it before the list, or hides it.
   * @param read the event of the first row in view
   */
  draw(places: Places | null, read: TimelineEvent | undefined, list: HTMLElement): void {
    const { chart, element } = this.#host;
    // The reader may be on it.
    const isNeeded = places !== null || element.shadowRoot?.activeElement === this.element;
    this.element.hidden = !isNeeded;
    if (!places || !chart || !read) return;
    if (this.element.parentNode !== list.parentNode) list.before(this.element);
    if (this.#drawn !== chart) this.element.replaceChildren(texts(), picture(chart.lanes, chart.scale.width), part('div', 'here'));
    this.#drawn = chart;
    const { first, last, at, back } = this.#words(read);
    const line = this.element.firstElementChild as HTMLElement;
    for (const [name, value] of Object.entries(places)) set(this.element, name, (value / chart.scale.width) * 100);
    if (line.textContent === at && line.dataset['first'] === first && line.dataset['last'] === last) return;
    this.element.setAttribute('aria-label', back);
    line.textContent = at;
    // Of the picture, and no part of what the button is called (WCAG 2.2, 2.5.3).
    Object.assign(line.dataset, { first, last });
  }
}

/** The marks of all lanes as small bars under each other, and their states; parts of the plot in per cent. */
function picture(lanes: readonly LaneLayout[], width: number): Element {
  const svg = svgElement('svg', { viewBox: `0 0 100 ${lanes.length}`, preserveAspectRatio: 'none', 'aria-hidden': 'true' });
  const share = (x: number): number => Math.round((x / width) * 10_000) / 100;
  lanes.forEach(({ marks, bars }, row) => {
    for (const { from, to } of bars) svg.append(svgElement('rect', { class: 'state', x: share(from), y: row, width: share(to - from), height: 1 }));
    for (const mark of marks) svg.append(svgElement('rect', { 'data-category': categoryOf(mark), x: share(mark.x) - 0.4, y: row, width: 0.8, height: 1 }));
  });
  return svg;
}

const categoryOf = ({ mix: [category = 'other'] }: Mark): string => category;

function texts(): Element {
  const line = document.createElement('span');
  line.className = 'strip-texts';
  return line;
}

function svgElement(name: string, attributes: Readonly<Record<string, string | number>>): Element {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
