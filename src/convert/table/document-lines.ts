import type { EventDocument } from '../../document/index.js';
import { mediaKind } from '../media-kinds.js';

/** Of the schemes that documents may link to. */
const ADDRESS = /^(?:https?:\/\/|mailto:)\S+$/i;

/** A line a document: its label, then its address. */
export function writeDocuments(documents: readonly EventDocument[]): string {
  return documents.map(({ label, url }) => (url === null ? label : `${label} ${url}`)).join('\n');
}

type TableDocument = Pick<EventDocument, 'label' | 'url'>;

/** The documents of a cell: a line each, or addresses one after another. */
export function readDocuments(cell: string): TableDocument[] {
  if (isAddress(cell)) return [documentAt(cell)];
  return numbered(cell.split(/[\r\n]+/).map((line) => line.trim()).filter((line) => line !== '').flatMap(documentsOf));
}

function documentsOf(line: string): TableDocument[] {
  const words = line.split(/\s+/);
  const addresses = words.map((word) => word.replace(/[;,]$/, ''));
  if (addresses.every(isAddress)) return addresses.map(documentAt);
  const url = words.at(-1) ?? '';
  return [isAddress(url) ? { label: line.slice(0, -url.length).trim(), url } : { label: line, url: null }];
}

/** Two files of one host are told apart by their numbers, unless the table names them. */
function numbered(documents: readonly TableDocument[]): TableDocument[] {
  const counts = new Map<string, number>();
  return documents.map((entry) => {
    const { label, url } = entry;
    if (url === null || label !== nameOf(url)) return entry;
    const number = (counts.get(label) ?? 0) + 1;
    counts.set(label, number);
    return number === 1 ? entry : { label: `${label} (${number})`, url };
  });
}

function documentAt(url: string): TableDocument {
  return { label: nameOf(url), url };
}

const TYPES: ReadonlyMap<string | undefined, string> = new Map([
  ['pdf', 'PDF'], ['image', 'image'], ['video', 'video'], ['audio', 'audio'], ['post', 'post'],
]);

/** Letters of the end of a name that says what a file is. */
const LONGEST_END = 5;
/** Many rows have the same few hosts and ends of names: by host, and by end. */
const known = new Map<string, Map<string, string>>();
const MOST_KNOWN = 1000;

/** What the last address began and ended with, and its name: rows beside each other mostly have one host and one kind of file. */
let last = { begins: '', ends: '', name: '' };

/** An address alone is called by its host and what is there: "example.gov, PDF". */
function nameOf(url: string): string {
  const isAlike = last.ends !== '' && url.startsWith(last.begins) && url.endsWith(last.ends) && !url.includes('?') && !url.includes('#');
  return isAlike ? last.name : readName(url);
}

function readName(url: string): string {
  const from = url.indexOf('//') + 2;
  if (from < 2) return url.slice(url.indexOf(':') + 1);
  const query = url.search(/[?#]/);
  const whole = query < 0 ? url.length : query;
  const slash = url.indexOf('/', from);
  const hostEnd = slash < 0 || slash > whole ? whole : slash;
  const dot = url.lastIndexOf('.', whole);
  const end = dot > hostEnd && whole - dot <= LONGEST_END ? url.slice(dot, whole) : '';
  const name = nameOfPage(url.slice(from, hostEnd), end);
  last = { begins: url.slice(0, hostEnd + 1), ends: end, name };
  return name;
}

function nameOfPage(host: string, end: string): string {
  const name = known.get(host)?.get(end);
  if (name !== undefined) return name;
  if (known.size > MOST_KNOWN) known.clear();
  const ends = known.get(host) ?? new Map<string, string>();
  known.set(host, ends.set(end, describe(host, end)));
  return nameOfPage(host, end);
}

function describe(host: string, end: string): string {
  const { type } = mediaKind(`https://${host}/${end}`);
  const name = host.toLowerCase().replace(/^.*@/, '').replace(/^www\./, '');
  return [name, TYPES.get(type) ?? []].flat().join(', ');
}

/** Whether a text is an address that documents of a cell can have. */
export function isAddress(text: string): boolean {
  return ADDRESS.test(text);
}
