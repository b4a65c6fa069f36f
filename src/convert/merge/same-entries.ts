import { type DateBounds, DAY, readDay } from '../../dates/index.js';
import { type PolicyCase, type PolicyEvent, type PolicySpan, slug } from '../../document/index.js';
import { docketKeys, docketNumber, docketQueries, fold } from '../../model/index.js';
import { hyphenated } from '../courts/docket-forms.js';
import { entryNumberKeys, haveOtherNumbers } from './document-numbers.js';
import { addressKey } from './field-rules.js';
import { isSame } from './json.js';
import type { Stage } from './pair.js';
import { entryKeys } from './provenance.js';

const BY_NUMBER = 'the same case, by court and docket number';

/** How the same case is told in two documents, the surest way first. A name alone tells nothing: suits share theirs. */
export const SAME_CASE: readonly Stage<PolicyCase>[] = [
  { keys: entryKeys, isSame: mayBeOneCase },
  { keys: (entry) => [`${entry.id}|${nameOf(entry)}`], isSame: mayBeOneCase },
  { how: 'the same case, by its docket on CourtListener', keys: docketsOf, isSame: mayBeOneCase },
  { how: BY_NUMBER, keys: (entry) => (entry.court ? writtenAlike(entry) : []), isSame: () => true },
  {
    how: BY_NUMBER,
    keys: (entry) => (entry.court ? keysOf(entry) : []),
    queries: (entry) => (entry.court ? queriesOf(entry) : []),
    isSame: () => true,
  },
  {
    how: 'the same case, by name and docket number, where a court is missing',
    keys: ({ docket, ...entry }) => docket.map((number) => `${nameOf({ docket, ...entry })}|${docketNumber(hyphenated(number)) ?? number}`),
    unique: true,
    isSame: (first, second) => !first.court || !second.court,
  },
];

function nameOf({ name }: PolicyCase): string {
  return fold(name).trim();
}

function keysOf({ docket, court = { label: '' } }: PolicyCase): string[] {
  return docket.flatMap((number) => docketKeys(hyphenated(number), court));
}

function queriesOf({ docket, court = { label: '' } }: PolicyCase): string[] {
  return docket.flatMap((number) => docketQueries(hyphenated(number), court));
}

/** "https://www.courtlistener.com/docket/4214664/doe-v-roe/": the number is that of one docket. */
function docketsOf({ links = [] }: PolicyCase): string[] {
  return links.flatMap(({ url }) => /^https?:\/\/www\.courtlistener\.com\/docket\/(\d{1,18})\//.exec(url ?? '')?.[1] ?? []);
}

/** Keys of those whose numbers all have the same office, or none. */
function writtenAlike(entry: PolicyCase): string[] {
  const keys = new Set(keysOf(entry));
  return queriesOf(entry).filter((key) => keys.has(key));
}

/** Unless both have docket numbers, and none in common. */
function mayBeOneCase(first: PolicyCase, second: PolicyCase): boolean {
  if (first.docket.length === 0 || second.docket.length === 0) return true;
  const keys = new Set([...keysOf(first), ...first.docket]);
  return [...queriesOf(second), ...second.docket].some((key) => keys.has(key));
}

const ARTICLES = new Set(['a', 'an', 'the']);
/** As many words tell an event even where no case does: "Order" does not. */
const TELLING_WORDS = 3;

/** How the same event is told in two documents, the surest way first. The references to cases are ids of one document by now. */
export const SAME_EVENT: readonly Stage<PolicyEvent>[] = [
  { keys: entryKeys, isSame: mayBeOneEvent },
  { keys: (event) => (isDerived(event) ? [] : [event.id]), isSame: mayBeOneEvent },
  {
    how: 'the same event, by date, case and title',
    keys: (event) => [`${whenOf(event)}|${titleKey(event)}`],
    isSame: isToldByTitle,
  },
  {
    how: 'the same event, by date and the address of a document that no other event has',
    keys: ({ documents = [] }) => documents.flatMap(({ url }) => (url === null ? [] : [addressKey(url)])),
    unique: true,
    isSame: (first, second) => mayBeOneEvent(first, second) && !isOfOtherKind(first, second),
  },
  {
    how: 'the same event, by date and the number of its entry on the docket',
    keys: entryNumberKeys,
    unique: true,
    isSame: (first, second) => mayBeOneEvent(first, second) && !isOfOtherKind(first, second),
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

const ALONE = 'probably the same event, of one case and day, and alone in its kind in both documents';

/** How two events are probably the same. Whoever merges decides whether they are joined. */
export const LIKELY_EVENT: readonly Stage<PolicyEvent>[] = [
  { how: ALONE, keys: ({ kind, ...event }) => actKeys(event, kind), unique: true, isSame: mayBeLikely },
  { how: ALONE, keys: ({ kind, ...event }) => actKeys(event, DECISIONS.has(kind ?? '') ? 'decision' : undefined), unique: true, isSame: mayBeLikely },
];

/** Kinds for what a court decides, between which sources choose as they like. */
const DECISIONS: ReadonlySet<string> = new Set(['order', 'minute-order', 'opinion', 'judgment']);

function actKeys(event: Pick<PolicyEvent, 'cases' | 'date'>, kind: string | undefined): string[] {
  return kind === undefined ? [] : dayOf(event).flatMap((day) => event.cases.map((id) => `${id}|${day}|${kind}`));
}

function mayBeLikely(first: PolicyEvent, second: PolicyEvent): boolean {
  const areOfTwoOutlets = first.outlet !== undefined && second.outlet !== undefined && first.outlet !== second.outlet;
  return mayBeOneEvent(first, second) && !areOfTwoOutlets;
}

/** Whether an id is made of date and title, and tells no more than they do. */
function isDerived({ id, date, dateText = '', title }: PolicyEvent): boolean {
  return id.replace(/-\d+$/, '') === slug(`${date ?? dateText} ${title}`) || id === slug(`${date ?? dateText} ${title}`);
}

function mayBeOneEvent(first: PolicyEvent, second: PolicyEvent): boolean {
  return isSameTime(first, second) && !areInOtherCases(first, second) && !haveOtherNumbers(first, second);
}

/** Words without articles, accents and marks, in their order: "Roe sues Doe" is not "Doe sues Roe". */
function titleKey({ title }: PolicyEvent): string {
  const folded = fold(title);
  const words = folded.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '' && !ARTICLES.has(word));
  return words.length > 0 ? words.join(' ') : folded;
}

function isToldByTitle(first: PolicyEvent, second: PolicyEvent): boolean {
  if (areInOtherCases(first, second) || haveOtherNumbers(first, second)) return false;
  return first.cases.some((id) => second.cases.includes(id)) || titleKey(first).split(' ').length >= TELLING_WORDS;
}

function areInOtherCases(first: PolicyEvent, second: PolicyEvent): boolean {
  return first.cases.length > 0 && second.cases.length > 0 && !first.cases.some((id) => second.cases.includes(id));
}

function isOfOtherKind(first: PolicyEvent, second: PolicyEvent): boolean {
  const areDecisions = [first, second].every(({ kind = '' }) => DECISIONS.has(kind));
  return first.kind !== undefined && second.kind !== undefined && first.kind !== second.kind && !areDecisions;
}

function whenOf({ date, dateText = '' }: PolicyEvent): string {
  return date ?? `text: ${fold(dateText)}`;
}

function boundsOf({ date }: Pick<PolicyEvent, 'date'>): DateBounds | null {
  return date === null ? null : readDay(date);
}

/** The calendar day of what happened within one. */
function dayOf(event: Pick<PolicyEvent, 'date'>): string[] {
  const time = boundsOf(event);
  return time && time.end - time.start <= DAY ? [String(Math.floor(time.start / DAY))] : [];
}

/** Whether one date is the other, or part of it. */
function isSameTime(first: PolicyEvent, second: PolicyEvent): boolean {
  const [a, b] = [boundsOf(first), boundsOf(second)];
  if (!a || !b) return whenOf(first) === whenOf(second);
  return (a.start <= b.start && b.end <= a.end) || (b.start <= a.start && a.end <= b.end);
}

const OWN_FIELDS = new Set(['id', 'ext']);

/** What two sources assert of a state is one assertion only when nothing in one contradicts the other. */
export const SAME_SPAN: readonly Stage<PolicySpan>[] = [
  { keys: ({ id }) => (id === undefined ? [] : [id]), isSame: isAgreed },
  {
    how: 'the same state, by track, case and start',
    keys: ({ track, state, start, case: id = '' }) => [[track, state, start, id].join('|')],
    isSame: isAgreed,
  },
];

function isAgreed(first: PolicySpan, second: PolicySpan): boolean {
  const isOne = (['track', 'state', 'start', 'case'] as const).every((field) => first[field] === second[field]);
  const others: PolicySpan & Readonly<Record<string, unknown>> = second;
  return isOne && Object.entries(first).every(([field, value]) =>
    OWN_FIELDS.has(field) || others[field] === undefined || isSame(value, others[field]));
}
