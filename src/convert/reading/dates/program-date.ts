import { dateTimeParts } from './date-time.js';
import type { DateParts } from './date-parts.js';
import type { Fields } from '../fields/fields.js';
import type { WrittenDate } from './moment.js';

/** A date in one field, as programs write it; undefined when there is none. */
export function programDate(
  fields: Fields, key: string, read: (text: string) => DateParts | null = dateTimeParts,
): WrittenDate | undefined {
  const text = fields.peek(key);
  if (text === undefined) return undefined;
  const parts = read(text);
  return {
    parts,
    text,
    from: fields.from(key),
    place: () => fields.at(key),
    take: (...pieces) => {
      if (parts?.hour === undefined || pieces.includes('time')) fields.text(key, 'event date');
    },
  };
}
