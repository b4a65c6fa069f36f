const ORIGIN = 'https://docs.google.com/spreadsheets';
const KEY = /^[\w-]{20,}$/;
const PUBLISHED_KEY = /^(?:v2:)?(2PACX-[\w-]+)$/;
/** Addresses of sheets, those of readers with several accounts (`/u/1/`) and of domains (`/a/example.org/`) among them. */
const PUBLISHED = /^https?:\/\/docs\.google\.com\/(?:a\/[^/]+\/)?spreadsheets(?:\/u\/\d+)?\/d\/e\/([\w-]+)/;
const SHARED = /^https?:\/\/docs\.google\.com\/(?:a\/[^/]+\/)?spreadsheets(?:\/u\/\d+)?\/d\/([\w-]+)(\/pub)?/;
const OLD = /^https?:\/\/(?:docs|spreadsheets\d?)\.google\.com\/[^?#]*\?(?:[^#]*&)?key=([\w-]+)/;
/** What asks for a table already, of whatever part of a sheet. */
const TABLE = /[?&](?:(?:output|format)=|tqx=(?:[^&#]*;)?out:)[ct]sv\b/i;
const SHEET_NUMBER = /[?&#]gid=(\d+)/;

/**
 * The address of a Google sheet's CSV, of the sheet that the address names or else the first: for the address of an
 * editor, of a page that is published to the web, or a bare key. Any other text as it is.
 */
export function sheetAddress(url: string): string {
  const [key] = KEY.exec(url.trim()) ?? [];
  const [, published] = PUBLISHED_KEY.exec(url.trim()) ?? [];
  if (published !== undefined) return `${ORIGIN}/d/e/${published}/pub?output=csv`;
  return key === undefined ? tableAddress(url) : `${ORIGIN}/d/${key}/export?format=csv`;
}

/** The same without bare keys, which may be names of files. */
export function tableAddress(url: string): string {
  const address = url.trim();
  if (TABLE.test(address)) return url;
  const [, gid] = SHEET_NUMBER.exec(address) ?? [];
  const [, published] = PUBLISHED.exec(address) ?? [];
  if (published !== undefined) return `${ORIGIN}/d/e/${published}/pub?${query('output=csv', gid)}`;
  const [, shared, isPublished] = SHARED.exec(address) ?? OLD.exec(address) ?? [];
  if (shared === undefined) return url;
  return isPublished === undefined
    ? `${ORIGIN}/d/${shared}/export?${['format=csv', gid && `gid=${gid}`].filter(Boolean).join('&')}`
    : `${ORIGIN}/d/${shared}/pub?${query('output=csv', gid)}`;
}

/** A published document gives all its sheets unless one is asked for alone. */
function query(output: string, gid: string | undefined): string {
  return gid === undefined ? output : `gid=${gid}&single=true&${output}`;
}
