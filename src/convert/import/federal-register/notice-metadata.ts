import { isLink, type PolicyFacet, type PolicyIdentifier } from '../../../document/index.js';
import { distinct } from '../../input/distinct.js';
import { type Fields, firstNumber } from '../../input/fields.js';
import type { DocumentDraft } from '../../input/importer.js';

/** Numbers that a document is cited by: field, scheme, and what stands before the number. */
const NUMBERS: readonly (readonly [string, string, string])[] = [
  ['citation', 'fr-citation', ''],
  ['document_number', 'federal-register', 'FR Doc. '],
  ['executive_order_number', 'executive-order', 'Executive Order '],
  ['proclamation_number', 'proclamation', 'Proclamation '],
  ['presidential_document_number', 'presidential-document', 'Presidential document '],
  ['regulation_id_numbers', 'rin', 'RIN '],
  ['docket_ids', 'docket', ''],
  ['docket_id', 'docket', ''],
  ['docket_numbers', 'docket', ''],
];

export function identifiersOf(from: Fields): PolicyIdentifier[] {
  const found = new Map<string, PolicyIdentifier>();
  for (const [field, scheme, prefix] of NUMBERS) {
    for (const value of from.texts(field, 'identifier')) {
      // The number of an executive order is given twice, and so is the first docket.
      const key = scheme === 'presidential-document' || scheme === 'docket' ? value : `${scheme} ${value}`;
      if (found.has(key) || isOrder(found, value, scheme)) continue;
      found.set(key, { scheme, value, label: `${value.startsWith(prefix) ? '' : prefix}${value}` });
    }
  }
  return [...found.values()];
}

function isOrder(found: ReadonlyMap<string, PolicyIdentifier>, value: string, scheme: string): boolean {
  return scheme === 'presidential-document' && (found.has(`executive-order ${value}`) || found.has(`proclamation ${value}`));
}

/** Agencies, topics and the like, each with the values that a document gives. */
export function facetsOf(from: Fields, types: readonly string[]): PolicyFacet[] {
  const named = from.listIfAny('agencies').map((agency) => agency.text('name', 'facet') ?? agency.text('raw_name', 'facet'));
  const facets: PolicyFacet[] = [
    { label: 'Type', values: [...types] },
    { label: 'Agencies', values: distinct([...named, ...from.texts('agency_names', 'facet')]) },
    { label: 'President', values: distinct([from.object('president')?.text('name', 'facet')]) },
    { label: 'Topics', values: from.texts('topics', 'facet') },
    { label: 'CFR', values: from.listIfAny('cfr_references').map(regulation).filter((text) => text !== '') },
  ];
  return facets.map(({ label, values }) => ({ label, values: [...new Set(values)] })).filter(({ values }) => values.length > 0);
}

/** "14 CFR 39". */
function regulation(reference: Fields): string {
  const title = reference.text('title', 'facet');
  const part = reference.text('part', 'facet');
  return title === undefined ? '' : `${title} CFR${part === undefined ? '' : ` ${part}`}`;
}

type Draft = Pick<DocumentDraft, 'label' | 'mediaType'>;

/** Addresses for readers. Those for machines (XML, text, JSON, MODS) stay under `ext`. */
const LINKS: readonly (readonly [string, Draft])[] = [
  ['pdf_url', { label: 'PDF', mediaType: 'application/pdf' }],
  ['public_inspection_pdf_url', { label: 'PDF of the public inspection desk', mediaType: 'application/pdf' }],
  ['comment_url', { label: 'Comment form' }],
  ['regulations_dot_gov_url', { label: 'Docket on Regulations.gov' }],
];

/** The page of the document on federalregister.gov, which all of its events lead to. */
export function pageOf(from: Fields, title: string, types: readonly string[]): DocumentDraft[] {
  const url = addressOf(from, 'html_url') ?? numbered(from);
  const pages = firstNumber(from, ['page_length', 'num_pages'], 'document pages');
  const [type] = types;
  return url === undefined ? [] : [{
    label: title,
    url,
    publisher: 'Federal Register',
    ...(type !== undefined && { type }),
    ...(pages !== undefined && Number.isInteger(pages) && pages > 0 && { pages }),
  }];
}

/** The page by the number of its document, which a search that was not asked for addresses gives. */
function numbered(from: Fields): string | undefined {
  const number = from.peek('document_number');
  if (number === undefined || !/^[\dA-Z]{1,12}(?:-[\dA-Z]{1,12}){1,3}$/.test(number)) return undefined;
  from.ledger.guessed(from.from('document_number'), 'address of the page, from the number of the document');
  return `https://www.federalregister.gov/d/${number}`;
}

export function otherLinks(from: Fields): DocumentDraft[] {
  return LINKS.flatMap(([field, draft]) => {
    const url = addressOf(from, field);
    return url === undefined ? [] : [{ ...draft, url }];
  });
}

function addressOf(from: Fields, field: string): string | undefined {
  const address = from.peek(field);
  return address !== undefined && isLink(address) ? from.text(field, 'document address') : undefined;
}
