import { courtOf } from '../../courts/court-of.js';
import { type Fields, firstText } from '../../input/fields.js';
import type { CaseDraft } from '../../input/importer.js';
import { courtInPath } from './site.js';

type CourtDraft = NonNullable<CaseDraft['court']>;

/** Ids of PACER that CourtListener gives to another court or has otherwise. */
const OF_PACER: ReadonlyMap<string, string> = new Map([['neb', 'nebraskab'], ['nysb-mega', 'nysb']]);

/** A court by its id, citation or name; what courts-db does not know is shown as it is written. */
export function courtNamed(text: string, id?: string): CourtDraft {
  const known = courtOf(id ?? text) ?? courtOf(text);
  return known ? { id: known.id, label: known.label } : { ...(id !== undefined && { id }), label: text };
}

/** The court of a docket. Dockets of the Supreme Court name none, and are told by their fields. */
export function courtOfDocket(docket: Fields): CourtDraft | undefined {
  const id = idOf(docket);
  const name = firstText(docket, ['court_citation_string', id === undefined ? 'court' : ''], 'case court');
  if (id !== undefined) return courtNamed(name ?? id, docket.has('resource_uri') ? id : OF_PACER.get(id) ?? id);
  if (name !== undefined) return courtNamed(name);
  if (isSupreme(docket)) return courtNamed('scotus');
  const path = ['filepath_ia', 'filepath_ia_json'].map((key) => courtInPath(docket.peek(key) ?? '')).find(Boolean);
  return path === undefined ? undefined : courtNamed(path);
}

/** Whether a docket is one that the Supreme Court publishes, or juriscraper of it. */
export function isSupreme(docket: Fields): boolean {
  return 'capital_case' in docket.value || docket.has('CaseNumber');
}

/** The id, and the address that says the same. */
function idOf(docket: Fields): string | undefined {
  const inAddress = courtIdIn(docket, 'court');
  return docket.text('court_id', 'case court') ?? inAddress;
}

/** "https://www.courtlistener.com/api/rest/v4/courts/dcd/". */
export function courtIdIn(from: Fields, key: string): string | undefined {
  const id = /\/courts\/([a-z\d]+)\/?$/.exec(from.peek(key) ?? '')?.[1];
  if (id !== undefined) from.text(key, 'case court');
  return id;
}
