import { type CourtRow, FEDERAL_COURTS, STATE_COURTS } from './courts-data.js';

/** A court of the table. */
interface Court {
  /** Of Free Law Project, and so of CourtListener: "dcd". */
  readonly id: string;
  /** As citations write it, "D.D.C."; its name where courts-db has no citation. */
  readonly label: string;
  /** "District Court, District of Columbia". */
  readonly name: string;
}

/** Ways to write a court beside its id, citation and name in courts-db: the Bluebook's, and ids of PACER. */
const ALSO: readonly (readonly [string, string])[] = [
  ['scotus', 'U.S.'],
  ['scotus', 'Supreme Court of the U.S.'],
  ['scotus', 'U.S. Supreme Court'],
  ['scotus', 'United States Supreme Court'],
  ['cit', 'Court of International Trade'],
  ['fisc', 'FISA Ct.'],
  ['fiscr', 'FISA Ct. Rev.'],
  ['jpml', 'Judicial Panel on Multidistrict Litigation'],
  ['ianb', 'Bankr. N.D. Iowa'],
  ['iasb', 'Bankr. S.D. Iowa'],
  ['flsb', 'Bankr. S.D. Fla.'],
  ['pamb', 'Bankr. M.D. Pa.'],
  ['dcb', 'Bankr. D.D.C.'],
  ['cadc', 'Court of Appeals for the District of Columbia Circuit'],
  ['cadc', 'Court of Appeals of the District of Columbia'],
  ['connappct', 'Appellate Court of Connecticut'],
  ['nyappdiv', 'Appellate Division, Supreme Court of New York'],
  ['texapp', 'Court of Appeals of Texas'],
  ['wva', 'Supreme Court of Appeals of West Virginia'],
  ['md', 'Supreme Court of Maryland'],
  ['mdctspecapp', 'Appellate Court of Maryland'],
  ['arb', 'azb'],
  ['uscfc', 'cofc'],
];

/** Of "N.D.", in names of district courts. */
const DIRECTIONS: ReadonlyMap<string, string> = new Map([
  ['n', 'northern'], ['s', 'southern'], ['e', 'eastern'], ['w', 'western'], ['m', 'middle'], ['c', 'central'],
]);

const ORDINALS: ReadonlyMap<string, string> = new Map([
  ['first', '1st'], ['second', '2d'], ['2nd', '2d'], ['third', '3d'], ['3rd', '3d'], ['fourth', '4th'], ['fifth', '5th'],
  ['sixth', '6th'], ['seventh', '7th'], ['eighth', '8th'], ['ninth', '9th'], ['tenth', '10th'], ['eleventh', '11th'],
]);

const OF_STATES = courtsIn(STATE_COURTS);
const COURTS: readonly Court[] = [...courtsIn(FEDERAL_COURTS), ...OF_STATES];

function courtsIn(rows: readonly CourtRow[]): Court[] {
  return rows.map(([id, citation, name]) => ({ id, label: citation || name, name }));
}

const byId = new Map(COURTS.map((court) => [court.id, court]));
const written: readonly (readonly [Court | undefined, string])[] = [
  ...COURTS.map((court) => [court, court.label] as const),
  ...ALSO.map(([id, text]) => [byId.get(id), text] as const),
];
const byCitation = unambiguous(written.map(([court, text]) => [citationKey(text), court]));
const byName = unambiguous([...COURTS.map((court) => [court, court.name] as const), ...written]
  .map(([court, text]) => [nameKey(text), court]));

const byWords = unambiguous([
  ...OF_STATES.map((court) => [court, court.name] as const), ...written.filter(([court]) => court && OF_STATES.includes(court)),
].map(([court, text]) => [wordsKey(text), court]));

/**
 * The court that an id of CourtListener, a citation or a name means: "dcd", "D.D.C.", "D.Mass", "U.S. District Court
 * for the District of Massachusetts". None when it is unknown, or when two courts are written so.
 *
 * The table is that of courts-db of Free Law Project (courts-data.ts says of which version): the courts of the United
 * States without the circuit courts of before 1912, and the appellate courts of the states.
 */
export function courtOf(idOrCitationOrName: string): Court | undefined {
  const text = idOrCitationOrName.trim().slice(0, 200);
  const citation = citationKey(text);
  const name = nameKey(text);
  if (byCitation.has(citation)) return byId.get(text.toLowerCase()) ?? byCitation.get(citation);
  return byId.get(text.toLowerCase()) ?? (byName.has(name) ? byName.get(name) : ofState(text));
}

/** Courts of the states are written with the state first or last, and with the part of the court that decided. */
function ofState(text: string): Court | undefined {
  const whole = withoutDivision(text);
  return [text, whole, withoutDivision(whole)].map((name) => byWords.get(wordsKey(name))).find((court) => court !== undefined);
}

/** "D.Mass", "D. Mass." and "d mass" are one citation; so are "2d Cir.", "2nd Cir." and "Second Circuit". */
function citationKey(text: string): string {
  return words(text).replace(/\bcircuit\b/g, 'cir').replaceAll(' ', '');
}

/** "United States District Court for the District of X", "U.S. District Court, D. X" and "District Court, X" are one. */
function nameKey(text: string): string {
  return words(text.replace(/\b([nsewmc])\. ?d\.(?=[ ,]|$)/gi, (_, letter: string) => ` ${DIRECTIONS.get(letter.toLowerCase()) ?? ''} district `)
    .replace(/\bd\. ?c\.(?=[ ,]|$)/gi, ' district columbia ')
    .replace(/\bd\.(?=[ ,])/gi, ' district '))
    .replace(/^(?:united states|u s|us) (?!supreme)/, '')
    .replace(/\b(?:for|of|the|in) /g, '')
    .replace(/\bcourt district /, 'court ')
    .replaceAll(' ', '');
}

/** The words of a name in any order: "Georgia Court of Appeals" and "Court of Appeals of the State of Georgia" are one. */
function wordsKey(text: string): string {
  return [...new Set(words(text).replace(/\b(?:for|of|the|in|state)(?: |$)/g, '').split(' '))]
    .map((word) => word.replace(/^(court|appeal)s$/, '$1'))
    .sort()
    .join(' ');
}

/** The name of a state's court without the last part of it that names a district, division or county: none are in the table. */
function withoutDivision(text: string): string {
  return text.replace(/,[^,]*\b(?:district|division|department|county|parish|circuit)\b[^,]*$/i, '');
}

/** Lower-case words and numbers, a space between them. */
function words(text: string): string {
  return text.toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '')
    .map((word) => ORDINALS.get(word) ?? word)
    .join(' ');
}

/** Values by key; a key that means two of them means none. */
export function unambiguous<Value>(entries: readonly (readonly [string, Value])[]): ReadonlyMap<string, Value | undefined> {
  const found = new Map<string, Value | undefined>();
  for (const [key, value] of entries) found.set(key, !found.has(key) || found.get(key) === value ? value : undefined);
  return found;
}
