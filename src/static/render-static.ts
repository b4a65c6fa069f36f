import { translate, translationFor, type Policy } from '../document/index.js';
import { directionOf } from '../locale/direction.js';
import { eraText } from '../locale/era-text.js';
import { createFormatter } from '../locale/formatter.js';
import { zoneText } from '../locale/zone-text.js';
import { createTimeline, scheduledFrom } from '../model/index.js';
import { afterwords } from './afterwords-markup.js';
import { cases } from './case-markup.js';
import { heading, list, paragraph, section } from './common-markup.js';
import { elementId } from './event-address.js';
import { eventItem } from './event-markup.js';
import { header } from './header-markup.js';
import { jsonLd } from './json-ld.js';
import { attributes, html, Markup, unisolated, type Content } from './markup.js';
import { reserve } from './reserved-height.js';
import { link } from './rich-text-markup.js';
import type { StaticView } from './static-view.js';

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
  /**
   * The language of the page, by its tag: that of its words, which `loadMessages` brings, and of the document's texts where it has
   * a translation. The document's own when absent.
   */
  readonly lang?: string | undefined;
  /** From this moment on, UTC milliseconds, dates lie ahead where the document does not say when it was reviewed; the time of writing when absent. */
  readonly now?: number | undefined;
}

/** What words are in where a document names no language, as in the elements. */
const FALLBACK = 'en';

/**
 * A policy document, as `parse` gives it, as HTML without scripts: `<policy-timeline>` with all that readers can see of
 * the document in it, and the document itself. Where the page registers the elements, they take its place.
 */
export function renderStatic(policy: Policy, options: StaticOptions = {}): string {
  const { headingLevel = options.page ? 1 : 2, jsonLd: withJsonLd, script } = options;
  const { lang = policy.lang } = options;
  const textLang = translationFor(policy, options.lang ?? '');
  const told = translate(policy, textLang);
  const timeline = createTimeline(told);
  const frame = directionOf(lang ?? FALLBACK);
  const format = createFormatter(lang ?? FALLBACK, false, frame, policy.timeZone);
  const view: StaticView = { timeline, lang, textLang, format, level: headingLevel, scheduledFrom: scheduledFrom(timeline, options.now) };
  const dir = frame === 'rtl' ? frame : undefined;
  const host = attributes({ id: elementId(policy), lang, dir, 'deep-link': '', 'heading-level': headingLevel === 2 ? undefined : headingLevel });
  const part = html`<policy-timeline${host}>
${reserve(told)}${header(view)}${events(view)}${eras(view)}${cases(view)}${afterwords(view)}${dataScript('application/json', policy)}
</policy-timeline>\n${withJsonLd && html`${dataScript('application/ld+json', jsonLd(told, lang))}\n`}`;
  return (options.page ? page({ ...told, lang }, part, dir, script) : part).text;
}

/** All events, oldest first: the story. */
function events(view: StaticView): Markup {
  const { timeline, format, level } = view;
  const all: Content = timeline.events.length === 0
    ? html`<p>${format.words.empty}</p>\n`
    : html`<ol>\n${timeline.events.map((event) => eventItem(view, event))}</ol>\n`;
  return html`<section>\n${heading(level + 1, format.words.events)}${paragraph(zoneText(timeline, format))}${all}</section>\n`;
}

/** The times that they lie in. Between the events they would read as something that happened. */
function eras({ timeline, format, level }: StaticView): Content {
  return section(level + 1, format.words.eras, list(timeline.eras.map((era) => {
    const [name, period] = eraText(era, format);
    return html`${link(era.source.url, name)}: ${period}`;
  })) || []);
}

/** A whole page around a part of one: what browsers and search engines need, and the script that brings it to life. */
function page({ title, lang, source }: Pick<Policy, 'title' | 'lang' | 'source'>, part: Content, dir: string | undefined, script: string | undefined): Markup {
  return html`<!DOCTYPE html>
<html${attributes({ lang: lang ?? 'en', dir })}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${unisolated(title)}</title>
${isPage(source?.url) && html`<link${attributes({ rel: 'canonical', href: source?.url })}>\n`}${script !== undefined
  && html`<script${attributes({ type: 'module', src: script })}></script>\n`}</head>
<body>
<main>
${part}</main>
</body>
</html>\n`;
}

/** Whether a text came from one page. The front page of a site stands for nothing but itself. */
const isPage = (url: string | undefined): boolean => /^https?:\/\/[^/?#]+\/[^#]/i.test(url ?? '');

/** Letters that could end a script, or that HTML or old JavaScript do not take: all of them are only in JSON's strings. */
const UNSAFE = /[<\u2028\u2029\p{Noncharacter_Code_Point}\u007f-\u009f]/gu;

/** Data as a script that nothing runs: JSON in which no markup can begin (HTML Standard, 4.12.1.3). */
function dataScript(type: string, data: unknown): Markup {
  const json = JSON.stringify(data).replace(UNSAFE, (letter) => Array.from({ length: letter.length }, (_, unit) =>
    `\\u${letter.charCodeAt(unit).toString(16).padStart(4, '0')}`).join(''));
  return html`<script${attributes({ type })}>${new Markup(json)}</script>`;
}
