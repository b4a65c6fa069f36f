import { type PolicyFacet, slug } from '../../../document/index.js';
import { type Fields, firstText } from '../../input/fields.js';
import type { CaseDraft, EventDraft } from '../../input/importer.js';
import { courtIdIn, courtNamed, courtOfDocket, isSupreme } from './court.js';
import { BELOW, CLOSING, OPENING, OPENING_OF_SUPREME, readDates } from './docket-dates.js';
import { EXT, idIn, pageAt, safe } from './site.js';

/** What a docket says of itself; its entries are read by docket-entry.ts. */
export interface Docket {
  /** The number that CourtListener knows it by. */
  readonly key: string | undefined;
  readonly draft: CaseDraft;
  /** The case in the court below, if its number is given. */
  readonly below: CaseDraft | undefined;
  readonly page: string | undefined;
  readonly facets: readonly PolicyFacet[];
  readonly opening: readonly EventDraft[];
  readonly closing: readonly EventDraft[];
}

const FACETS: readonly (readonly [string, ...string[]])[] = [
  ['Nature of suit', 'nature_of_suit', 'suitNature'],
  ['Cause', 'cause'],
  ['Jury demand', 'jury_demand', 'juryDemand'],
  ['Jurisdiction', 'jurisdiction_type', 'jurisdictionType', 'jurisdiction'],
  ['Demand', 'demand'],
  ['Case type', 'case_type_information', 'appellate_case_type_information', 'sJsonCaseType'],
  ['Fee status', 'fee_status', 'appellate_fee_status'],
  ['Multidistrict litigation', 'mdl_status'],
  ['Chapter', 'chapter'],
];

const JUDGES = ['assigned_to_str', 'assignedTo', 'referred_to_str', 'referredTo', 'panel_str'];
const BOOKKEEPING = [
  'date_created', 'date_modified', 'date_last_index', 'ia_upload_failure_count', 'ia_needs_upload', 'ia_date_first_change',
  'resource_uri', 'meta', 'sJsonCreationDate',
];

/** Reads a docket of the API, of its search, of juriscraper or of the Supreme Court, which differ in names only. */
export function readDocket(from: Fields, entries: readonly EventDraft[], id: string): Docket {
  const draft = caseOf(from, id);
  const page = pageAt(firstText(from, ['docket_absolute_url', 'absolute_url'], 'case link'));
  const key = idIn(firstText(from, ['docket_id', 'id'], 'case link'));
  const facets = FACETS.flatMap(([label, ...keys]) => {
    const value = firstText(from, keys, 'facet');
    return value === undefined ? [] : [{ label, values: [value] }];
  });
  const { below, events } = readLowerCourt(from, id);
  const opening = [...events, ...readDates(from, isSupreme(from) ? OPENING_OF_SUPREME : OPENING, id)];
  const closing = readDates(from, CLOSING, id);
  const links = [
    ...(page === undefined ? [] : [{ label: 'Docket on CourtListener', url: page }]),
    ...questionsIn(from),
    ...linksIn(from),
  ];
  for (const field of BOOKKEEPING) from.drop(field, 'bookkeeping of CourtListener');
  const ext = from.rest('case ext');
  return {
    key, page, facets, opening, closing, below,
    draft: {
      ...draft,
      ...(below && { parent: { case: below.id, type: appealType(draft, entries) } }),
      ...(links.length > 0 && { links }),
      ...(ext && { ext: { [EXT]: ext } }),
    },
  };
}

/** The name of a docket, without taking it. */
function docketName(from: Fields): string {
  return namesOf(from).map((key) => from.peek(key)).filter(Boolean).join(' v. ');
}

function namesOf(from: Fields): readonly string[] {
  const single = ['case_name', 'caseName', 'case_name_full'].find((key) => from.peek(key) !== undefined);
  return single === undefined ? ['PetitionerTitle', 'RespondentTitle'] : [single];
}

function caseOf(from: Fields, id: string): CaseDraft {
  const court = courtOfDocket(from);
  const docket = docketNumberIn(from);
  const name = docketName(from);
  for (const key of namesOf(from)) from.text(key, 'case name');
  from.text('slug', 'case id');
  const judges = [...JUDGES.map((key) => from.text(key, 'case judges')), ...panelOf(from)].filter((judge) => judge !== undefined);
  return {
    id,
    name: name || (docket === undefined ? 'Docket without a name' : `No. ${docket}`),
    ...(court && { court }),
    ...(docket !== undefined && { docket }),
    ...(judges.length > 0 && { judges: [...new Set(judges)] }),
  };
}

/** What the Supreme Court writes behind a number: "24-1 (See also 24-2)", "24-1 *** CAPITAL CASE ***". */
const REMARK = /^([^(*]{1,40}?)\s*(?:\(see\b|\*{2}).*$/is;

/** The number of a docket. A field with a remark behind it is kept besides. */
function docketNumberIn(from: Fields): string | undefined {
  const written = ['docket_number', 'docketNumber', 'CaseNumber'].map((key) => from.peek(key)).find((text) => text !== undefined);
  const [, number] = REMARK.exec(written ?? '') ?? [];
  return number ?? firstText(from, ['docket_number', 'docketNumber', 'CaseNumber'], 'case docket');
}

/** Judges of an appeal, by name or initials; in the API they are addresses of persons. */
function panelOf(from: Fields): string[] {
  const panel = from.value['panel'];
  const isNamed = Array.isArray(panel) && panel.every((judge) => typeof judge === 'string' && !judge.includes('://'));
  return isNamed ? from.texts('panel', 'case judges') : [];
}

/** What is linked in the name of the case and in its facts. */
function linksIn(from: Fields): { label: string; url: string }[] {
  return from.linked().documents.flatMap(({ label, url }) => (url === null ? [] : [{ label, url }]));
}

function questionsIn(from: Fields): { label: string; url: string }[] {
  const url = safe(from.text('questions_presented', 'case link'));
  return url === undefined ? [] : [{ label: 'Questions presented', url }];
}

/** What brought a case to the higher court: what its first entries call themselves. */
function appealType({ docket }: CaseDraft, entries: readonly EventDraft[]): string {
  if (typeof docket === 'string' && /^\d{2}A\d+$/i.test(docket)) return 'application';
  return entries.some(({ title }) => /^petition for (?:a )?writ of certiorari/i.test(title)) ? 'cert' : 'appeal';
}

/** The id of a case: of the address of its docket, else of its name. */
export function caseId(from: Fields): string {
  return slug(from.peek('slug') ?? '') || slug(docketName(from)) || slug(from.peek('docket_number') ?? '') || 'docket';
}

/** What the docket of an appeal tells of the case below. */
interface LowerCourt {
  /** Where its docket number is given. */
  readonly below?: CaseDraft;
  readonly events: readonly EventDraft[];
}

const INFORMATION = ['original_court_info', 'originating_court_information'];
const JUDGES_BELOW = ['assigned_to_str', 'assigned_to', 'ordering_judge_str', 'ordering_judge'];

/**
 * The case below has no name in the docket of an appeal, and is called by its number and court. The dates of the court
 * below belong to it, else to the appeal. The Supreme Court writes all of this into the docket itself.
 */
function readLowerCourt(docket: Fields, appeal: string): LowerCourt {
  const information = INFORMATION.map((key) => docket.object(key)).find((object) => object !== undefined);
  const numbers = information ? information.texts('docket_number', 'case docket') : numbersBelow(docket);
  const below = numbers.length > 0 ? caseBelow(docket, information, numbers) : undefined;
  const events = [docket, ...(information ? [information] : [])]
    .flatMap((from) => readDates(from, from === docket ? BELOW_OF_DOCKET : BELOW, below?.id ?? appeal));
  const rest = below && information?.rest('case ext');
  return { events, ...(below && { below: rest ? { ...below, ext: { [EXT]: rest } } : below }) };
}

/** In the docket itself, `date_filed` is its own. */
const BELOW_OF_DOCKET = BELOW.filter(([, key]) => key !== 'date_filed');

function caseBelow(docket: Fields, information: Fields | undefined, numbers: readonly string[]): CaseDraft {
  const court = courtBelow(docket, information);
  const name = `No. ${numbers.join(', ')}${court ? ` (${court.label})` : ''}`;
  const [number = '', ...others] = numbers;
  const judges = JUDGES_BELOW.map((key) => information?.text(key, 'case judges')).filter((judge) => judge !== undefined);
  docket.ledger.guessed((information ?? docket).from('docket_number'), 'name of the case below, from its number and court');
  return {
    id: slug(name) || 'court-below',
    name,
    ...(court && { court }),
    docket: others.length > 0 ? [...numbers] : number,
    ...(judges.length > 0 && { judges: [...new Set(judges)] }),
  };
}

/** "(23-2051, 23-2063)", which the Supreme Court writes in parentheses. */
function numbersBelow(docket: Fields): string[] {
  const listed = docket.texts('lower_court_case_numbers', 'case docket');
  return listed.length > 0 ? listed
    : docket.texts('LowerCourtCaseNumbers', 'case docket').flatMap((text) => text.replace(/^\(([^()]*)\)$/, '$1').split(/[,;] ?/));
}

function courtBelow(docket: Fields, information: Fields | undefined): CaseDraft['court'] {
  const id = information?.text('court_id', 'case court') ?? courtIdIn(docket, 'appeal_from');
  const name = id ?? firstText(docket, ['lower_court', 'LowerCourt', 'appeal_from_str', 'appeal_from'], 'case court');
  return name === undefined ? undefined : courtNamed(name, id);
}
