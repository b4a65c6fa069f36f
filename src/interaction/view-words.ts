import { writeRange } from './day-range.js';
import { filterToText } from './filter-words.js';
import type { ViewState } from './view-state.js';

/** What is shown of a timeline, in the words of the attributes: `range=2025-02-01/2025-06-30&category=order`; empty for the whole. */
export function viewToWords({ range, filter, asOf, telling }: ViewState): string {
  const days = writeRange(range);
  const words = [
    days && `range=${days.start}/${days.end}`,
    asOf && `as-of=${encodeURIComponent(asOf)}`,
    telling && `telling=${telling.of}`,
    filterToText(filter),
  ];
  return words.filter(Boolean).join('&');
}

/** Id of the event whose text the reader sees, of several the last that was chosen; null where it is none. */
export function eventShown({ selected, open, card, telling }: ViewState): string | null {
  if (telling) return telling.at;
  return selected !== null && (open.has(selected) || card === selected) ? selected : null;
}
