import { plainText, type Policy, type PolicyCommentary } from '../../document/index.js';
import { cslDate } from './csl/csl-date.js';
import type { CslItem } from './csl/csl-item.js';
import { addressOf, documentItem } from './csl/document-item.js';
import { ownCase } from './own-case.js';

/**
 * A policy as CSL-JSON 1.0 (citation-style-language/schema, csl-data.json), for Zotero, pandoc and their like: the page
 * itself, every document that has a date, and the commentary. An order is cited by its case, with court and docket.
 */
export function exportCslJson(policy: Policy): string {
  const documents = policy.events.flatMap((event) =>
    (event.documents ?? []).map((document) => documentItem(document, event, policy)));
  const commentary = (policy.commentary ?? []).map((article) => articleItem(article, policy));
  const items = [pageItem(policy), ...documents, ...commentary].filter((item) => item !== null);
  return `${JSON.stringify(withOwnIds(items), null, 2)}\n`;
}

function pageItem(policy: Policy): CslItem {
  const { id, title, summary, source, asOf, lang } = policy;
  const URL = addressOf(source?.url);
  const docket = ownCase(policy);
  return {
    id,
    type: docket ? 'legal_case' : URL === undefined ? 'document' : 'webpage',
    title,
    authority: docket?.court?.label,
    number: docket?.docket.join(', ') || undefined,
    author: source && [{ literal: source.publisher }],
    publisher: source?.publisher,
    issued: cslDate(asOf),
    accessed: cslDate(source?.retrieved),
    URL,
    language: lang,
    abstract: summary === undefined ? undefined : plainText(summary),
    note: source?.cite,
  };
}

function articleItem({ date, title, outlet, url, body }: PolicyCommentary, policy: Policy): CslItem {
  return {
    id: `${policy.id}-commentary`,
    type: outlet === undefined ? 'webpage' : 'article-newspaper',
    title,
    'container-title': outlet,
    issued: cslDate(date),
    URL: addressOf(url),
    abstract: body === undefined ? undefined : plainText(body),
    language: policy.lang,
  };
}

/** The first item keeps an id, later ones with the same get "-2", "-3" … */
function withOwnIds(items: readonly CslItem[]): CslItem[] {
  const used = new Set<string>();
  const counts = new Map<string, number>();
  return items.map((item) => {
    let id = item.id;
    for (let count = counts.get(item.id) ?? 1; used.has(id); counts.set(item.id, count)) {
      count += 1;
      id = `${item.id}-${count}`;
    }
    used.add(id);
    return { ...item, id };
  });
}
