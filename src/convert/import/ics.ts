import { EventIds } from '../input/event-ids.js';
import { fromOptions } from '../input/from-options.js';
import { firstText, type Fields } from '../input/fields.js';
import { finish, type Importer, type ImportOptions, type PolicyDraft } from '../input/importer.js';
import { Ledger } from '../input/ledger.js';
import { calendarEvent, EXT } from './ics/calendar-event.js';
import { calendarsIn } from './ics/calendars-in.js';

const FORMAT = 'ics';

/** Calendars (iCalendar, RFC 5545): an event each of theirs. Whom they invite is not republished. */
export const importIcs: Importer = (input, options = {}) => {
  const ledger = new Ledger();
  const calendars = calendarsIn(input, ledger);
  return finish(FORMAT, calendars && policyOf(calendars, options, ledger), ledger);
};

const TITLES = ['X-WR-CALNAME', 'NAME'];
const TEXTS = ['X-WR-CALDESC', 'DESCRIPTION'];
/** Of the format, and of programs: nothing about what is in the calendar. */
const OF_PROGRAMS = ['VERSION', 'PRODID', 'CALSCALE', 'METHOD', 'X-PUBLISHED-TTL', 'REFRESH-INTERVAL', 'VTIMEZONE'];

function policyOf(calendars: readonly Fields[], options: ImportOptions, ledger: Ledger): PolicyDraft {
  const ids = new EventIds(ledger);
  const titles = calendars.map((calendar) => firstText(calendar, TITLES, 'title'));
  const summaries = calendars.flatMap((calendar) => firstText(calendar, TEXTS, 'summary') ?? []);
  const title = options.title ?? titles.find((one) => one !== undefined);
  if (title === undefined) ledger.guessed('X-WR-CALNAME', 'a title, since there is none');
  const events = calendars.flatMap((calendar) => calendar.listIfAny('VEVENT').map((event) => calendarEvent(event, ids)));
  const rests = calendars.map(restOf).filter((rest) => rest !== undefined);
  return {
    title: title ?? 'Calendar',
    ...fromOptions(options),
    ...(summaries.length > 0 && { summary: summaries.join('\n\n') }),
    events,
    ...(rests.length > 0 && { ext: { [EXT]: rests.length === 1 ? rests[0] : { calendars: rests } } }),
  };
}

/** A second name and text of the calendar mostly say the same, for other programs. */
function restOf(calendar: Fields): Record<string, unknown> | undefined {
  for (const names of [TITLES, TEXTS]) {
    const [first, second] = names.map((name) => calendar.peek(name));
    if (first === second) calendar.drop(names[1] ?? '', 'says the same as another field');
  }
  for (const name of OF_PROGRAMS) calendar.drop(name, 'is for calendar programs');
  return calendar.rest('document ext');
}
