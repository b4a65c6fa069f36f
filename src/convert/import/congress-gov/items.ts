import type { Fields } from '../../input/fields.js';

/** The objects of a list, which JSON made of the bulk data's XML writes as one or several `item`s of an object. */
export function itemsOf(from: Fields, key: string): readonly Fields[] {
  const holder = from.object(key);
  return holder ? [holder.object('item') ?? holder.listIfAny('item')].flat() : from.listIfAny(key);
}
