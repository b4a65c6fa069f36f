import { bounds } from '../../dist/dates/index.js';

/**
 * Where the parser and the npm package `edtf` differ on purpose, or by a fault of `edtf`.
 * `applies` takes the text and our date with its bounds; `example` keeps each row honest.
 */
export const DIFFERENCES = [
  {
    reason: 'edtf normalises 29 February of a common year to 1 March; such a day does not exist',
    applies: (text) => leapDayYears(text).some((year) => !isLeapYear(year)),
    example: '2025-02-29',
    accepted: 'by edtf',
  },
  {
    reason: 'edtf builds days of the year 0000 from 1900, which is no leap year; 0000 is one',
    applies: (text) => text.includes('0000-'),
    example: '0000-02-29',
    accepted: 'by both',
  },
  {
    reason: 'edtf takes 24:00 for the next day; here an event stays on the day as written, so it is an error',
    applies: (text) => text.includes('T24:00'),
    example: '2025-03-07T24:00:00Z',
    accepted: 'by edtf',
  },
  {
    reason: 'times in intervals are no part of EDTF level 0 or 1 ("time of day is excluded")',
    applies: (text) => text.includes('T') && text.includes('/'),
    example: '2025-03-07T10:00:00Z/2025-03-08',
    accepted: 'by edtf',
  },
  {
    reason: 'fractions of a second, offsets without a colon and U+2212 are ISO 8601-1, but no part of EDTF',
    applies: (text) => /T.*(?:\.\d|[+-]\d{4}$|−)/.test(text),
    example: '2025-03-07T14:30:00.500Z',
    accepted: 'by edtf',
  },
  {
    reason: 'a date without one known digit cannot be placed, and is no part of the document format',
    applies: (text) => text.startsWith('XXXX'),
    example: 'XXXX-XX',
    accepted: 'by edtf',
  },
  {
    reason: 'an interval without any date cannot be placed, and is no part of the document format',
    applies: (text) => /^(?:\.\.)?\/(?:\.\.)?$/.test(text),
    example: '../..',
    accepted: 'by edtf',
  },
  {
    reason: 'edtf compares the first days only; "2025-03/2025" may end later than it starts',
    applies: (text, mine) => mine?.date.type === 'interval' && firstDay(mine.date.end) <= mine.start,
    example: '2025-03/2025',
    accepted: 'here',
  },
  {
    reason: "edtf's grammar has no Y years in intervals; here any year may end one",
    applies: (text) => text.includes('Y') && text.includes('/'),
    example: 'Y-17000/..',
    accepted: 'here',
  },
  {
    reason: 'JavaScript has no dates beyond these years; edtf accepts them with bounds that are no numbers',
    applies: (text) => text.startsWith('Y') && Math.abs(Number(text.slice(1))) > 271_820,
    example: 'Y300000',
    accepted: 'by edtf',
  },
  {
    reason: 'edtf turns the bounds of unspecified months and days of negative years around',
    applies: (text) => /^-\d{4}-.*XX$/.test(text),
    example: '-0043-XX',
    accepted: 'by both',
  },
  {
    reason: 'edtf reads -000X as 000X; it would hold -0000, which is no year',
    applies: (text) => text === '-000X' || text === '-00XX',
    example: '-000X',
    accepted: 'by edtf',
  },
];

function leapDayYears(text) {
  return [...text.matchAll(/(-?\d{4})-02-29/g)].map(([, year]) => Math.abs(Number(year)));
}

function isLeapYear(year) {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function firstDay(bound) {
  return typeof bound === 'string' ? Infinity : bounds(bound).start;
}
