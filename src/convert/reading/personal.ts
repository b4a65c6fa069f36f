import { isPlainObject } from '../../document/index.js';
import type { Fields } from './fields.js';

/** Names of fields, in small letters without underscores, that hold what people are reached or told apart by. */
const PERSONAL: ReadonlySet<string> = new Set([
  'address', 'address1', 'address2', 'addressraw', 'alienregistrationnumber', 'city', 'contact', 'contactraw', 'dateofbirth',
  'dob', 'email', 'emailaddress', 'extrainfo', 'fax', 'faxnumber', 'mobile', 'phone', 'phonenumber', 'restrictedaliennumber',
  'ssn', 'state', 'street', 'telephone', 'unparsed', 'zip', 'zipcode',
]);
const WHY = 'personal data of parties and attorneys is not republished';

/**
 * Drops addresses, telephone numbers, emails and numbers of persons, wherever they stand in an object; names and roles
 * stay. To be called before anything else is taken, on an object of which `dropDeep` knows the depth.
 */
export function dropPersonal(fields: Fields): void {
  for (const [key, value] of Object.entries(fields.value)) {
    if (PERSONAL.has(key.toLowerCase().replaceAll('_', ''))) fields.drop(key, WHY);
    else if (isPlainObject(value)) partOf(fields, key, dropPersonal);
    else if (Array.isArray(value) && value.some(isPlainObject)) fields.list(key).forEach(dropPersonal);
  }
}

function partOf(fields: Fields, key: string, visit: (part: Fields) => void): void {
  const part = fields.object(key);
  if (part) visit(part);
}
