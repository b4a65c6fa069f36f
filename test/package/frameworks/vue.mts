import type { GlobalComponents } from 'vue';
import type { EventSelectEvent, RangeChangeEvent } from 'policy-timeline';
import 'policy-timeline/types/vue';

type Timeline = InstanceType<GlobalComponents['PolicyTimeline']>['$props'];
type Card = InstanceType<GlobalComponents['CaseCard']>['$props'];

const policy = { title: 'Fees', events: [] };
const onRange = (event: RangeChangeEvent): string => event.detail.range?.start ?? '';
const onSelect = (event: EventSelectEvent): string | null => event.detail.id;

export const right: Timeline = {
  id: 'fees', class: 'wide', lang: 'de', policy, range: { start: '2025', end: new Date() },
  filter: { categories: ['order'] }, selected: null, open: ['a'], order: 'newest', headingLevel: '3',
  deepLink: false, src: 'policy.json',
  onPolicyLoad: ({ detail, currentTarget }) => currentTarget.show(detail.policy.title),
  onPolicyError: ({ detail }) => detail.message.trim(),
  onEventSelect: onSelect,
  onEventToggle: ({ detail }) => detail.id + String(detail.open),
  onRangeChange: onRange,
  onFilterChange: ({ detail }) => detail.count.toFixed() + detail.filter.text,
  onClick: (event) => event.preventDefault(),
};
export const rightCard: Card = { case: 'readers', policy, onPolicyLoad: ({ detail }) => detail.issues.length };

export const wrong: Timeline[] = [
  // @ts-expect-error there is no such order
  { order: 'sideways' },
  // @ts-expect-error a range has an end
  { range: { start: '2025' } },
  // @ts-expect-error there is no such category
  { filter: { categories: ['verdicts'] } },
  // @ts-expect-error ids come in a list
  { open: 'a' },
  // @ts-expect-error a level is a number
  { headingLevel: 'first' },
  // @ts-expect-error what is wrong with a document cannot be set
  { issues: [] },
  // @ts-expect-error this listener waits for another event
  { onEventSelect: onRange },
  // @ts-expect-error this detail has no range
  { onFilterChange: ({ detail }) => detail.range },
  // @ts-expect-error there is no such event
  { onEventChosen: onSelect },
];
// @ts-expect-error cards have no range
export const wrongCard: Card = { range: null };
