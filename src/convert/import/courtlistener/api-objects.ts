import { isPlainObject } from '../../../document/index.js';
import { Fields } from '../../input/fields.js';
import { reportOthers } from '../../input/files/wrong-format.js';
import type { Ledger } from '../../input/ledger.js';
import { dropPersonal } from '../../input/personal-data.js';

export type ObjectKind = 'docket' | 'entry' | 'document' | 'opinion' | 'person';

/** One object of an input. */
export interface ApiObject {
  readonly kind: ObjectKind;
  readonly fields: Fields;
}

type Has = (key: string) => boolean;
type Test = (has: Has) => boolean;

const DAYS = ['date_filed', 'entry_date_filed', 'date_entered'];
const WORDS = ['description', 'short_description', 'entry_number', 'document_number', 'pacer_sequence_number'];

/** What objects are told apart by: fields that no other object has. The first that fits. */
const TESTS: readonly (readonly [ObjectKind, Test])[] = [
  ['opinion', (has) => has('sub_opinions') || has('cluster_id')],
  ['docket', (has) => has('case_name') && has('docket_number')],
  ['docket', (has) => has('caseName') && (has('docket_id') || has('docketNumber'))],
  ['docket', (has) => has('CaseNumber') && has('ProceedingsandOrder')],
  ['person', (has) => has('party_types') || has('parties_represented')],
  ['entry', (has) => has('recap_documents') || has('recap_sequence_number')],
  ['document', (has) => has('pacer_doc_id') && (has('document_type') || has('docket_entry_id'))],
  // The API leaves out what nobody asked for, and juriscraper has entries with a document each.
  ['entry', (has) => DAYS.some(has) && WORDS.some(has)],
  ['entry', (has) => has('Date') && has('Text')],
];

const PAGING = 'pages of the API';

/**
 * The objects that CourtListener writes, in an input that is one of them, a list, a page of results, a webhook, or
 * several of these. What is none of them is a problem.
 */
export function objectsIn(input: unknown, expected: string, ledger: Ledger): { objects: ApiObject[]; wrappers: Fields[] } {
  const objects: ApiObject[] = [];
  const wrappers: Fields[] = [];
  const others: string[] = [];
  const visit = (fields: Fields, depth: number): void => {
    const pages = depth > 0 ? pageIn(fields) : undefined;
    if (pages) {
      wrappers.push(fields);
      for (const item of pages) visit(item, depth - 1);
      return;
    }
    dropPersonal(fields);
    const kind = kindOf(fields);
    if (kind) objects.push({ kind, fields });
    else others.push(fields.place);
  };
  for (const { value, place } of listed(input)) {
    if (isPlainObject(value)) visit(new Fields(value, ledger, place), 2);
    else others.push(place);
  }
  if (objects.length + others.length > 0) reportOthers(others, objects.length === 0, expected, ledger, input);
  else ledger.problem('error', '', 'The file holds no results', `Give ${expected}.`);
  return { objects, wrappers };
}

/** An input may be a list of pages, each a list. */
function listed(input: unknown): { value: unknown; place: string }[] {
  if (!Array.isArray(input)) return [{ value: input, place: '' }];
  return input.flatMap((value: unknown, index) => Array.isArray(value)
    ? value.map((item: unknown, at) => ({ value: item, place: `/${index}/${at}` }))
    : [{ value, place: `/${index}` }]);
}

/** The results of a page, or of what a webhook sends. */
function pageIn(fields: Fields): readonly Fields[] | undefined {
  const payload = fields.object('payload');
  if (payload) return [payload];
  if (!Array.isArray(fields.value['results'])) return undefined;
  if (typeof fields.value['next'] === 'string') {
    fields.ledger.problem('warning', fields.at('next'), 'says that there are more pages of results, and they are not in this file',
      'Name the files of the other pages as well.');
  }
  for (const key of ['next', 'previous', 'count', 'document_count']) fields.drop(key, PAGING);
  return fields.list('results');
}

function kindOf(fields: Fields): ObjectKind | undefined {
  const has = (key: string): boolean => Object.hasOwn(fields.value, key);
  return TESTS.find(([, test]) => test(has))?.[0];
}
