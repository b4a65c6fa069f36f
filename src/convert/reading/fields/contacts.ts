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
/** What stands between a street and a state, or between the number of a house and a state: words with capital letters. */
const TOWN = String.raw`[.,]{0,2}\s{0,3}(?:(?:[A-Z\d#&][^\s:;()]{0,40}|of|de|la)\s{1,3}){0,8}?`;
const PLACE = String.raw`(?:[A-Z][^\s:;()\d]{0,40}\s{1,3}){1,6}?`;

/** What a text must have to be searched at all, what is searched for, and what stands in its place. */
const CONTACTS: readonly (readonly [hint: RegExp, contact: RegExp, mark: string])[] = [
  [/href/i, /\s{1,3}href=["']?(?:mailto|tel):[^"'\s>]{0,200}["']?/gi, ''],
  [/@/, /[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g, LEFT_OUT],
  [/\d{3}[ .-]\d{4}/, /(?<![\w./-])(?:\+?1[ .-])?(?:\(\d{3}\)[ -]?|\d{3}[ .-])\d{3}[ .-]\d{4}(?![\w-])/g, LEFT_OUT],
  [/\d{5}/, new RegExp(String.raw`(?:(?:${STREET}|${BOX})${TOWN}|${HOUSE}${PLACE})(?:${STATES})[.,]?\s{1,3}\d{5}(?:-\d{4})?(?!\w)`, 'g'), LEFT_OUT],
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
export function withoutContactsIn(value: unknown): unknown {
  if (typeof value === 'string') return withoutContacts(value);
  if (!Array.isArray(value)) return value;
  const left = value.map((item: unknown) => (typeof item === 'string' ? withoutContacts(item) : item));
  return left.some((item, index) => item !== value[index]) ? left : value;
}
