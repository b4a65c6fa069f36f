import type { Fields } from '../../input/fields.js';
import { plain } from '../../input/html-field.js';
import type { Lasting } from '../../input/span-draft.js';
import { readMoment } from '../../input/dates/moment.js';
import { visDate } from './vis-date.js';

export function isBackground(item: Fields): boolean {
  return item.peek('type') === 'background';
}

/** A background, with whatever it says of itself for a label. */
export function backgroundOf(item: Fields): Lasting {
  const [start, end] = ['start', 'end'].map((key) => visDate(item, key)).map((date) => date && readMoment(date, item.ledger));
  item.text('type', 'span');
  return {
    noun: 'a background',
    state: 'background',
    label: plain(item, 'content', 'span label') ?? plain(item, 'title', 'span label'),
    start,
    end,
    place: item.place,
  };
}
