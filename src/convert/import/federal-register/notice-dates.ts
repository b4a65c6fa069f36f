import { dateDraft } from '../../input/dates/written-date.js';
import type { Fields } from '../../input/fields.js';
import type { EventDraft } from '../../input/importer.js';

/** What a document gives a date for: in our words, and the kind of event by the type of the document. */
interface DateRow {
  readonly field: string;
  readonly title: string;
  readonly kind: (types: readonly string[]) => string | undefined;
}

/** By subtype. */
const SIGNED: ReadonlyMap<string, string> = new Map([
  ['executive order', 'directive'], ['memorandum', 'directive'], ['presidential order', 'directive'],
]);
/** By type. */
const PUBLISHED: ReadonlyMap<string, string> = new Map([
  ['rule', 'rule'], ['proposed rule', 'proposed'], ['notice', 'announced'], ['prorule', 'proposed'],
]);

export const PUBLICATION = 'publication_date';
export const EFFECTIVE = 'effective_on';

const ROWS: readonly DateRow[] = [
  { field: 'signing_date', title: 'Signed', kind: (types) => kindIn(SIGNED, types) ?? 'announced' },
  { field: 'filed_at', title: 'Filed for public inspection', kind: () => undefined },
  { field: PUBLICATION, title: 'Published in the Federal Register', kind: (types) => kindIn(PUBLISHED, types) },
  { field: 'comments_close_on', title: 'Comments close', kind: () => undefined },
  { field: EFFECTIVE, title: 'Effective date', kind: () => 'effective' },
];

/**
 * An event for each date that a document gives, by the name of its field. An effective date says no more than that the
 * document names it.
 */
export function readNoticeDates(from: Fields, title: string, types: readonly string[]): Map<string, EventDraft> {
  return new Map(ROWS.flatMap(({ field, title: what, kind }): [string, EventDraft][] => {
    const text = from.text(field, `event "${what}"`);
    if (text === undefined) return [];
    const known = kind(types);
    // Times of the public inspection desk have thousandths of a second, which EDTF has not.
    const when = dateDraft(text.replace(/\.\d{1,6}(?=[Z+-])/, ''), from.at(field), from.ledger);
    return [[field, { ...when, title: `${what}: ${title}`, ...(known !== undefined && { kind: known }) }]];
  }));
}

function kindIn(kinds: ReadonlyMap<string, string>, types: readonly string[]): string | undefined {
  return types.map((type) => kinds.get(type.toLowerCase())).find((kind) => kind !== undefined);
}
