// The forms of read-calendar-date.ts with what check-date.ts and check-time.ts ask of them, as regular expressions.

const YEAR = String.raw`(?!-0000)-?\d{4}`;
const MONTH = '(?:0[1-9]|1[0-2])';
const LEAP_YEAR = String.raw`(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)`;
const MONTH_AND_DAY = String.raw`(?:${MONTH}-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)`;
const DAY = String.raw`(?!-0000)-?(?:\d{4}-${MONTH_AND_DAY}|${LEAP_YEAR}-02-29)`;

const TIME = String.raw`(?:[01]\d|2[0-3])(?::[0-5]\d){1,2}`;
const EAST = String.raw`\+(?:(?:0\d|1[0-3])(?::[0-5]\d)?|14(?::00)?)`;
const WEST = String.raw`-(?:00:(?:0[1-9]|[1-5]\d)|(?:0[1-9]|1[01])(?::[0-5]\d)?|12(?::00)?)`;

const QUALIFIED = `(?:${DAY}|${YEAR}(?:-${MONTH})?)[?~%]?`;
const DATE_TIME = `${DAY}T${TIME}(?:Z|${EAST}|${WEST})?`;
const MASKED_DATE = `${YEAR}-(?:${MONTH}-XX|XX(?:-XX)?)`;
const MASKED_YEAR = String.raw`(?!-00[0X])-?\d\d[\dX]X`;
const LONG_YEAR = String.raw`Y-?(?:[1-9]\d{4}|1\d{5}|2[0-6]\d{4}|270\d{3}|271[0-7]\d\d|2718[01]\d|271820)`;

const BOUND = `(?:${QUALIFIED}|${LONG_YEAR})`;

/** One date or date-time that `parseEdtf` reads, without anchors. */
export const DATE_PATTERN = `${QUALIFIED}|${DATE_TIME}|${MASKED_DATE}|${MASKED_YEAR}|${LONG_YEAR}`;

/** An interval; that its end is not before its start is more than a regular expression can tell. */
export const INTERVAL_PATTERN = String.raw`${BOUND}/(?:${BOUND}|\.\.)?|(?:\.\.)?/${BOUND}`;
