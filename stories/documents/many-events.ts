import type { PolicyInput } from '../../src/index.js';
import { dayAfter } from './days.js';

const KINDS = [
  'announced',
  'complaint',
  'order',
  'report',
  'motion',
  'rule',
  'hearing',
  'statement',
  'memo',
] as const;

/** A fictional policy of so many events over ten years, in bursts and silences. */
export function manyEvents(count: number): PolicyInput {
  return {
    title: `A fictional policy with ${count} events`,
    lang: 'en',
    cases: [
      {
        id: 'first',
        name: 'Example Union v. Example Agency',
        court: { label: 'Example Court' },
        docket: '15-ex-0001',
      },
      {
        id: 'second',
        name: 'Town of Example v. Example Agency',
        court: { label: 'Other Court' },
        docket: '18-ex-0002',
      },
    ],
    events: Array.from({ length: count }, (_, index) => eventOf(index, count)),
  };
}

function eventOf(index: number, count: number): PolicyInput['events'][number] {
  const kind = KINDS[(index * 7) % KINDS.length] ?? 'report';
  const inCourt = ['complaint', 'order', 'motion', 'hearing'].includes(kind);
  return {
    id: `event-${index + 1}`,
    date: dayAfter(Math.round((index / count) * 3650 + 40 * Math.sin(index * 1.7))),
    kind,
    title: `Event number ${index + 1}`,
    ...(inCourt && { cases: index % 3 === 0 ? 'second' : 'first' }),
  };
}
