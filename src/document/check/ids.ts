import { slug } from '../slug.js';
import { quote } from '../words.js';
import { reportAt, type Review } from './review.js';

/** Gives the policy and each event an id, and makes those of events, cases and spans unique. */
export function settleIds(review: Review): void {
  const { policy } = review;
  const { title, events } = policy;
  policy.id ??= slug(title) || 'policy';
  makeUnique(review, 'cases');
  makeUnique(review, 'spans');
  makeUnique(review, 'events', (index) => {
    const { date, dateText = '', title = '' } = events[index] ?? {};
    return slug(`${date ?? dateText} ${title}`) || 'event';
  });
}

/**
 * The first entry with an id keeps it, later ones get "-2", "-3" … and a warning. Derived ids give way to
 * written ones, and are the same on every load.
 */
function makeUnique(
  review: Review,
  name: 'events' | 'cases' | 'spans',
  derive?: (index: number) => string,
): void {
  const entries: { id?: string | undefined }[] = review.policy[name] ?? [];
  const used: Used = { ids: new Set(), counts: new Map() };
  const unsettled: number[] = [];
  for (let index = 0; index < entries.length; index += 1) {
    const id = entries[index]?.id;
    if (id === undefined || !isNew(id, used)) unsettled.push(index);
  }
  for (const index of unsettled) {
    const entry = entries[index];
    const wanted = entry?.id ?? derive?.(index);
    if (!entry || wanted === undefined) continue;
    const free = isNew(wanted, used) ? wanted : nextFree(wanted, used);
    if (entry.id !== undefined) remarkDuplicate(review, name, index, free);
    entry.id = free;
  }
}

/** `free`: the id that an entry has instead of one that an earlier entry has. */
function remarkDuplicate(review: Review, name: string, index: number, free: string): void {
  reportAt(review, [name, index, 'id'], 'warning', {
    message: `an earlier entry has this id as well, so this one is called ${quote(free)}`,
    hint: 'Give every entry an id of its own.',
  });
}

/** Ids that are taken, and how far the numbers of those go that are wanted more than once. */
interface Used {
  readonly ids: Set<string>;
  readonly counts: Map<string, number>;
}

function isNew(id: string, { ids }: Used): boolean {
  const { size } = ids;
  return ids.add(id).size > size;
}

/** The count goes on from the last one, so that many entries with one id take no longer than others. */
function nextFree(id: string, used: Used): string {
  let count = used.counts.get(id) ?? 1;
  do count += 1;
  while (!isNew(`${id}-${count}`, used));
  used.counts.set(id, count);
  return `${id}-${count}`;
}
