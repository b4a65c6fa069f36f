import { DAY, readDay, type DateBounds } from '../../dates/index.js';
import { slug, type PolicyEvent } from '../../document/index.js';
import { fold } from '../../model/index.js';
import { addressKey } from './address.js';
import { canonical } from './json.js';
import { marksOf, type Origin } from './mark.js';
import type { Stage } from './pair.js';

const ARTICLES = new Set(['a', 'an', 'the']);
/** As many words tell an event even where no case does: "Order" does not. */
const TELLING_WORDS = 3;

/** How the same event is told in two documents, the surest way first. The references to cases are ids of one document by now. */
export const SAME_EVENT: readonly Stage<PolicyEvent>[] = [
  { keys: (event) => marksOf(event).sources.map(entryKey), isSame: mayBeOne },
  { keys: (event) => (isDerived(event) ? [] : [event.id]), isSame: mayBeOne },
  {
    how: 'the same event, by date, case and title',
    keys: (event) => [`${whenOf(event)}|${titleKey(event)}`],
    isSame: isToldByTitle,
  },
  {
    how: 'the same event, by date and the address of a document that no other event has',
    keys: ({ documents = [] }) => documents.flatMap(({ url }) => (url === null ? [] : [addressKey(url)])),
    unique: true,
    isSame: (first, second) => mayBeOne(first, second) && !isOfOtherKind(first, second),
  },
  {
    how: 'the same event, by day, case and title',
    keys: (event) => dayOf(event).map((day) => `${day}|${titleKey(event)}`),
    unique: true,
    isSame: (first, second) => isSameTime(first, second) && isToldByTitle(first, second),
  },
  {
    how: 'the same event, by case and title, its date being written less exactly',
    keys: (event) => [titleKey(event)],
    unique: true,
    isSame: (first, second) => isSameTime(first, second) && isToldByTitle(first, second),
  },
];

/** The same entry of the same document, whatever became of it since. */
const entryKey = ({ publisher, document, id }: Origin): string => canonical([publisher, document, id]);

/** Whether an id is made of date and title, and tells no more than they do. */
function isDerived({ id, date, dateText = '', title }: PolicyEvent): boolean {
  return id.replace(/-\d+$/, '') === slug(`${date ?? dateText} ${title}`) || id === slug(`${date ?? dateText} ${title}`);
}

function mayBeOne(first: PolicyEvent, second: PolicyEvent): boolean {
  return isSameTime(first, second) && !areInOtherCases(first, second);
}

/** Words without articles, accents and marks, in their order: "Roe sues Doe" is not "Doe sues Roe". */
function titleKey({ title }: PolicyEvent): string {
  const folded = fold(title);
  const words = folded.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '' && !ARTICLES.has(word));
  return words.length > 0 ? words.join(' ') : folded;
}

function isToldByTitle(first: PolicyEvent, second: PolicyEvent): boolean {
  if (areInOtherCases(first, second)) return false;
  return first.cases.some((id) => second.cases.includes(id)) || titleKey(first).split(' ').length >= TELLING_WORDS;
}

function areInOtherCases(first: PolicyEvent, second: PolicyEvent): boolean {
  return first.cases.length > 0 && second.cases.length > 0 && !first.cases.some((id) => second.cases.includes(id));
}

function isOfOtherKind(first: PolicyEvent, second: PolicyEvent): boolean {
  return first.kind !== undefined && second.kind !== undefined && first.kind !== second.kind;
}

function whenOf({ date, dateText = '' }: PolicyEvent): string {
  return date ?? `text: ${fold(dateText)}`;
}

function boundsOf({ date }: PolicyEvent): DateBounds | null {
  return date === null ? null : readDay(date);
}

/** The calendar day of what happened within one. */
function dayOf(event: PolicyEvent): string[] {
  const time = boundsOf(event);
  return time && time.end - time.start <= DAY ? [String(Math.floor(time.start / DAY))] : [];
}

/** Whether one date is the other, or part of it. */
function isSameTime(first: PolicyEvent, second: PolicyEvent): boolean {
  const [a, b] = [boundsOf(first), boundsOf(second)];
  if (!a || !b) return whenOf(first) === whenOf(second);
  return (a.start <= b.start && b.end <= a.end) || (b.start <= a.start && a.end <= b.end);
}
