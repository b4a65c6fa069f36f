import type { Fields } from '../../input/fields.js';

/** Under `ext`, where what has no place in the document format is kept. */
export const EXT = 'gov.congress';

/** What the API calls a thing, and what the bulk data of unitedstates/congress calls it. */
export const ACTED = ['actionDate', 'acted_at'];
export const TITLE = ['title', 'short_title', 'popular_title', 'official_title'];
export const PURPOSE = ['purpose', 'description'];
export const TYPE = ['type', 'bill_type'];

/** The objects of a list, which JSON made of the bulk data's XML writes as one or several `item`s of an object. */
export function itemsOf(from: Fields, key: string): readonly Fields[] {
  const holder = from.object(key);
  return holder ? [holder.object('item') ?? holder.listIfAny('item')].flat() : from.listIfAny(key);
}
