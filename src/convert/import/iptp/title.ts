import { isCaption } from './citations.js';
import { dateBefore } from './date-lines.js';

/** "2025.03.07 Complaint - Doe v. Roe", taken apart. */
export interface Title {
  /** The day in it, as EDTF. */
  readonly date: string | undefined;
  /** As printed, without the date. */
  readonly undated: string;
  /** Without the case and the outlet as well. */
  readonly bare: string;
  readonly outlet: string | undefined;
  readonly caseName: string | undefined;
  readonly kind: string | undefined;
}

const DASH = /\s+[-–—]+\s+|--|—/;
const REPORTED = /^Reported\b[:,]?\s*/;
const LONGEST_OUTLET = 60;

export function readTitle(line: string): Title {
  const dated = dateBefore(line);
  const undated = line.slice(dated?.length ?? 0);
  const date = dated?.date;
  return REPORTED.test(undated) ? reported(undated, date) : filed(undated, date);
}

/** "Reported: headline - outlet". */
function reported(undated: string, date: string | undefined): Title {
  const at = Array.from(undated.matchAll(/\s[-–—]+\s/g)).at(-1)?.index ?? undated.length;
  const after = undated.slice(at).replace(/^\s[-–—]+\s/, '');
  const outlet = after !== '' && after.length <= LONGEST_OUTLET ? after : undefined;
  const headline = undated.slice(0, outlet === undefined ? undefined : at).replace(REPORTED, '');
  return { date, undated, bare: headline || undated, outlet, caseName: undefined, kind: 'report' };
}

/** "Order - case", "case - Order", "agency - Memorandum". */
function filed(undated: string, date: string | undefined): Title {
  const parts = undated.split(DASH).map((text) => text.trim()).filter((text) => text !== '');
  const caseName = parts.find((text) => isCaption(text) && kindOf([text]) === undefined);
  const others = parts.filter((text) => text !== caseName);
  const bare = caseName === undefined || others.length === 0 ? undated : others.join(' - ');
  return { date, undated, bare, outlet: undefined, caseName, kind: kindOf(others) };
}

/**
 * What the first words of a title, or the last of a part of it, call the thing. Only the noun counts: what an order
 * grants or denies says nothing here.
 */
const KINDS: readonly (readonly [kind: string, words: string])[] = [
  ['report', 'Reported'],
  ['appeal', 'Petition for (?:a )?(?:Writ of )?Certiorari|Petition for Review'],
  ['amended-complaint', '(?:(?:First|Second|Third|Fourth|Supplemental|Corrected) )*(?:Amended|Supplemental)(?: Class Action)?(?: Habeas)? (?:Complaint|Petition)s?(?: and [A-Z]\\w+)?'],
  ['complaint', '(?:Class Action |Habeas )*(?:Complaint|Petition)s?(?: and (?:Habeas )?(?:Complaint|Petition))?'],
  ['minute-order', 'Minute (?:Orders?|Entry|Entries)'],
  ['directive', '(?:EO|Executive Order|Presidential (?:Memorandum|Proclamation)|Proclamation)(?: \\d+)?'],
  ['opinion', '(?:Memorandum |Per Curiam |Slip )?Opinions?(?: and Order)?'],
  ['judgment', '(?:Final |Partial |Default |Summary )*Judgment'],
  ['order', '(?:Memorandum |Temporary |Amended |Court |Administrative Stay |Scheduling |Final )*Orders?|Temporary Restraining Order|Mandate'],
  ['appeal', '(?:Amended )?Notice of (?:Cross-)?Appeal|Appeal'],
  ['motion', '(?:Emergency |Joint |Unopposed |Renewed )*Motions?|Stipulation|Application'],
  ['brief', '(?:Amicus |Opening |Reply |Appellate )*Briefs?'],
  ['agreement', 'Memorand(?:um|a) of (?:Understanding|Agreement)|MOUs?|MOAs?|(?:Settlement |Data[- ]Sharing )?Agreement'],
  ['declaration', '(?:Supplemental |Second )?Declarations?'],
  ['hearing', '(?:Status |Motion )?(?:Hearing|Transcript)'],
  ['proposed', '(?:Notice of )?Proposed Rule(?:making)?|NPRM|ANPRM'],
  ['rule', '(?:Interim |Temporary )?Final Rule|(?:Interim |Temporary )?Rule'],
  ['directive', '(?:Policy |Interim |Implementing |Field |Broadcast )*(?:Memo|Memorandum|Guidance|Directive|Policy Alert|Policy Manual Update)'],
  ['legislation', 'Public Law|Pub\\. L\\.'],
  ['statement', '(?:Joint |Press |White House )*(?:Statement|Press Release|News Release|Fact Sheet)'],
];

const TABLE = KINDS.map(([kind, words]) => ({
  kind, first: new RegExp(`^(?:${words})(?![\\w-])`), last: new RegExp(`(?:^|[\\s:])(?:${words})$`),
}));

/** The kind that a title's own words name; the parts are those between dashes. */
function kindOf(parts: readonly string[]): string | undefined {
  const begun = parts.map((text) => TABLE.find(({ first }) => first.test(text))?.kind);
  const ended = parts.map((text) => TABLE.find(({ last }) => last.test(text))?.kind);
  return [...begun, ...ended].find((kind) => kind !== undefined);
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ['report', 'article'], ['amended-complaint', 'complaint'], ['minute-order', 'order'],
  ...['complaint', 'order', 'opinion', 'judgment', 'motion', 'brief', 'agreement', 'declaration', 'rule']
    .map((kind) => [kind, kind] as const),
]);

/** What the document of an event of a kind is called. */
export function typeOf(kind: string | undefined): string | undefined {
  return TYPES.get(kind ?? '');
}
