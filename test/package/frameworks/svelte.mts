import type { SvelteHTMLElements } from 'svelte/elements';
import type { EventSelectEvent, RangeChangeEvent } from 'policy-timeline';
import 'policy-timeline/types/svelte';

type Timeline = SvelteHTMLElements['policy-timeline'];
type Card = SvelteHTMLElements['case-card'];

const policy = { title: 'Fees', events: [] };
const onRange = (event: RangeChangeEvent): string => event.detail.range?.start ?? '';
const onSelect = (event: EventSelectEvent): string | null => event.detail.id;

export const right: Timeline = {
  id: 'fees', class: 'wide', lang: 'de', policy, range: { start: '2025', end: new Date() },
  filter: { categories: ['order'] }, selected: null, open: ['a'], order: 'newest', 'heading-level': 3, headingLevel: 3,
  'deep-link': true, deepLink: false, src: 'policy.json',
  'onpolicy-load': ({ detail, currentTarget }) => currentTarget.show(detail.policy.title),
  'onpolicy-error': ({ detail }) => detail.message.trim(),
  'onevent-select': onSelect,
  'onevent-toggle': ({ detail }) => detail.id + String(detail.open),
  'onrange-change': onRange,
  'onfilter-change': ({ detail }) => detail.count.toFixed() + detail.filter.text,
  onclick: ({ currentTarget }) => currentTarget.fit(),
};
export const rightCard: Card = { case: 'readers', policy, 'onpolicy-load': ({ detail }) => detail.issues.length };

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
  { 'heading-level': 'first' },
  // @ts-expect-error some frameworks write false as text, which switches it on: deepLink: false is right
  { 'deep-link': false },
  // @ts-expect-error what is wrong with a document cannot be set
  { issues: [] },
  // @ts-expect-error this listener waits for another event
  { 'onevent-select': onRange },
  // @ts-expect-error this detail has no range
  { 'onfilter-change': ({ detail }) => detail.range },
  // @ts-expect-error there is no such event
  { 'onevent-chosen': onSelect },
];
// @ts-expect-error cards have no range
export const wrongCard: Card = { range: null };
