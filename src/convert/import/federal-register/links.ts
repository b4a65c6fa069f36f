import { isLink } from '../../../document/index.js';
import { type Fields, firstNumber } from '../../input/fields.js';
import type { DocumentDraft } from '../../input/importer.js';

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
  const url = addressOf(from, 'html_url');
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
