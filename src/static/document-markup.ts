import { documentFacts, type DocumentItem } from '../locale/document-facts.js';
import type { Formatter } from '../locale/formatter.js';
import { html, type Markup } from './markup.js';
import { link } from './rich-text-markup.js';

/** A link with what readers want to know before they follow it; text where there is nothing to follow. */
export function documentItem(entry: DocumentItem, format: Formatter): Markup {
  const { label, url, archiveUrl, archivedAt, lang, mediaType } = entry;
  const facts = documentFacts(entry, format);
  return html`${link(url, format.quote(label), { hreflang: lang, type: mediaType })}${facts && ` (${facts})`}${archiveUrl !== undefined
    && html` · ${link(archiveUrl, format.words.archived(label))}${archivedAt !== undefined && ` (${format.words.archivedAt(format.date(archivedAt))})`}`}`;
}
