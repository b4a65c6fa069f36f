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
  const used = new Map<string, number>();
  const settled = entries.map(({ id }) => id !== undefined && isNew(id, used));
  entries.forEach((entry, index) => {
    const wanted = entry.id ?? derive?.(index);
    if (settled[index] || wanted === undefined) return;
    const free = isNew(wanted, used) ? wanted : nextFree(wanted, used);
    if (entry.id !== undefined) reportDuplicate(review, name, index, free);
    entry.id = free;
  });
}

function isNew(id: string, used: Map<string, number>): boolean {
  if (used.has(id)) return false;
  used.set(id, 1);
  return true;
}

/** The count goes on from the last one, so that many entries with one id take no longer than others. */
function nextFree(id: string, used: Map<string, number>): string {
  let count = used.get(id) ?? 1;
  do count += 1;
  while (!isNew(`${id}-${count}`, used));
  used.set(id, count);
  return `${id}-${count}`;
}

function reportDuplicate(review: Review, name: string, index: number, free: string): void {
  reportAt(review, [name, index, 'id'], 'warning', {
    message: `an earlier entry has this id as well, so this one is called ${quote(free)}`,
    hint: 'Give every entry an id of its own.',
  });
}
