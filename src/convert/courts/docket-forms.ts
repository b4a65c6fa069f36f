import { undated } from '../../model/index.js';

const TYPE = 'c(?:iv(?:il)?|v|r(?:im(?:inal)?)?)';
/** A docket number in one of the forms of courts: an office, a type before the year ("C25-10"), the year, a type behind it, a serial number. */
const NUMBER = new RegExp(
  String.raw`(?:\b(\d{1,2}):)?(?:\b|\b(c))(\d{2,4})(?:-(?:([a-z]{1,6})-)?| ?(${TYPE})[. ]{0,2})0*(\d{1,6})\b`, 'i',
);
/** The type before a number that has none: "Civil Action No. 25-457", "CV 25-10", "3:CV-25-10". */
const TYPE_BEFORE = new RegExp(String.raw`(${TYPE})\b[^\d,]{0,20}$`, 'i');
const LONGEST_BEFORE = 30;

/**
 * A docket number as `docketNumber` reads it, whatever its court does: "25 Civ. 1144 (JAV)" is "25-cv-1144 (JAV)", "Civil Action No.
 * 25-457" is "Civil Action No. 25-cv-457". Any other text is as it is.
 */
export function hyphenated(text: string): string {
  const found = NUMBER.exec(text);
  if (!found) return text;
  const { 0: whole, 1: office, 2: ahead, 3: year = '', 4: between, 5: spelled, 6: serial = '', index } = found;
  const before = text.slice(0, index);
  const type = between ?? spelled ?? ahead ?? TYPE_BEFORE.exec(before.slice(-LONGEST_BEFORE))?.[1];
  if (type === undefined) return text;
  const number = `${office === undefined ? '' : `${office}:`}${year}-${typeCode(type)}-${serial}`;
  return before + number + text.slice(index + whole.length);
}

function typeCode(type: string): string {
  return type.toLowerCase().replace(/^c(?:iv.*)?$/, 'cv').replace(/^crim.*/, 'cr');
}

/** Not the initials of judges, which stand before the court, nor other dockets: "(JAV) (S.D.N.Y.)", "(See also 25-250)". */
const COURT_IN_PARENTHESES = /\((?![A-Z]{2,4}\)\s?\(|[Ss]ee )([^()]{2,60})\)/;

/** The court that a citation names in parentheses behind its number. */
export function courtInCitation(text: string): string | undefined {
  const court = COURT_IN_PARENTHESES.exec(text.slice(Math.max(0, text.search(NUMBER))))?.[1];
  return court === undefined ? undefined : undated(court);
}
