import { parseEdtf } from '../../dates/index.js';
import { KINDS, plainText, slug, type EventDocument, type PolicyEvent, type RichText } from '../../document/index.js';
import { readDocuments, writeDocuments } from './document-lines.js';

/** Cases are called by their names in cells, and by their ids in documents. */
export interface CaseNames {
  readonly nameOf: (reference: string) => string;
  /** Undefined when no case has the name. */
  readonly idOf: (name: string) => string | undefined;
}

type Actor = NonNullable<PolicyEvent['actors']>[number];

/** A field of events as people see it in a cell, and change it. */
export interface Column {
  readonly field: keyof PolicyEvent & string;
  /** Its name in the first row. */
  readonly header: string;
  /** Of a value of the field, all or what people can read of it. */
  readonly write: (value: never, cases: CaseNames) => string;
  /** The value that a cell means, given without spaces around; undefined when it means none. Cells that are blank are not read. */
  readonly read: (cell: string, cases: CaseNames) => unknown;
}

/** In the order of what is exported. */
export const COLUMNS: readonly Column[] = [
  text('date', 'date'),
  text('dateText', 'date text'),
  text('title', 'title'),
  { field: 'kind', header: 'kind', write: String, read: readKind },
  text('kindLabel', 'kind label'),
  { field: 'body', header: 'body', write: (body: RichText) => (typeof body === 'string' ? body : plainText(body)), read: asWritten },
  { field: 'documents', header: 'documents', write: (list: readonly EventDocument[]) => writeDocuments(list), read: readDocuments },
  {
    field: 'cases',
    header: 'cases',
    write: (cases: readonly string[], { nameOf }) => cases.map(nameOf).join('; '),
    read: readCases,
  },
  text('outlet', 'outlet'),
  { field: 'actors', header: 'people', write: (actors: readonly Actor[]) => actors.map(writeActor).join('; '), read: readActors },
  texts('tags', 'tags'),
  texts('notes', 'note ids'),
  { field: 'reliability', header: 'reliability', write: String, read: oneOf('confirmed', 'reported', 'alleged') },
  { field: 'key', header: 'key', write: (key: boolean) => (key ? 'yes' : 'no'), read: readAnswer },
  { field: 'lane', header: 'lane', write: (lane: string | readonly string[]) => [lane].flat().join('; '), read: (cell) => (isOne(cell) ? cell : splitList(cell)) },
  { field: 'added', header: 'added', write: String, read: readDayOnly },
  { field: 'updated', header: 'updated', write: String, read: readDayOnly },
  { field: 'id', header: 'id', write: String, read: readId },
];

/** JSON of what the other cells of the row cannot tell of the event. */
export const EXTRA_HEADER = 'more (JSON)';
/** JSON of the document without its events, in one row. */
export const POLICY_HEADER = 'policy (JSON)';

function text(field: Column['field'], header: string): Column {
  return { field, header, write: (value: string | null) => value ?? '', read: asWritten };
}

function texts(field: Column['field'], header: string): Column {
  return { field, header, write: (values: readonly string[]) => values.join('; '), read: splitList };
}

function asWritten(cell: string): string {
  return cell;
}

function splitList(cell: string): string[] {
  if (isOne(cell)) return [cell];
  return cell.split(/[;\n]/).map((part) => part.trim()).filter((part) => part !== '');
}

function isOne(cell: string): boolean {
  return !cell.includes(';') && !cell.includes('\n');
}

function oneOf(...words: readonly string[]) {
  return (cell: string): string | undefined => words.find((word) => word === cell.toLowerCase());
}

/** What tables call the kinds that are named after their categories, by the kind; of one and of several. */
const CALLED: Readonly<Record<string, readonly string[]>> = {
  'agency-action': ['agency', 'government-action', 'executive-action', 'administrative-action'],
  filing: ['court-filing'],
  order: ['court-order'],
  report: ['press-report', 'press', 'news', 'news-report', 'news-article', 'news-story', 'media', 'media-report', 'media-coverage', 'press-coverage', 'article'],
  effective: ['effective-date'],
};
const KIND_OF: ReadonlyMap<string, string> = new Map([
  ...[...KINDS.keys()].map((kind) => [kind, kind] as const),
  ...Object.entries(CALLED).flatMap(([kind, names]) => names.map((name) => [name, kind] as const)),
]);

/** "Minute Order" is the kind `minute-order`, and so are "Minute orders"; what is no known kind stays as it is. */
function readKind(cell: string): string {
  if (KINDS.has(cell)) return cell;
  const name = slug(cell);
  return KIND_OF.get(name) ?? KIND_OF.get(name.replace(/s$/, '')) ?? cell;
}

function readCases(cell: string, { idOf }: CaseNames): string[] | undefined {
  const ids = isOne(cell) ? [idOf(cell)] : splitList(cell).map(idOf);
  return ids.includes(undefined) ? undefined : ids as string[];
}

function writeActor({ name, role }: Actor): string {
  return role === undefined ? name : `${name} (${role})`;
}

function readActors(cell: string): Actor[] {
  return splitList(cell).map((part) => {
    const [, name, role] = /^([^()]+) \(([^()]+)\)$/.exec(part) ?? [];
    return name === undefined || role === undefined ? { name: part } : { name, role };
  });
}

const ANSWERS: ReadonlyMap<string, boolean> = new Map([['yes', true], ['true', true], ['no', false], ['false', false]]);

function readAnswer(cell: string): boolean | undefined {
  return ANSWERS.get(cell.toLowerCase());
}

function readDayOnly(cell: string): string | undefined {
  return parseEdtf(cell).type === 'date' ? cell : undefined;
}

function readId(cell: string): string | undefined {
  return /^[\p{L}\p{M}\p{N}\-._~:@/]+$/u.test(cell) ? cell : undefined;
}
