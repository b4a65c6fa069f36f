import { isLink } from '../../../document/index.js';

/** Under `ext`, where what has no place in the document format is kept. */
export const EXT = 'com.courtlistener';

const SITE = 'https://www.courtlistener.com';
/** https://www.courtlistener.com/help/api/rest/fields/#downloads */
const STORAGE = 'https://storage.courtlistener.com/';
/** What the Internet Archive calls the documents of a docket: "gov.uscourts.dcd.178502". */
const ITEM = /gov\.uscourts\.([a-z\d-]+)\./;

/** The page that an `absolute_url` names: "/docket/4214664/…/". */
export function pageAt(path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  return path.startsWith('/') && !path.startsWith('//') ? `${SITE}${path}` : safe(path);
}

/** The file that a `filepath_local` names: "recap/gov.uscourts…pdf". */
export function fileAt(path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  return /^[a-z]+:/i.test(path) ? safe(path) : `${STORAGE}${path.replace(/^\/+/, '')}`;
}

/** The address, if a page may link to it. */
export function safe(address: string | undefined): string | undefined {
  return address !== undefined && isLink(address) ? address : undefined;
}

/** The id of the court in the name of a file. */
export function courtInPath(path: string): string | undefined {
  return ITEM.exec(path)?.[1];
}

/** "…/dockets/4214664/" and 4214664: the number that an object of the API is known by. */
export function idIn(reference: string | undefined): string | undefined {
  return /(\d{1,18})\/?$/.exec(reference ?? '')?.[1];
}
