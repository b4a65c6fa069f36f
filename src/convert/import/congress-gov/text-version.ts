import { isLink } from '../../../document/index.js';
import { dateDraft, NO_DATE } from '../../input/dates/written-date.js';
import type { Fields } from '../../input/fields.js';
import type { DocumentDraft, EventDraft } from '../../input/importer.js';
import { dayInWashington } from './day.js';
import { itemsOf } from './items.js';

/** A text of a bill, as of a stage, with its formats as documents. */
export function readTextVersion(from: Fields): EventDraft {
  const type = from.text('type', 'event title');
  const day = from.text('date', 'event date');
  const documents = itemsOf(from, 'formats').map(formatOf);
  return {
    ...(day === undefined ? NO_DATE
      : dateDraft(dayInWashington(day), from.at('date'), from.ledger)),
    title: type === undefined ? 'Text of the bill' : `Text of the bill: ${type}`,
    kind: 'legislation',
    ...(documents.length > 0 && { documents }),
  };
}

function formatOf(format: Fields): DocumentDraft {
  const label = format.text('type', 'document label') ?? 'Text';
  const address = format.peek('url');
  if (address === undefined || !isLink(address)) return { label, url: null, missing: 'unavailable' };
  format.text('url', 'document address');
  return { label, url: address, ...(/\.pdf$/i.test(address) && { mediaType: 'application/pdf' }) };
}
