import { BANKRUPTCY_COURTS } from './bankruptcy.js';
import { citationKey, nameKey, withoutDivision, wordsKey } from './court-key.js';
import { DISTRICT_COURTS } from './district.js';
import { FEDERAL_COURTS } from './federal.js';
import { STATE_COURTS } from './state.js';
import { unambiguous } from './unambiguous.js';

/** A court of the table. */
export interface Court {
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

const OF_STATES = courtsIn(STATE_COURTS);
const COURTS: readonly Court[] = [...[FEDERAL_COURTS, DISTRICT_COURTS, BANKRUPTCY_COURTS].flatMap(courtsIn), ...OF_STATES];

function courtsIn(table: string): Court[] {
  return table.trim().split('\n').map((line) => {
    const [id = '', citation = '', name = ''] = line.split('|');
    return { id, label: citation || name, name };
  });
}

const byId = new Map(COURTS.map((court) => [court.id, court]));
const written: readonly (readonly [Court | undefined, string])[] = [
  ...COURTS.map((court) => [court, court.label] as const),
  ...ALSO.map(([id, text]) => [byId.get(id), text] as const),
];
const byCitation = unambiguous(written.map(([court, text]) => [citationKey(text), court]));
const byName = unambiguous([...COURTS.map((court) => [court, court.name] as const), ...written]
  .map(([court, text]) => [nameKey(text), court]));

const byWords = unambiguous([...OF_STATES.map((court) => [court, court.name] as const), ...written.filter(([court]) => court && OF_STATES.includes(court))]
  .map(([court, text]) => [wordsKey(text), court]));

/** Courts of the states are written with the state first or last, and with the part of the court that decided. */
function ofState(text: string): Court | undefined {
  const whole = withoutDivision(text);
  return [text, whole, withoutDivision(whole)].map((name) => byWords.get(wordsKey(name))).find((court) => court !== undefined);
}

/**
 * The court that an id of CourtListener, a citation or a name means: "dcd", "D.D.C.", "D.Mass", "U.S. District Court
 * for the District of Massachusetts". None when it is unknown, or when two courts are written so.
 *
 * The table is that of courts-db of Free Law Project (https://github.com/freelawproject/courts-db, BSD-2-Clause): the
 * courts of the United States without the circuit courts of before 1912, and the appellate courts of the states.
 */
export function courtOf(idOrCitationOrName: string): Court | undefined {
  const text = idOrCitationOrName.trim().slice(0, 200);
  const citation = citationKey(text);
  const name = nameKey(text);
  if (byCitation.has(citation)) return byId.get(text.toLowerCase()) ?? byCitation.get(citation);
  return byId.get(text.toLowerCase()) ?? (byName.has(name) ? byName.get(name) : ofState(text));
}
