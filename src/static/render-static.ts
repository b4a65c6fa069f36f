import type { Policy } from '../document/index.js';
import { directionOf } from '../locale/direction.js';
import { createFormatter } from '../locale/formatter.js';
import { createTimeline } from '../model/index.js';
import { afterwords } from './afterwords.js';
import { cases } from './cases.js';
import { dataScript } from './data-script.js';
import { eventItem } from './event.js';
import { header } from './header.js';
import { jsonLd } from './json-ld.js';
import { attributes, html, type Content, type Markup } from './markup.js';
import { page } from './page.js';
import { heading } from './pieces.js';
import { reserve } from './reserve.js';
import type { StaticView } from './view.js';

/** How a document becomes HTML. */
export interface StaticOptions {
  /** Level of the title's heading, 1 to 6; those below it follow. 2, or 1 on a page of its own. */
  readonly headingLevel?: number | undefined;
  /** Adds the document as schema.org's JSON-LD, for search engines. */
  readonly jsonLd?: boolean | undefined;
  /** Makes a whole page instead of a part of one. */
  readonly page?: boolean | undefined;
  /** Address of the module that registers the elements, for a page: on a CDN, or a copy of one's own. */
  readonly script?: string | undefined;
}

/** What words are in where a document names no language, as in the elements. */
const FALLBACK = 'en';

/**
 * A policy document, as `parse` gives it, as HTML without scripts: `<policy-timeline>` with all that readers can see of
 * the document in it, and the document itself. Where the page registers the elements, they take its place.
 */
export function renderStatic(policy: Policy, options: StaticOptions = {}): string {
  const { headingLevel = options.page ? 1 : 2, jsonLd: withJsonLd, script } = options;
  const timeline = createTimeline(policy);
  const view: StaticView = { timeline, format: createFormatter(policy.lang ?? FALLBACK), level: headingLevel };
  const dir = directionOf(policy.lang ?? FALLBACK) === 'rtl' ? 'rtl' : undefined;
  const host = attributes({ id: policy.id, lang: policy.lang, dir, 'deep-link': '', 'heading-level': headingLevel === 2 ? undefined : headingLevel });
  const part = html`<policy-timeline${host}>
${reserve(policy)}${header(view)}${events(view)}${cases(view)}${afterwords(view)}${dataScript('application/json', policy)}
</policy-timeline>\n${withJsonLd && html`${dataScript('application/ld+json', jsonLd(policy))}\n`}`;
  return (options.page ? page(policy, part, dir, script) : part).text;
}

/** All events, oldest first: the story. */
function events(view: StaticView): Markup {
  const { timeline, format, level } = view;
  const all: Content = timeline.events.length === 0
    ? html`<p>${format.words.empty}</p>\n`
    : html`<ol>\n${timeline.events.map((event) => eventItem(view, event))}</ol>\n`;
  return html`<section>\n${heading(level + 1, format.words.events)}${all}</section>\n`;
}
