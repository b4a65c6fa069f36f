import { documentFacts, type DocumentItem } from '../locale/document-facts.js';
import { html, type Markup } from './markup.js';
import { link } from './rich-text-markup.js';
import type { StaticView } from './static-view.js';
import { said } from './text-language.js';

/** A link with what readers want to know before they follow it; text where there is nothing to follow. */
export function documentItem(entry: DocumentItem, view: StaticView): Markup {
  const { format } = view;
  const { label, url, archiveUrl, archivedAt, lang, mediaType } = entry;
  const facts = documentFacts(entry, format);
  return html`${link(url, said(view, label, lang), { hreflang: lang, type: mediaType })}${facts && ` (${facts})`}${archiveUrl !== undefined
    && html` · ${link(archiveUrl, format.words.archived(label))}${archivedAt !== undefined && ` (${format.words.archivedAt(format.date(archivedAt))})`}`}`;
}
