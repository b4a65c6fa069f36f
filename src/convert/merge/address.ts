// The fourth digit of a document's number in PACER says whether its page has been seen before.
const PACER_DOCUMENT = /^(ecf\.[a-z]{1,20}\.uscourts\.gov\/doc1\/\d{3})\d/;

/** What an address is known by: without what makes no difference to the document that it leads to. */
export function addressKey(address: string): string {
  const bare = address.trim().replace(/^https?:\/\//i, '');
  const [path = ''] = bare.split('#', 1);
  const end = path.indexOf('/');
  const host = end < 0 ? path : path.slice(0, end);
  const rest = end < 0 ? '' : path.slice(end);
  return `${host.toLowerCase()}${rest === '/' ? '' : rest}`.replace(PACER_DOCUMENT, '$10');
}
