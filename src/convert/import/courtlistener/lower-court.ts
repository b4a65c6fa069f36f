import { slug } from '../../../document/index.js';
import { type Fields, firstText } from '../../input/fields.js';
import type { CaseDraft, EventDraft } from '../../input/importer.js';
import { courtIdIn, courtNamed } from './court.js';
import { BELOW, readDates } from './docket-dates.js';
import { EXT } from './ext.js';

/** What the docket of an appeal tells of the case below. */
export interface LowerCourt {
  /** Where its docket number is given. */
  readonly below?: CaseDraft;
  readonly events: readonly EventDraft[];
}

const INFORMATION = ['original_court_info', 'originating_court_information'];
const JUDGES = ['assigned_to_str', 'assigned_to', 'ordering_judge_str', 'ordering_judge'];

/**
 * The case below has no name in the docket of an appeal, and is called by its number and court. The dates of the court
 * below belong to it, else to the appeal. The Supreme Court writes all of this into the docket itself.
 */
export function readLowerCourt(docket: Fields, appeal: string): LowerCourt {
  const information = INFORMATION.map((key) => docket.object(key)).find((part) => part !== undefined);
  const numbers = information ? information.texts('docket_number', 'case docket') : numbersOf(docket);
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
  const judges = JUDGES.map((key) => information?.text(key, 'case judges')).filter((judge) => judge !== undefined);
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
function numbersOf(docket: Fields): string[] {
  const listed = docket.texts('lower_court_case_numbers', 'case docket');
  return listed.length > 0 ? listed
    : docket.texts('LowerCourtCaseNumbers', 'case docket').flatMap((text) => text.replace(/^\(([^()]*)\)$/, '$1').split(/[,;] ?/));
}

function courtBelow(docket: Fields, information: Fields | undefined): CaseDraft['court'] {
  const id = information?.text('court_id', 'case court') ?? courtIdIn(docket, 'appeal_from');
  const name = id ?? firstText(docket, ['lower_court', 'LowerCourt', 'appeal_from_str', 'appeal_from'], 'case court');
  return name === undefined ? undefined : courtNamed(name, id);
}
