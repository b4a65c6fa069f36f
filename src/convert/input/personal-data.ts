import { isPlainObject } from '../../document/index.js';
import type { Fields } from './fields.js';

/** An editor's mark that something is left out. */
const LEFT_OUT = '[…]';

/** In small and in capital letters, as clerks write. */
const eitherCase = (words: string): string => `${words}|${words.toUpperCase()}`;

const STATES = eitherCase([
  'A[KLRZ]|C[AOT]|D[CE]|FL|G[AU]|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AIT]|W[AIVY]',
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas',
  'Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|Ohio|Oklahoma|Oregon',
  'N(?:ew|\\.) (?:Hampshire|Jersey|Mexico|York)|(?:North|South|N\\.|S\\.) (?:Carolina|Dakota)|Pennsylvania|Puerto Rico|Rhode Island',
  'Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Washington|Wisconsin|Wyoming|D\\.C\\.',
].join('|'));
const STREETS = eitherCase('Ave|Avenue|Blvd|Boulevard|Cir|Circle|Court|Ct|Dr|Drive|Highway|Hwy|Lane|Ln|Loop|Mall|Parkway|Pkwy|Place|Pl|Plaza|Rd|Road|'
  + 'Route|Square|Sq|St|Street|Ter|Terrace|Trail|Way');

/** No minutes of an hour. */
const HOUSE = String.raw`(?<![\w:.-])\d{1,6}(?:-\d{1,5})?[A-Z]?\s{1,3}`;
const STREET = String.raw`${HOUSE}(?:[A-Z\d][^\s:;(),]{0,30}\s{1,3}){0,4}?(?:${STREETS})\b`;
const BOX = String.raw`\bP\.?\s?O\.?\s?Box\s{1,3}\d{1,7}\b`;
/** What stands between a street and a state: words with capital letters. */
const TOWN = String.raw`[.,]{0,2}\s{0,3}(?:(?:[A-Z\d#&][^\s:;()]{0,40}|of|de|la)\s{1,3}){0,8}?`;
/** What stands between the number of a house and a state, where no word says that it is a street. */
const STREET_AND_TOWN = String.raw`(?:[A-Z][^\s:;()\d]{0,40}\s{1,3}){1,6}?`;

/** What a text must have to be searched at all, what is searched for, and what stands in its place. */
const CONTACTS: readonly (readonly [hint: RegExp, contact: RegExp, mark: string])[] = [
  [/href/i, /\s{1,3}href=["']?(?:mailto|tel):[^"'\s>]{0,200}["']?/gi, ''],
  [/@/, /[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g, LEFT_OUT],
  [/\d{3}[ .-]\d{4}/, /(?<![\w./-])(?:\+?1[ .-])?(?:\(\d{3}\)[ -]?|\d{3}[ .-])\d{3}[ .-]\d{4}(?![\w-])/g, LEFT_OUT],
  [/\d{5}/, new RegExp(String.raw`(?:(?:${STREET}|${BOX})${TOWN}|${HOUSE}${STREET_AND_TOWN})(?:${STATES})[.,]?\s{1,3}\d{5}(?:-\d{4})?(?!\w)`, 'g'), LEFT_OUT],
];

/**
 * A text with a mark in the place of each email, telephone number and mailing address of the United States. The address of
 * a page stays as it is.
 */
export function withoutContacts(text: string): string {
  if (/^https?:\S*$/.test(text)) return text;
  return CONTACTS.reduce((left, [hint, contact, mark]) => (hint.test(left) ? left.replace(contact, mark) : left), text);
}

/** The same of every text in a list. What holds none of them stays the object that it is. */
function withoutContactsIn(value: unknown): unknown {
  if (typeof value === 'string') return withoutContacts(value);
  if (!Array.isArray(value)) return value;
  const left = value.map((item: unknown) => (typeof item === 'string' ? withoutContacts(item) : item));
  return left.some((item, index) => item !== value[index]) ? left : value;
}

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
