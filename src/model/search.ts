import { civilFromDays, DAY, writeDay } from '../dates/index.js';
import { originalOf, plainText, type PolicyEvent } from '../document/index.js';
import { fold } from './fold.js';
import { memo } from './memo.js';
import type { TimelineEvent } from './timeline-event.js';
import type { Timeline } from './timeline.js';

/** A list that says of each event by its index whether it was found: 1 or 0. */
type Found = Uint8Array;

interface Index {
  readonly texts: SearchTexts;
  /** The last query, and what it found. */
  query: string;
  found: Found | null;
}

/** How long texts are prepared without a pause, in milliseconds, and how many before the clock is looked at. */
const SLICE = 6;
const STEP = 16;

/** Made at the first search, since most pages are never searched. */
const indexOf = memo((timeline: Timeline): Index => ({ texts: startTexts(timeline), query: '', found: null }));

// Timers are no part of the language, but every place that runs it has them.
declare function setTimeout(run: () => void): unknown;

/** What stands between quotation marks of any language, and what outside of them. A mark without its other is none. */
const PHRASE_OR_REST = /[“”„"«»]([^“”„"«»]+)[“”„"«»]|[^“”„"«»]+/g;

/** What an event must hold: a text, or instead of it a date of its own. */
export interface DateTerm {
  readonly text: string;
  readonly date?: RegExp;
}

/** Takes out of a folded query what names dates. */
type DateReader = (query: string) => { readonly rest: string; readonly terms: readonly DateTerm[] };

let takeDates: DateReader = (rest) => ({ rest, terms: [] });

/** Has all searches understand dates as readers see them. Few pages are searched, so what does is no part of the search. */
export function understandDates(reader: DateReader): void {
  takeDates = reader;
}

/** The words, quoted phrases and dates of a query, folded. An event must hold all of them, anywhere. */
export function queryTerms(query: string): DateTerm[] {
  return Array.from(query.matchAll(PHRASE_OR_REST)).flatMap(([part, phrase]) => {
    const { rest, terms } = takeDates(fold(phrase ?? part).trim());
    // A phrase that says more than a date is one of words.
    if (phrase !== undefined) return rest.trim() === '' && terms.length > 0 ? terms : [{ text: fold(phrase).trim() }];
    return [...rest.split(' ').map((text) => ({ text })), ...terms];
  }).filter(({ text }) => text !== '');
}

/** Which events hold all of a query in what readers can see of them; null when it has nothing. */
export function search(timeline: Timeline, text: string): Found | null {
  const terms = queryTerms(text);
  if (terms.length === 0) return null;
  const index = indexOf(timeline);
  // A phrase is not the same as its words, nor a date the same as its text.
  const query = terms.map(({ text: word, date }) => (date ? `${word}\0${date.source}` : word)).join('\n');
  if (query === index.query && index.found) return index.found;
  prepare(timeline, index.texts, Infinity);
  // What goes on from the last query finds no more than that did, unless it has become a date.
  const goesOn = query.startsWith(index.query) && terms.every(({ date }) => !date);
  index.found = terms.reduce<Found | null>((found, term) => findTerm(timeline, index.texts, term, found), goesOn ? index.found : null);
  index.query = query;
  return index.found;
}

/** Whether a search need not prepare anything first. */
export function isSearchReady(timeline: Timeline): boolean {
  return indexOf(timeline).texts.events.length === timeline.events.length;
}

/** Prepares the search of a timeline in short slices of time, so that a page stays at hand meanwhile. */
export async function prepareSearch(timeline: Timeline): Promise<void> {
  const { texts } = indexOf(timeline);
  while (!isSearchReady(timeline)) {
    prepare(timeline, texts, Date.now() + SLICE);
    await new Promise<void>((resume) => setTimeout(resume));
  }
}

function prepare({ events }: Timeline, { events: texts }: SearchTexts, until: number): void {
  while (texts.length < events.length) {
    texts.push(eventText(events[texts.length] as TimelineEvent));
    if (texts.length % STEP === 0 && Date.now() >= until) return;
  }
}

/** Looks for a term among events that were found before, or among all. */
function findTerm({ events }: Timeline, texts: SearchTexts, { text: word, date }: DateTerm, among: Found | null): Found {
  const cases = keysWith(texts.cases, word);
  const notes = keysWith(texts.notes, word);
  const found = new Uint8Array(events.length);
  events.forEach((event, index) => {
    if (among?.[index] === 0) return;
    const { cases: ids, source } = event;
    const holds = date?.test(dateOf(event))
      || texts.events[index]?.includes(word)
      || (cases.size > 0 && ids.some((id) => cases.has(id)))
      || (notes.size > 0 && source.notes?.some((id) => notes.has(id)));
    if (holds) found[index] = 1;
  });
  return found;
}

function keysWith(texts: ReadonlyMap<string, string>, word: string): ReadonlySet<string> {
  return new Set([...texts].filter(([, text]) => text.includes(word)).map(([key]) => key));
}

/** The folded texts of a timeline: of each event by its index, and of what several events share. */
interface SearchTexts {
  /** The first `events.length` are made. */
  readonly events: string[];
  readonly cases: ReadonlyMap<string, string>;
  readonly notes: ReadonlyMap<string, string>;
}

function startTexts({ cases, policy }: Timeline): SearchTexts {
  return {
    events: [],
    cases: new Map(cases.map(({ id, source: { name, aliases = [], docket, court } }) =>
      [id, fold([name, ...aliases.map(({ text }) => text), ...docket, court?.label].join('\n'))])),
    notes: new Map(Object.entries(policy.notes ?? {}).map(([id, note]) => [id, fold([note, originalOf(note)].map(({ text }) => plainText(text)).join('\n'))])),
  };
}

/** Its date as written, or the day of a time, which by other clocks may be another. */
function dateOf({ source: { date }, start, end }: TimelineEvent): string {
  return end - start < DAY ? writeDay(civilFromDays(Math.floor(start / DAY))) : date ?? '';
}

/** What readers see of an event alone, folded; of one that is translated its own words too, by which others may speak of it. */
function eventText(event: TimelineEvent): string {
  const { source } = event;
  const { date, dateText, kindLabel, outlet, documents, actors, tags } = source;
  const original = originalOf(source);
  const texts = [...new Set([date, dateOf(event)]), dateText, kindLabel, outlet, ...written(source), ...(original === source ? [] : written(original))];
  documents?.forEach(({ label }) => texts.push(label));
  actors?.forEach(({ name }) => texts.push(name));
  return fold(texts.concat(tags ?? []).join('\n'));
}

const written = ({ title, body }: PolicyEvent): string[] => [title, body === undefined ? '' : plainText(body)];
