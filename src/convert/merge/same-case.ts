import type { PolicyCase } from '../../document/index.js';
import { docketKeys, docketNumber, docketQueries, fold } from '../../model/index.js';
import { entryKeys } from './mark.js';
import type { Stage } from './pair.js';

const nameOf = ({ name }: PolicyCase): string => fold(name).trim();
const keysOf = ({ docket, court = { label: '' } }: PolicyCase): string[] =>
  docket.flatMap((number) => docketKeys(number, court));
const queriesOf = ({ docket, court = { label: '' } }: PolicyCase): string[] =>
  docket.flatMap((number) => docketQueries(number, court));

const BY_NUMBER = 'the same case, by court and docket number';

/** How the same case is told in two documents, the surest way first. A name alone tells nothing: suits share theirs. */
export const SAME_CASE: readonly Stage<PolicyCase>[] = [
  { keys: entryKeys, isSame: mayBeOne },
  { keys: (entry) => [`${entry.id}|${nameOf(entry)}`], isSame: mayBeOne },
  { how: 'the same case, by its docket on CourtListener', keys: docketsOf, isSame: mayBeOne },
  { how: BY_NUMBER, keys: (entry) => (entry.court ? writtenAlike(entry) : []), isSame: () => true },
  {
    how: BY_NUMBER,
    keys: (entry) => (entry.court ? keysOf(entry) : []),
    queries: (entry) => (entry.court ? queriesOf(entry) : []),
    isSame: () => true,
  },
  {
    how: 'the same case, by name and docket number, where a court is missing',
    keys: ({ docket, ...entry }) => docket.map((number) => `${nameOf({ docket, ...entry })}|${docketNumber(number) ?? number}`),
    unique: true,
    isSame: (first, second) => !first.court || !second.court,
  },
];

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
function mayBeOne(first: PolicyCase, second: PolicyCase): boolean {
  if (first.docket.length === 0 || second.docket.length === 0) return true;
  const keys = new Set([...keysOf(first), ...first.docket]);
  return [...queriesOf(second), ...second.docket].some((key) => keys.has(key));
}
