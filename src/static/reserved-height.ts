import { blocks, plainText, type Policy } from '../document/index.js';
import { html, Markup, type Content } from './markup.js';

/** Ems that the element needs around its entries, for each of them, and for a line of text, in a wide column. */
const FRAME = 32;
const EVENT = 6;
const CASE = 12;
const ENTRY = 6;
const LINE = 1.6;
/** Letters of a line, at the least. */
const LETTERS = 60;

/**
 * Keeps room for the chart, which is higher than the words of a short document, where a script may bring it. One window
 * is enough, and in a narrow one there is no more: nobody sees what moves below. Where the page's policy forbids
 * styles, or its readers have no scripts, the rest stands without it.
 */
export function reserve(policy: Policy): Content {
  return html`<style>
@media (scripting: enabled) {
policy-timeline:not(:defined) { display: flow-root; min-block-size: 100vh }
@media (min-width: 60em) { policy-timeline:not(:defined) { min-block-size: min(100vh, ${new Markup(String(emsOf(policy)))}em) } }
}
</style>\n`;
}

function emsOf({ title, summary, events, cases = [], commentary = [], notes = {}, corrections = [], facets = [], status = [], eras = [], predecessors = [], successors = [] }: Policy): number {
  const entries = commentary.length + Object.keys(notes).length + corrections.length;
  const words = summary === undefined ? '' : plainText(summary);
  const lines = Math.ceil((title.length + words.length) / LETTERS) + facets.length + status.length + eras.length + predecessors.length + successors.length + (summary === undefined ? 0 : blocks(summary).length);
  return Math.ceil(FRAME + EVENT * events.length + CASE * cases.length + ENTRY * entries + LINE * lines);
}
