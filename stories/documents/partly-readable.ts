import type { PolicyInput } from '../../src/index.js';
import { dayAfter } from './days.js';

/** Twenty events; the date of the eighth does not exist. */
export function oneBadOfTwenty(): PolicyInput {
  return {
    title: 'A fictional policy with one entry that cannot be read',
    lang: 'en',
    events: Array.from({ length: 20 }, (_, index) => ({
      id: `event-${index + 1}`,
      date: index === 7 ? '2025-02-30' : dayAfter(3680 + index * 13),
      kind: ['announced', 'complaint', 'order', 'report'][index % 4],
      title: `Event number ${index + 1}`,
    })),
  };
}
