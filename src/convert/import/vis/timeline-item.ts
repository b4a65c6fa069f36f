import type { DateParts } from '../../input/dates/date-parts.js';
import { dateTimeParts, unixParts } from '../../input/dates/date-time.js';
import { eventDate } from '../../input/dates/event-date.js';
import { programDate, resolveDate, type InputDate } from '../../input/dates/input-date.js';
import type { LastingItem } from '../../input/era-draft.js';
import type { EventIds } from '../../input/event-ids.js';
import type { Fields } from '../../input/fields.js';
import { wholeOrFirstClause } from '../../input/first-clause.js';
import { richText } from '../../input/html-field.js';
import type { EventDraft } from '../../input/importer.js';
import { shownLine } from '../../input/markup.js';
import { withEmbedded } from '../../input/with-embedded.js';

export const EXTENSION = 'org.visjs.timeline';

/** Of these only the start counts, whatever end they have. */
const MOMENTS = ['point', 'box'];
/** What a title cannot hold, however short it is. */
const PARTED = /<(?:p|div|ul|ol|li|table|h[1-6]|br)\b/i;

/** An item as an event; null, with a problem, for one without a text. */
export function itemEvent(item: Fields, ids: EventIds, laneOf: (item: Fields) => string | undefined): EventDraft | null {
  const { ledger } = item;
  const lane = laneOf(item);
  const title = wholeOrFirstClause(textOf(item) ?? lane ?? '');
  if (title === '') {
    ledger.problem('error', item.place, 'has no content, and is left out', 'Write its text as "content".');
    return null;
  }
  const body = bodyOf(item, title);
  const start = visDate(item, 'start');
  const end = MOMENTS.includes(item.peek('type') ?? '') ? undefined : visDate(item, 'end');
  const when = eventDate(start && resolveDate(start, ledger), end && resolveDate(end, ledger), item.place, ledger);
  const id = ids.free(item.peek('id'), item.at('id')) ? item.text('id', 'event id') : undefined;
  const rest = item.rest('event ext');
  return withEmbedded({
    ...when,
    title,
    ...(id && { id }),
    ...(body && { body }),
    ...(lane && { lane }),
    ...(rest && { ext: { [EXTENSION]: rest } }),
  }, item);
}

function textOf(item: Fields): string | undefined {
  const text = ['content', 'title'].map((key) => shownLine(item.written(key) ?? '')).find(Boolean);
  if (text === undefined && item.has('group')) item.ledger.guessed(item.from('content'), 'an item without content has the name of its group');
  return text;
}

/** The content where it is more than the title, and the tooltip where it is. */
function bodyOf(item: Fields, title: string): EventDraft['body'] {
  const parts = ['content', 'title'].flatMap((key) => {
    const html = item.written(key);
    if (html === undefined) return [];
    if (PARTED.test(html) || shownLine(html) !== title) return item.html(key, 'event body') ?? [];
    item.text(key, 'event title');
    return [];
  });
  return parts.length > 0 ? richText(parts.join('\n\n')) : undefined;
}

export function isBackground(item: Fields): boolean {
  return item.peek('type') === 'background';
}

/** A background, with whatever it says of itself for a label. */
export function backgroundOf(item: Fields): LastingItem {
  const [start, end] = ['start', 'end'].map((key) => visDate(item, key)).map((date) => date && resolveDate(date, item.ledger));
  return {
    noun: 'a background',
    from: item.from('content'),
    unnamed: 'Background',
    label: () => {
      item.text('type', 'era');
      return item.text('content', 'era label') ?? item.text('title', 'era label');
    },
    start,
    end,
    place: item.place,
  };
}

/** `/Date(1198908717056-0700)/`, as ASP.NET writes it: milliseconds, and an offset that does not move them. */
const ASP = /^\/Date\((-?\d{1,16})(?:[+-]\d{4})?\)\/$/i;
const MILLISECONDS = /^-?\d{9,16}$/;

/** A date of an item: a text, or a number of milliseconds since 1970, of which the day in UTC is taken. */
function visDate(item: Fields, key: string): InputDate | undefined {
  const isNumber = typeof item.value[key] === 'number';
  return programDate(item, key, (text) => {
    const [, number = isNumber || MILLISECONDS.test(text) ? text : undefined] = ASP.exec(text) ?? [];
    return number === undefined ? dateTimeParts(text) : inUtc(item, key, Number(number));
  });
}

function inUtc(item: Fields, key: string, milliseconds: number): DateParts {
  item.ledger.guessed(item.from(key), 'milliseconds are of a day in UTC');
  return unixParts(milliseconds);
}
