import { htmlText } from '../../document/index.js';
import type { Fields } from './fields.js';
import type { EventDraft } from './importer.js';

/** Whether a text of a CMS holds tags. */
export function hasMarkup(text: string): boolean {
  return /<[a-z/!][^>]*>/i.test(text);
}

/** A text in which HTML may stand: as HTML when there is any, else plain, with its lines. */
export function richText(text: string): NonNullable<EventDraft['body']> {
  return hasMarkup(text) ? { html: text } : text.split(/\r\n?|\n/).map(htmlText).join('\n').trim();
}

/** A field of HTML without its markup; when it has any, the field is kept besides. */
export function plainField(fields: Fields, key: string, to: string): string | undefined {
  const html = fields.peek(key);
  if (html === undefined) return undefined;
  if (!hasMarkup(html)) fields.text(key, to);
  return htmlText(html) || undefined;
}
