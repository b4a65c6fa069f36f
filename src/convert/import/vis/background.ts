import type { Fields } from '../../input/fields.js';
import { plainField } from '../../input/html-field.js';
import type { LastingItem } from '../../input/span-draft.js';
import { resolveDate } from '../../input/dates/input-date.js';
import { visDate } from './vis-date.js';

export function isBackground(item: Fields): boolean {
  return item.peek('type') === 'background';
}

/** A background, with whatever it says of itself for a label. */
export function backgroundOf(item: Fields): LastingItem {
  const [start, end] = ['start', 'end'].map((key) => visDate(item, key)).map((date) => date && resolveDate(date, item.ledger));
  item.text('type', 'span');
  return {
    noun: 'a background',
    state: 'background',
    label: plainField(item, 'content', 'span label') ?? plainField(item, 'title', 'span label'),
    start,
    end,
    place: item.place,
  };
}
