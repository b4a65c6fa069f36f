/** No courts, but what all courts of a kind are under. */
const GENERAL = new Set(['usdistct', 'uscirct']);

/** Courts of states that hear appeals, though courts-db gives them another type. */
const APPELLATE = new Set(['njsuperctappdiv']);

/** Names that are those of other courts by mistake. */
const NAMES = new Map([['wvnb', 'United States Bankruptcy Court, N.D. West Virginia']]);

/** The ids of the circuit courts of before 1912 begin with "circt". */
const isFederal = ({ system, id }) => system === 'federal' && !GENERAL.has(id) && !id.startsWith('circt');

const isAppellate = ({ system, id, type }) => system === 'state' && (type === 'appellate' || APPELLATE.has(id));

/**
 * The text of src/convert/courts/courts-data.ts.
 * @param {readonly { id: string, name: string, citation_string: string, system: string, type: string }[]} courts
 *   what is in courts.json of courts-db
 * @param {string} version of courts-db
 */
export function courtsModule(courts, version) {
  return `// Written by scripts/courts.mjs from courts-db of Free Law Project (https://github.com/freelawproject/courts-db,
// BSD-2-Clause), version ${version}.

/** A court: its citation is '' where courts-db has none. */
export type CourtRow = readonly [id: string, citation: string, name: string];

/** The courts of the United States, those of the past among them, without the circuit courts of before 1912. */
export const FEDERAL_COURTS: readonly CourtRow[] = ${rows(courts.filter(isFederal))};

/** The highest and the appellate courts of the states and territories. */
export const STATE_COURTS: readonly CourtRow[] = ${rows(courts.filter(isAppellate))};
`;
}

function rows(courts) {
  if (courts.length === 0) throw new Error('None of these courts is known: is this the courts.json of courts-db?');
  const lines = courts.map(({ id, citation_string: citation, name }) => `  [${[id, citation, NAMES.get(id) ?? name].map(literal).join(', ')}],\n`);
  return `[\n${lines.join('')}]`;
}

/** Abbreviations have straight apostrophes, all of them: "Comm'n". */
function literal(text) {
  if (typeof text !== 'string') throw new Error(`A court has ${JSON.stringify(text)} where a text is expected`);
  return `'${text.trim().replaceAll('’', '\'').replace(/['\\]/g, '\\$&')}'`;
}
