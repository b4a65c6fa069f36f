import { htmlDate, type Dated, type Formatter } from '../locale/formatter.js';
import { attributes, element, html, type Content, type Markup } from './markup.js';

/** A heading that fits the outline of its page; none is below 6. */
export function heading(level: number, content: Content): Markup {
  return element(`h${Math.min(Math.max(Math.round(level), 1), 6)}`, content);
}

/** A part of the page with its heading; nothing without content. */
export function section(level: number, title: string, content: Content): Content {
  return Array.isArray(content) && content.length === 0 ? '' : html`<section>\n${heading(level, title)}${content}</section>\n`;
}

export function list(items: readonly Content[]): Content {
  return items.length > 0 && html`<ul>\n${items.map((item) => html`<li>${item}</li>\n`)}</ul>\n`;
}

/** "Tags: tax, privacy", on a line of its own. */
export function line(label: string, content: Content): Markup {
  return html`<p>${label}: ${content}</p>\n`;
}

export function paragraph(content: string): Content {
  return content !== '' && html`<p>${content}</p>\n`;
}

/** A date in words, for machines too where HTML has a form for it: days, months and years (HTML Standard, 2.3.5). */
export function time(dated: Dated, { longDate, zone }: Formatter, say = (date: string): string => date): Content {
  const text = say(longDate(dated));
  const datetime = dated.dateText === undefined ? htmlDate(dated.date, zone) : null;
  return datetime === null ? text : html`<time${attributes({ datetime })}>${text}</time>`;
}

/** Texts in a row, as the elements part them; what is empty is left out. */
export function row(texts: readonly Content[], { quote }: Formatter): Content[] {
  return texts.filter((part) => part !== '' && part !== false && part !== undefined)
    .map((part) => (typeof part === 'string' ? quote(part) : part))
    .flatMap((part, index) => (index === 0 ? [part] : [' · ', part]));
}
