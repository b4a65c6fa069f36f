import type { PolicyDocument } from '../../document/index.js';

const SLASH = 47;
/** Of the schemes that documents may link to. */
const ADDRESS = /^(?:https?:\/\/|mailto:)\S+$/i;

/** A line a document: its label, then its address. */
export function writeDocuments(documents: readonly PolicyDocument[]): string {
  return documents.map(({ label, url }) => (url === null ? label : `${label} ${url}`)).join('\n');
}

/** The documents of a cell: a line each, or addresses one after another. */
export function readDocuments(cell: string): { label: string; url: string | null }[] {
  if (isAddress(cell)) return [documentAt(cell)];
  return cell.split(/[\r\n]+/).map((line) => line.trim()).filter((line) => line !== '').flatMap(documentsOf);
}

function documentsOf(line: string): { label: string; url: string | null }[] {
  const words = line.split(/\s+/);
  const addresses = words.map((word) => word.replace(/[;,]$/, ''));
  if (addresses.every(isAddress)) return addresses.map(documentAt);
  const url = words.at(-1) ?? '';
  return [isAddress(url) ? { label: line.slice(0, -url.length).trim(), url } : { label: line, url: null }];
}

/** An address alone is called by the end of its path, or by its host. */
function documentAt(url: string): { label: string; url: string } {
  const query = url.search(/[?#]/);
  const whole = query < 0 ? url.length : query;
  const end = url.charCodeAt(whole - 1) === SLASH ? whole - 1 : whole;
  return { label: url.slice(url.lastIndexOf('/', end - 1) + 1, end) || url, url };
}

function isAddress(text: string): boolean {
  return ADDRESS.test(text);
}
