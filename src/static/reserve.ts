import type { Timeline } from '../model/index.js';
import { html, Markup, type Content } from './markup.js';

/** Ems that the element needs around its entries, and for each of them, in narrow columns. */
const FRAME = 40;
const ENTRY = 6;

/**
 * Keeps room for the chart, which is higher than the words of a short document, where a script may bring it. One window
 * is enough: below it nobody sees a page move. Where the page's policy forbids styles, the rest stands without it.
 */
export function reserve({ events, cases }: Timeline): Content {
  const height = new Markup(String(FRAME + ENTRY * (events.length + 3 * cases.length)));
  return html`<style>
@media (scripting: enabled) { policy-timeline:not(:defined) { display: flow-root; min-block-size: min(100vh, ${height}em) } }
</style>\n`;
}
