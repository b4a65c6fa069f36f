import { isDateError, parseEdtf } from '../../../dates/index.js';
import type { DateParts } from '../../input/dates/date-parts.js';
import { dateTimeParts } from '../../input/dates/date-time.js';
import { type EventDate, eventDate } from '../../input/dates/event-date.js';
import { type ResolvedDate, programDate, resolveDate } from '../../input/dates/input-date.js';
import type { Fields } from '../../input/fields.js';
import { type Attribute, keyOf } from './attributes.js';

/** The parts of a date; null of what is none. */
export type DateReader = (text: string) => DateParts | null;

/** One end of an event: it lies somewhere from the first date to the last. */
interface Edge {
  readonly first: ResolvedDate;
  readonly last: ResolvedDate;
}

/**
 * When an event is that began from `start` to `latestStart` and ended from `earliestEnd` to `end`, or that was one
 * moment between two of them. Level 1 of EDTF cannot say so: the event is given as an interval with approximate ends
 * and in words, and its dates are kept as they are.
 */
export function simileWhen(event: Fields, read: DateReader): EventDate {
  const moment = (attribute: Attribute): ResolvedDate | undefined => {
    const written = programDate(event, keyOf(event, attribute), read);
    return written && resolveDate(written, event.ledger);
  };
  const moments = { start: moment('start'), latestStart: moment('latestStart'), earliestEnd: moment('earliestEnd'), end: moment('end') };
  const { start, latestStart, earliestEnd, end } = moments;
  reportOrder(event, moments);
  const isMoment = saysMoment(event) || end === undefined;
  const exact = (): EventDate => eventDate(start, isMoment ? undefined : end, event.place, event.ledger);
  if (!start) return exact();
  if (isMoment) return oneMoment({ first: start, last: end ?? latestStart ?? start }) ?? exact();
  return lasting({ first: start, last: latestStart ?? start }, { first: earliestEnd ?? end, last: end }) ?? exact();
}

/** By its name, though SIMILE itself takes `isDuration` for its contrary. */
function saysMoment(event: Fields): boolean {
  const says = event.text(keyOf(event, 'durationEvent'), 'event date') ?? event.text('isDuration', 'event date');
  return says?.toLowerCase() === 'false';
}

function oneMoment(edge: Edge): EventDate | undefined {
  return isCertain(edge) ? undefined : inWords(`${edge.first.date}~/${edge.last.date}~`, words(edge));
}

function lasting(start: Edge, end: Edge): EventDate | undefined {
  if (isCertain(start) && isCertain(end)) return undefined;
  const date = `${start.first.date}${mark(start)}/${end.last.date}${mark(end)}`;
  return inWords(date, `${words(start)} – ${words(end)}`);
}

function inWords(date: string, dateText: string): EventDate | undefined {
  return isDateError(parseEdtf(date)) ? undefined : { date, dateText };
}

function isCertain({ first, last }: Edge): boolean {
  return first.date === last.date;
}

function mark(edge: Edge): string {
  return isCertain(edge) ? '' : '~';
}

function words(edge: Edge): string {
  const { first, last } = edge;
  return isCertain(edge) ? first.date ?? first.text : `between ${first.date ?? first.text} and ${last.date ?? last.text}`;
}

/** The second cannot lie before the first. An end before the start is reported where both become one date. */
const IN_ORDER = [['start', 'latestStart'], ['latestStart', 'end'], ['earliestEnd', 'end']] as const;

type Moments = Readonly<Record<(typeof IN_ORDER)[number][number], ResolvedDate | undefined>>;

/** Says which uncertain dates of an event contradict each other. */
function reportOrder(event: Fields, moments: Moments): void {
  for (const [before, after] of IN_ORDER) {
    const [first, last] = [moments[before], moments[after]];
    if (!first?.date || !last?.date || first.date === last.date) continue;
    if (!isDateError(parseEdtf(`${first.date}/${last.date}`))) continue;
    event.ledger.problem('warning', event.at(keyOf(event, after)), `${last.text} lies before ${first.text}, the ${keyOf(event, before)}`,
      'All dates of the event are shown and kept. Correct one of them.');
  }
}

/** A year alone, which the Gregorian reader of SIMILE takes of texts this short. Without a letter it is astronomical. */
const YEAR = /^(-?\d{1,6})\s*(ad|ce|bce?)?$/i;

/** How the dates of a file are read; `format` is its `dateTimeFormat`. */
export function dateReader(format: string | undefined): DateReader {
  return /^iso ?8601$/i.test(format ?? '') ? dateTimeParts : (text) => yearParts(text) ?? dateTimeParts(text);
}

function yearParts(text: string): DateParts | null {
  const [, digits, era = ''] = YEAR.exec(text.trim()) ?? [];
  if (digits === undefined) return null;
  if (/^b/i.test(era)) return { year: `-${digits}` };
  const year = Number(digits);
  return { year: String(year > 0 ? year : year - 1) };
}
