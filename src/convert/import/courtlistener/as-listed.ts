import { isDated } from './entry-order.js';
import type { Entry } from './entry.js';

/**
 * Entries of one docket in its own order, oldest first, which tells where on their day those without a number stand;
 * RECAP's sequence numbers still come first. Courts write dockets newest first as well.
 */
export function asListed(entries: readonly Entry[]): Entry[] {
  const listed = isNewestFirst(entries) ? [...entries].reverse() : entries;
  return listed.map(({ event, order }, place) => ({ event, order: { ...order, numbers: [order.numbers[0] ?? Infinity, place] } }));
}

function isNewestFirst(entries: readonly Entry[]): boolean {
  const dated = entries.filter(({ order }) => isDated(order)).map(({ order }) => order);
  const [first, last] = [dated[0]?.day ?? '', dated.at(-1)?.day ?? ''];
  if (first !== last) return first > last;
  const numbers = dated.map((order) => order.numbers.at(-1) ?? Infinity).filter(Number.isFinite);
  return (numbers[0] ?? 0) > (numbers.at(-1) ?? 0);
}
