import { type Fields, firstNumber, firstText } from '../../input/fields.js';
import type { DocumentDraft } from '../../input/importer.js';
import { fileAt, pageAt, safe } from './site.js';

const BOOKKEEPING = ['thumbnail', 'thumbnail_status', 'ocr_status', 'ia_upload_failure_count', 'meta'];

/**
 * A document of a docket entry: a RECAP document, an attachment of juriscraper, a link of the Supreme Court. Undefined
 * for what stands for an entry without a document: no number, no file.
 */
export function readDocument(from: Fields, entryNumber?: string): DocumentDraft | undefined {
  if (isPlaceholder(from)) return undefined;
  for (const key of BOOKKEEPING) from.drop(key, 'bookkeeping of CourtListener');
  from.drop('plain_text', 'the text of a document is read in the document');
  const pages = firstNumber(from, ['page_count'], 'document pages');
  const bytes = firstNumber(from, ['file_size', 'file_size_bytes'], 'document bytes');
  return {
    label: labelOf(from, entryNumber),
    ...whereIs(from),
    ...(isCount(pages) && pages > 0 && { pages }),
    ...(isCount(bytes) && bytes > 0 && { bytes }),
  };
}

/** "No. 140-1: Text of Proposed Order". The Supreme Court's numbers are those of its files, and cite nothing. */
function labelOf(from: Fields, entryNumber: string | undefined): string {
  const ofFile = from.has('document_url');
  const number = ofFile ? undefined : from.text('document_number', 'document label') ?? entryNumber;
  const attachment = from.text('attachment_number', 'document label');
  const name = firstText(from, from.has('short_description') ? ['short_description'] : ['description', 'Description', 'File'],
    'document label');
  const cited = [number, attachment].filter((part) => part !== undefined).join('-');
  return [cited && `No. ${cited}`, name].filter(Boolean).join(': ') || 'Document';
}

type FileLinks = Pick<DocumentDraft, 'url' | 'missing' | 'archiveUrl' | 'mediaType'>;

/** The file; else the page that stands for it; else why there is none. */
function whereIs(from: Fields): FileLinks {
  const missing = missingOf(from);
  if (missing !== undefined) return { url: null, missing };
  const local = fileAt(from.text('filepath_local', 'document address'));
  const archived = safe(from.text('filepath_ia', 'document archived address'));
  const other = safe(firstText(from, ['document_url', 'DocumentUrl'], 'document address'));
  const url = local ?? other ?? archived ?? pageAt(from.text('absolute_url', 'document address'));
  if (url === undefined) return { url: null, missing: 'unavailable' };
  return {
    url,
    ...(archived !== undefined && archived !== url && { archiveUrl: archived }),
    ...(/\.pdf$/i.test(url) && { mediaType: 'application/pdf' }),
  };
}

/** Fields that say so, and what they say. */
const MISSING: readonly (readonly [string, boolean, string])[] = [
  ['is_sealed', true, 'sealed'],
  ['is_available', false, 'unavailable'],
];

function missingOf(from: Fields): string | undefined {
  const found = MISSING.find(([key, value]) => from.value[key] === value);
  if (found) from.take(found[0], 'document missing');
  return found?.[2];
}

function isPlaceholder(from: Fields): boolean {
  return from.value['is_available'] === false && from.value['is_sealed'] !== true
    && !from.has('document_number') && !from.has('pacer_doc_id') && !from.has('attachment_number');
}

function isCount(value: number | undefined): value is number {
  return value !== undefined && Number.isInteger(value) && value >= 0;
}
