import { lettersOf } from './fold.js';

/** A court as documents name it; `id` is the Free Law Project's, `label` the citation's. */
interface CourtName {
  readonly id?: string | undefined;
  readonly label?: string | undefined;
}

interface Docket {
  /** The division of the court that gave the number; each counts from 1. Often left out. */
  readonly office: string | undefined;
  readonly number: string;
}

// An optional office ("1:", or "1-" before a type), a year, an optional type ("cv") and a serial number; judges' initials may follow.
// The Supreme Court writes applications without hyphens: "24A1203".
const NUMBER = /(?:\b(\d{1,2})(?::|-(?=\d\d-[a-z])))?\b(\d{2,4})(?:-(?:([a-z]{1,6})-)?|([a-z]))0*(\d{1,6})\b/i;
const COURT_IN_PARENTHESES = /\(([^()]{2,60})\)/;
/** Of "(D.C. Cir. 2025)" and "(N.D. Tex., Aug. 13, 2021)" what is no court. */
const DATE_OF_DECISION = /,? (?:[a-z.]+ \d+, )?\d{4}$/i;
const ANY_OFFICE = 'any';

/** `1:25-cv-00677-DLF` and `25-cv-677` are one number. Null when the text holds no docket number. */
export function docketNumber(text: string): string | null {
  return readDocket(text)?.number ?? null;
}

/** What a docket is known by: a key for each name of the court, as a citation or a database gives it. */
export function docketKeys(docket: string, court: CourtName): string[] {
  return keysOf(docket, court, (office = '') => [office, ANY_OFFICE]);
}

/** The keys to look a docket up by. Without an office it may be that of any; with one, of no other. */
export function docketQueries(docket: string, court: CourtName): string[] {
  return keysOf(docket, court, (office) => (office === undefined ? [ANY_OFFICE] : [office, '']));
}

/**
 * The keys to look a printed citation up by, "No. 25-cv-12822 (D. Mass.)", with or without the date of a decision; none
 * without a number and a court.
 */
export function citationQueries(text: string): string[] {
  const court = COURT_IN_PARENTHESES.exec(text.slice(Math.max(0, text.search(NUMBER))))?.[1];
  return docketQueries(text, { label: court && undated(court) });
}

/** The court of a citation without the date that may follow it: "D.C. Cir. 2025" is "D.C. Cir.". */
export function undated(court: string): string {
  return court.replace(DATE_OF_DECISION, '');
}

function readDocket(text: string): Docket | null {
  const found = NUMBER.exec(text);
  if (!found) return null;
  const [, office, year = '', civil, application, serial = ''] = found;
  const type = (civil ?? application ?? '').toLowerCase();
  return { office, number: `${year.slice(-2)}-${type}-${serial}` };
}

type Offices = (written: string | undefined) => readonly string[];

function keysOf(text: string, { id, label }: CourtName, offices: Offices): string[] {
  const docket = readDocket(text);
  if (!docket) return [];
  const courts = [id, label].filter((name) => name !== undefined).map(lettersOf);
  return courts.flatMap((court) =>
    offices(docket.office).map((office) => `${court}|${office}:${docket.number}`));
}
