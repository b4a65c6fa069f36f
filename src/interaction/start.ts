import { isDateError, parseEdtf, readDay } from '../dates/index.js';
import { CATEGORIES, tellingFrom, type Timeline } from '../model/index.js';
import { readRange, type RangeInput } from './day-range.js';
import { PARTS } from './filter-words.js';
import { momentAfter } from './reduce.js';

/** A range as EDTF writes it: an interval, whose ends may be open, or one date. Null when it is none. */
export function rangeFromText(text: string): RangeInput | null {
  const date = parseEdtf(text.trim());
  if (isDateError(date)) return null;
  // What is not known ends nothing either.
  const [start = '', end = start] = text.trim().split('/').map((part) => part || '..');
  return { start, end };
}

/**
 * What is wrong with what a page asks a timeline to begin with: sentences that name the attribute and the remedy.
 * @param asked the text of an attribute; an empty one asks for nothing
 */
export function startFaults(asked: (attribute: string) => string | null, timeline: Timeline | null): string[] {
  return Object.entries(FAULTS).flatMap(([attribute, faultsOf]) => {
    const text = asked(attribute);
    return !text ? [] : faultsOf(text, timeline).filter(Boolean).map((fault) => `The attribute ${attribute}="${text}" asks for what there is not: ${fault}.`);
  });
}

const FAULTS: Readonly<Record<string, (text: string, timeline: Timeline | null) => string[]>> = {
  range: (text) => [readRange(rangeFromText(text)) ? '' : 'write an interval of dates, such as 2025-02/2025-06'],
  filter: (text, timeline) => [...new URLSearchParams(text)].map(([word, value]) => wordFault(word, value, timeline)),
  selected: (text, timeline) => [!timeline || timeline.byId.has(text) ? '' : 'no event has this id'],
  view: (text) => [['all', 'latest'].includes(text) ? '' : 'there are "all" and "latest"'],
  'as-of': (text, timeline) => [asOfFault(momentAfter(text), timeline)],
  since: (text) => [text === 'visit' || readDay(text) ? '' : 'write a date, such as 2025-03-07, or "visit" for the reader\'s last visit'],
  telling: (text, timeline) => [tellingFault(text, timeline)],
};

function asOfFault(moment: number | null, timeline: Timeline | null): string {
  if (moment === null) return 'write a date, such as 2025-03-07';
  return moment > (timeline?.extent?.start ?? -Infinity) ? '' : 'nothing in the document is as old as that; it is shown as it is now';
}

function tellingFault(text: string, timeline: Timeline | null): string {
  if (!tellingFrom(text)) return 'there are "key", for the turning points, and "all"';
  if (!timeline) return '';
  if (timeline.events.length === 0) return 'the document has no events to tell';
  return text === 'all' || timeline.events.some(({ source }) => source.key) ? '' : 'no event has "key": true, so all of them are told';
}

function wordFault(word: string, value: string, timeline: Timeline | null): string {
  if (!Object.hasOwn(PARTS, word)) return `"${word}" is no word of a filter; there are ${Object.keys(PARTS).join(', ')}`;
  if (word === 'category' && !(CATEGORIES as readonly string[]).includes(value)) return `no category is called "${value}"; there are ${CATEGORIES.join(', ')}`;
  return word === 'case' && timeline?.cases.every(({ id }) => id !== value) ? `no case has the id "${value}"` : '';
}
