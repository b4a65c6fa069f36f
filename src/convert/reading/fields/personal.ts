import { isPlainObject } from '../../../document/index.js';
import { withoutContactsIn } from './contacts.js';
import type { Fields } from './fields.js';

/** Names of fields, in small letters and digits alone, that hold what people are reached or told apart by. */
const PERSONAL: ReadonlySet<string> = new Set([
  'address', 'address1', 'address2', 'addressraw', 'alienregistrationnumber', 'cell', 'city', 'contact', 'contactraw', 'dateofbirth',
  'dob', 'email', 'emailaddress', 'extrainfo', 'fax', 'faxnumber', 'mobile', 'phone', 'phone1', 'phone2', 'phonenumber', 'prisonerid',
  'restrictedaliennumber', 'ssn', 'state', 'street', 'telephone', 'unparsed', 'zip', 'zipcode',
]);
const WHY = 'personal data of parties and attorneys is not republished';
const WHY_IN_TEXTS = 'telephone numbers, emails and mailing addresses in texts are not republished';

/** Below this, no format has anything; documents hold 64 levels at most. */
const DEEPEST = 24;
const DEPTH_OF_LISTS = 4;

/**
 * Drops addresses, telephone numbers, emails and numbers of persons, wherever they stand in an object, in texts too;
 * names and roles stay. What lies too deep to be looked through is dropped as well. To be called before anything else is taken.
 */
export function dropPersonal(fields: Fields, levels = DEEPEST): void {
  for (const [key, value] of Object.entries(fields.value)) {
    if (PERSONAL.has(key.toLowerCase().replace(/[^a-z\d]/g, ''))) fields.drop(key, WHY);
    else if (isHidden(value)) dropDeep(fields, key);
    else dropWithin(fields, key, value, levels);
  }
}

function dropWithin(fields: Fields, key: string, value: unknown, levels: number): void {
  const shown = withoutContactsIn(value);
  if (shown !== value) fields.replace(key, shown, WHY_IN_TEXTS);
  if (!isPlainObject(value) && !(Array.isArray(value) && value.some(isPlainObject))) return;
  if (levels > 0) for (const part of partsOf(fields, key)) dropPersonal(part, levels - 1);
  else dropDeep(fields, key);
}

function partsOf(fields: Fields, key: string): readonly Fields[] {
  const part = fields.object(key);
  return part ? [part] : fields.listIfAny(key);
}

/** Whether objects stand in lists of lists, which no format has, and where nobody looks for them. */
function isHidden(value: unknown): boolean {
  const inner: unknown[] = Array.isArray(value) ? value.filter(Array.isArray).flat(DEPTH_OF_LISTS) : [];
  return inner.some((item) => typeof item === 'object' && item !== null);
}

function dropDeep(fields: Fields, key: string): void {
  fields.drop(key, 'nested too deeply to be looked through for personal data');
  fields.ledger.problem('error', fields.at(key), 'is nested too deeply to be looked through for personal data, and is left out',
    'Check whether the file was nested by mistake.');
}
