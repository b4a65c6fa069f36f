import { list, quote } from '../../document/index.js';
import { Fields } from '../input/fields.js';
import { finish, type Importer } from '../input/importer.js';
import { Ledger } from '../input/ledger.js';
import { readTable, type Table } from '../input/table.js';
import { policyOf, type Timeline } from './timelinejs/policy.js';
import { COLUMNS, FIRST_SHEET, SHEET } from './timelinejs/sheet.js';
import { Slide } from './timelinejs/slide.js';

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
  return finish(FORMAT, policyOf(timelineIn(table, columns, ledger), options, ledger), ledger);
};

/** The template's names of columns, whatever their case and spaces; each for the first that has it. */
function namesOf(columns: readonly string[]): string[] {
  const found = columns.map((column) => COLUMNS.find((name) => keyOf(name) === keyOf(column)) ?? column);
  return found.map((name, index) => found.indexOf(name) === index ? name : columns[index] ?? name);
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
