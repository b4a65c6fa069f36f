import { html, nothing, type TemplateResult } from 'lit';
import { documentFacts, type DocumentItem } from '../../locale/document-facts.js';
import type { Formatter } from '../../locale/formatter.js';
import { remarks } from './remarks.js';
import { named } from './text-language.js';

/** A link with what readers want to know before they follow it; text where there is nothing to follow. */
export function documentItem(entry: DocumentItem, format: Formatter, lang?: string): TemplateResult {
  const { url, archiveUrl, archivedAt } = entry;
  const label = named(entry.label, entry.lang ?? lang);
  const facts = documentFacts(entry, format);
  const aside = facts ? html` <span class="aside">${facts}</span>` : nothing;
  return html`<li>${url === null
    ? html`<span class="document missing" part="document document-missing">${label}${aside}</span>`
    : html`<a class="document control" part="document" href=${url} hreflang=${entry.lang ?? nothing} type=${entry.mediaType ?? nothing}>${label}${aside}</a>`}
    ${archiveUrl === undefined ? nothing : html`<a class="document control" part="document" href=${archiveUrl}>${remarks(format.words.archived(entry.label))}${archivedAt === undefined ? nothing : html` <span class="aside">${format.words.archivedAt(format.date(archivedAt))}</span>`}</a>`}
  </li>`;
}
