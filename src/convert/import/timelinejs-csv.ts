import { list, quote } from '../../document/index.js';
import { asWritten, type DateParts } from '../input/dates/date-parts.js';
import type { DatePiece, InputDate } from '../input/dates/input-date.js';
import { Fields } from '../input/fields.js';
import { finish, type Importer } from '../input/importer.js';
import { Ledger } from '../input/ledger.js';
import { readTable, type Table } from '../input/table.js';
import { dateAt, timeOfDay } from './timelinejs/slide-date.js';
import { type Side, Slide, type Version } from './timelinejs/slide.js';
import { type Timeline, timelinePolicy } from './timelinejs/timeline-policy.js';

const FORMAT = 'timelinejs-csv';

/** One of each is in every sheet. */
const NEEDED = [['Year', 'Start Date'], ['Headline', 'Text']] as const;

/**
 * A sheet made from the template of TimelineJS, as CSV, its columns in any order; the first version's too.
 * Source: timeline.knightlab.com/docs/using-spreadsheets.
 */
export const importTimelinejsCsv: Importer = (input, options = {}) => {
  const ledger = new Ledger();
  const table = readTable(input, ledger);
  if (!table) return finish(FORMAT, null, ledger);
  const columns = namesOf(table.columns);
  const missing = NEEDED.find((names) => !names.some((name) => columns.includes(name)));
  if (missing) {
    ledger.problem('error', '', `The table has no column ${list(missing.map(quote), 'or')}, so it is not a sheet of TimelineJS`,
      'Name the columns as in its template, or import it as csv.');
    return finish(FORMAT, null, ledger);
  }
  return finish(FORMAT, timelinePolicy(timelineIn(table, columns, ledger), options, ledger), ledger);
};

/** The template's names of columns, whatever their case and spaces; each for the first that has it. */
function namesOf(columns: readonly string[]): string[] {
  const taken = new Set<string>();
  return columns.map((column) => {
    const name = BY_KEY.get(keyOf(column)) ?? column;
    if (taken.has(name)) return column;
    taken.add(name);
    return name;
  });
}

function keyOf(column: string): string {
  return column.toLowerCase().replace(/[\s_]+/g, '');
}

function timelineIn({ rows }: Table, columns: readonly string[], ledger: Ledger): Timeline {
  const version = columns.includes('Tag') && !columns.includes('Group') ? FIRST_SHEET : SHEET;
  const slides = rows.map(({ line, cells }) => new Slide(
    new Fields(Object.fromEntries(columns.map((name, index) => [name, cells[index]])), ledger, `line ${line}`), version,
  ));
  const types = slides.map(({ fields }) => fields.peek('Type')?.toLowerCase());
  const title = slides[types.indexOf('title')];
  const eras = slides.filter((_, index) => types[index] === 'era');
  const events = slides.filter((slide, index) => slide !== title && types[index] !== 'era');
  for (const { fields } of [...title ? [title] : [], ...eras]) fields.text('Type', 'what the row is');
  reportTitles(events, ledger);
  return { title, events, eras, rest: () => restOf(title, eras) };
}

function reportTitles(events: readonly Slide[], ledger: Ledger): void {
  for (const { fields } of events) {
    if (fields.peek('Type')?.toLowerCase() !== 'title') continue;
    ledger.problem('warning', fields.place, 'is a second title, and is taken for an event', 'Keep one row of the type "title".');
  }
}

function restOf(title: Slide | undefined, eras: readonly Slide[]): Record<string, unknown> | undefined {
  const heading = title?.fields.rest('ext');
  const rests = eras.map(({ fields }) => fields.rest('ext'));
  const left = {
    ...(heading && { title: heading }),
    ...(rests.some((rest) => rest !== undefined) && { eras: rests.map((rest) => rest ?? null) }),
  };
  return Object.keys(left).length > 0 ? left : undefined;
}

/** The columns of the template, and those of its first version. Source: timeline.knightlab.com/docs/using-spreadsheets. */
export const COLUMNS = [
  'Year', 'Month', 'Day', 'Time', 'End Year', 'End Month', 'End Day', 'End Time', 'Display Date', 'Headline', 'Text',
  'Media', 'Media Credit', 'Media Caption', 'Media Thumbnail', 'Alt Text', 'Type', 'Group', 'Background', 'Link',
  'Start Date', 'End Date', 'Tag',
] as const;

const BY_KEY: ReadonlyMap<string, string> = new Map(COLUMNS.map((name) => [keyOf(name), name]));

/** A row of the sheet. */
const SHEET: Version = {
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
const FIRST_SHEET: Version = { ...SHEET, paths: { ...SHEET.paths, group: 'Tag' } };

function dateInColumns(row: Fields, side: Side): InputDate | undefined {
  const column = (name: string): string => side === 'end' ? `End ${name}` : name;
  const parts = columnParts(row, column);
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

function columnParts(row: Fields, column: (name: string) => string): DateParts {
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
