import { asWritten, type DateParts } from '../../input/dates/date-parts.js';
import type { Fields } from '../../input/fields.js';
import type { DatePiece, InputDate } from '../../input/dates/input-date.js';
import type { Side, Version } from './slide.js';
import { timeOfDay } from './time-of-day.js';
import { dateAt } from './versions.js';

/** The columns of the template, and those of its first version. Source: timeline.knightlab.com/docs/using-spreadsheets. */
export const COLUMNS = [
  'Year', 'Month', 'Day', 'Time', 'End Year', 'End Month', 'End Day', 'End Time', 'Display Date', 'Headline', 'Text',
  'Media', 'Media Credit', 'Media Caption', 'Media Thumbnail', 'Alt Text', 'Type', 'Group', 'Background', 'Link',
  'Start Date', 'End Date', 'Tag',
] as const;

/** A row of the sheet. */
export const SHEET: Version = {
  isRow: true,
  paths: {
    headline: 'Headline',
    text: 'Text',
    media: 'Media',
    caption: 'Media Caption',
    credit: 'Media Credit',
    alt: 'Alt Text',
    link: 'Link',
    group: 'Group',
    displayDate: 'Display Date',
  },
  date: (row, side) => dateAt(row, side === 'start' ? 'Start Date' : 'End Date') ?? dateInColumns(row, side),
};

/** The first version of the sheet has tags for groups. */
export const FIRST_SHEET: Version = { ...SHEET, paths: { ...SHEET.paths, group: 'Tag' } };

function dateInColumns(row: Fields, side: Side): InputDate | undefined {
  const column = (name: string): string => side === 'end' ? `End ${name}` : name;
  const parts = partsIn(row, column);
  if (Object.values(parts).every((part) => part === undefined)) return undefined;
  const pieces: Readonly<Record<DatePiece, readonly string[]>> = { day: ['Year', 'Month', 'Day'], time: ['Time'], words: [] };
  return {
    parts,
    text: asWritten(parts),
    from: column('Year'),
    placeOf: () => row.place,
    take: (...taken) => {
      for (const name of taken.flatMap((piece) => pieces[piece])) row.text(column(name), 'event date');
    },
  };
}

function partsIn(row: Fields, column: (name: string) => string): DateParts {
  // Spreadsheets write 12,025 for a number.
  const number = (name: string): string | undefined => row.peek(column(name))?.replace(/[\s,]+/g, '');
  const time = row.peek(column('Time'));
  return {
    year: number('Year'),
    month: number('Month'),
    day: number('Day'),
    ...(time !== undefined && timeOfDay(time)),
  };
}
