import type { PolicyEvent } from '../../document/index.js';
import { EXT } from '../import/courtlistener/site.js';
import { isObject } from './json.js';

/** A document by the register that it is in, and its number there. */
interface DocumentNumber {
  readonly register: string;
  readonly number: string;
}

/** "2025-03456", "C1-2025-03456": its last part is a number, as that of "executive-orders" is not. */
const FR = String.raw`((?:[\dA-Z]{1,12}-){1,3}\d{1,12})(?=[/.?#]|$)`;

/** Registers that number their documents, by the addresses that hold the number: the docket, where each has its own, and the number. */
const REGISTERS: readonly (readonly [register: string, address: RegExp])[] = [
  ['Federal Register', new RegExp(String.raw`\bfederalregister\.gov/()(?:d/|(?:api/v1/)?(?:public-inspection|documents)/(?:\d{4}/\d\d/\d\d/)?)?${FR}`, 'i')],
  ['Federal Register', new RegExp(String.raw`\bgovinfo\.gov/()content/pkg/FR-\d{4}-\d\d-\d\d/(?:pdf|html|xml)/${FR}`, 'i')],
  ['CourtListener', /\bcourtlistener\.com\/docket\/(\d{1,12})\/(\d{1,6})\//i],
  ['PACER', /\bgov\.uscourts\.([a-z\d]{2,12}\.\d{1,12})\.(\d{1,6})\.\d{1,6}\.pdf$/i],
];

function numberIn(address: string): DocumentNumber | undefined {
  for (const [name, pattern] of REGISTERS) {
    const [, docket, number] = pattern.exec(address) ?? [];
    if (number !== undefined) return { register: `${name} ${docket ?? ''}`, number };
  }
  return undefined;
}

function numbersOf({ documents = [] }: PolicyEvent): DocumentNumber[] {
  return documents.flatMap(({ url, archiveUrl }) => [url, archiveUrl]).flatMap((address) => numberIn(address ?? '') ?? []);
}

/** Whether two events have documents of one register, and none of a number that both have. */
export function haveOtherNumbers(first: PolicyEvent, second: PolicyEvent): boolean {
  const [one, other] = [numbersOf(first), numbersOf(second)];
  const registers = new Set(other.map(({ register }) => register));
  const numbers = new Set(other.map(keyOf));
  return one.some(({ register }) => registers.has(register)) && !one.some((document) => numbers.has(keyOf(document)));
}

function keyOf({ register, number }: DocumentNumber): string {
  return `${register}|${number}`;
}

/**
 * "No. 140-1: Proposed order", "ECF No. 140". Without a word for the entry, what has a number behind its hyphen is an entry only
 * as the name of what follows: "No. 25-457" is a case.
 */
const CITED = /^(?:(?:(?:ecf|dkt\.?|doc\.?) (?:no\.? ?|# ?)|# ?)(\d{1,6})(?:-\d{1,3})?(?!\d|[-:]\w|[a-z])|(?:docket )?no\.? ?(\d{1,6})(?:-\d{1,2}(?=: )|(?=: |[;,)]|$)))/i;

/** The numbers that the entries of a docket have which an event is about, with the case whose docket it is. */
export function entryNumberKeys(event: PolicyEvent): string[] {
  const [only, ...others] = event.cases;
  const own = event.ext?.[EXT];
  const noted = isObject(own) ? [own['entry_number'], own['document_number']].flatMap((number) => isNumber(number) ? String(number) : []) : [];
  const cited = (event.documents ?? []).flatMap(({ label }) => (CITED.exec(label)?.slice(1) ?? []).filter(Boolean));
  const inAddresses = numbersOf(event).filter(({ register }) => !register.startsWith('Federal'));
  const numbers = [...noted, ...cited, ...inAddresses.map(({ number }) => number)];
  return [
    ...inAddresses.map(keyOf),
    ...(others.length === 0 && only !== undefined ? numbers.map((number) => `${only}|${number}`) : []),
  ];
}

function isNumber(value: unknown): boolean {
  return /^\d{1,6}$/.test(typeof value === 'string' || typeof value === 'number' ? String(value) : '');
}
