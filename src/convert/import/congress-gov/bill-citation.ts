import { encodePart, type PolicyIdentifier } from '../../../document/index.js';

/** How a bill is called: by type, number and congress. */
export interface BillCitation {
  readonly identifier: PolicyIdentifier;
  /** Its page on congress.gov. */
  readonly page: string | undefined;
}

/** Types of the API: how they are cited, and what they are in addresses of congress.gov. */
const TYPES: ReadonlyMap<string, readonly [cited: string, address: string]> = new Map([
  ['HR', ['H.R.', 'house-bill']],
  ['S', ['S.', 'senate-bill']],
  ['HJRES', ['H.J.Res.', 'house-joint-resolution']],
  ['SJRES', ['S.J.Res.', 'senate-joint-resolution']],
  ['HCONRES', ['H.Con.Res.', 'house-concurrent-resolution']],
  ['SCONRES', ['S.Con.Res.', 'senate-concurrent-resolution']],
  ['HRES', ['H.Res.', 'house-resolution']],
  ['SRES', ['S.Res.', 'senate-resolution']],
  ['HAMDT', ['H.Amdt.', 'house-amendment']],
  ['SAMDT', ['S.Amdt.', 'senate-amendment']],
]);

/** "H.R. 21 (117th Congress)"; undefined without a number. */
export function billCitation(type = '', number?: string, congress?: string): BillCitation | undefined {
  if (number === undefined) return undefined;
  const value = [congress, type.toLowerCase(), number].filter(Boolean).join('-');
  const [cited, address] = TYPES.get(type.toUpperCase()) ?? [];
  if (cited === undefined || address === undefined || congress === undefined || !/^\d{1,3}$/.test(congress)) {
    return { identifier: { scheme: 'us-bill', value, label: `${type} ${number}`.trim() }, page: undefined };
  }
  return {
    identifier: { scheme: 'us-bill', value, label: `${cited} ${number} (${ordinal(congress)} Congress)` },
    page: `https://www.congress.gov/${address.endsWith('amendment') ? 'amendment' : 'bill'}/${ordinal(congress)}-congress/${address}/${encodePart(number)}`,
  };
}

/** "117th". */
function ordinal(number: string): string {
  const isTeen = /1\d$/.test(number);
  const ending = new Map([['1', 'st'], ['2', 'nd'], ['3', 'rd']]).get(isTeen ? '' : number.slice(-1));
  return `${number}${ending ?? 'th'}`;
}
