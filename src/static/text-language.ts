import type { RichText } from '../document/index.js';
import { directionOf, textDirection } from '../locale/direction.js';
import { languageName } from '../locale/language-name.js';
import type { TimelineEvent } from '../model/index.js';
import { attributes, html, type Content } from './markup.js';
import { richText } from './rich-text-markup.js';
import type { StaticView } from './static-view.js';

/** A text of the document in a line, which says its language where that is not the page's. @param lang of the document, unless it is told */
export function said(view: StaticView, text: string, lang: string | undefined = view.timeline.policy.lang): Content {
  return isForeign(view, lang) && text !== '' ? html`<bdi${attributes({ lang, dir: textDirection(text, lang) })}>${text}</bdi>` : view.format.quote(text);
}

/** Paragraphs, likewise. */
export function told(view: StaticView, text: RichText | undefined, lang: string | undefined = view.timeline.policy.lang): Content {
  const paragraphs = richText(text);
  return isForeign(view, lang) && paragraphs.length > 0 ? html`<div${attributes({ lang, dir: directionOf(lang) })}>\n${paragraphs}</div>\n` : paragraphs;
}

/** A text without a language keeps the page's. */
function isForeign({ lang: page }: StaticView, lang: string | undefined): lang is string {
  return lang !== undefined && page !== undefined && lang !== page;
}

/** The name of the language of an event that the translation lacks, or of whose text; empty where it has them. */
export function languageMark(view: StaticView, { source }: TimelineEvent): Content {
  const { textLang, timeline: { policy, languageOf }, format } = view;
  const isTold = (field: 'title' | 'body'): boolean => source[field] === undefined || languageOf(source, field) === textLang;
  return textLang === '' || (isTold('title') && isTold('body')) ? '' : said(view, languageName(policy.lang, format.words));
}
