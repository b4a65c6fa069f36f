import { isDateError, parseEdtf } from '../../../dates/index.js';
import type { Fields } from '../../input/fields.js';
import { type ResolvedDate, programDate, resolveDate } from '../../input/dates/input-date.js';
import { eventDate, type EventDate } from '../../input/dates/event-date.js';
import { keyOf, type Attribute } from './attributes.js';
import { reportOrder } from './order.js';
import type { DateReader } from './simile-date.js';

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
