import { html, nothing, type TemplateResult } from 'lit';
import type { PolicyDocument } from '../../document/index.js';
import type { Formatter } from '../../locale/formatter.js';
import { ownWord } from '../../locale/own-word.js';

/** A document of an event, or a link of its case. */
type Item = Pick<PolicyDocument, 'label' | 'url'> & Partial<PolicyDocument>;

/** A link with what readers want to know before they follow it; text where there is nothing to follow. */
export function documentItem(entry: Item, format: Formatter): TemplateResult {
  const { label, url, archiveUrl } = entry;
  const facts = factsOf(entry, format);
  const aside = facts ? html` <span class="aside">${facts}</span>` : nothing;
  return html`<li>${url === null
    ? html`<span class="document missing" part="document document-missing">${label}${aside}</span>`
    : html`<a class="document control" part="document" href=${url} hreflang=${entry.lang ?? nothing} type=${entry.mediaType ?? nothing}>${label}${aside}</a>`}
    ${archiveUrl === undefined ? nothing : html`<a class="document control" part="document" href=${archiveUrl}>${format.words.archived(label)}</a>`}
  </li>`;
}

function factsOf({ url, missing, type, publisher, date, pages, bytes, lang }: Item, format: Formatter): string {
  const { words } = format;
  return format.list([
    type,
    publisher,
    date && format.date(date),
    pages === undefined ? '' : words.pages(format.count(pages)),
    bytes === undefined ? '' : format.bytes(bytes),
    lang,
    url === null ? ownWord(words.missing, missing ?? 'unavailable') : '',
  ].filter((fact): fact is string => Boolean(fact)));
}
