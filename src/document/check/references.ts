import type { Key } from '../issue.js';
import { list, quote } from '../words.js';
import { reportAt, type Review } from './review.js';
import { collectTargets, type Targets } from './targets.js';

type Kind = keyof Targets;

/** Looks whether a mention at a place means one of some kinds of thing. */
type Look = (to: string | undefined, among: readonly Kind[], ...path: readonly Key[]) => void;

const ANYTHING: readonly Kind[] = ['event', 'case', 'span', 'note'];
const EVENT: readonly Kind[] = ['event'];
const CASE: readonly Kind[] = ['case'];
const SPAN: readonly Kind[] = ['span'];
const NOTE: readonly Kind[] = ['note'];

/** Warns of references to what is not in the document. */
export function checkReferences(review: Review): void {
  const targets = collectTargets(review.policy);
  const look: Look = (to, among, ...path) => {
    if (to === undefined || among.some((kind) => targets[kind](to))) return;
    reportAt(review, path, 'warning', {
      message: `no ${list(among, 'or')} of this document is called ${quote(to)}`,
      hint: 'Correct the reference, or add what it means.',
    });
  };
  for (const lookAt of PLACES) lookAt(review.policy, look);
}

/** Every place that refers to another. Targets of revisions are left alone: they may be gone by now. */
const PLACES: readonly ((policy: Review['policy'], look: Look) => void)[] = [
  ({ events }, look) =>
    events.forEach(({ cases, notes, related }, index) => {
      if (typeof cases === 'string') look(cases, CASE, 'events', index, 'cases');
      else cases?.forEach((to, place) => look(to, CASE, 'events', index, 'cases', place));
      notes?.forEach((to, place) => look(to, NOTE, 'events', index, 'notes', place));
      related?.forEach(({ target }, place) => look(target, ANYTHING, 'events', index, 'related', place, 'target'));
    }),
  ({ cases }, look) =>
    cases?.forEach(({ parent }, index) => look(parent?.case, CASE, 'cases', index, 'parent', 'case')),
  ({ spans }, look) =>
    spans?.forEach((span, index) => {
      look(span.openedBy, EVENT, 'spans', index, 'openedBy');
      look(span.closedBy, EVENT, 'spans', index, 'closedBy');
      look(span.case, CASE, 'spans', index, 'case');
      look(span.suspends, SPAN, 'spans', index, 'suspends');
    }),
  ({ corrections }, look) =>
    corrections?.forEach(({ targets = [] }, index) =>
      targets.forEach((to, place) => look(to, ANYTHING, 'corrections', index, 'targets', place)),
    ),
  ({ translations = {} }, look) =>
    Object.entries(translations).forEach(([lang, { events = {}, notes = {} }]) => {
      for (const to of Object.keys(events)) look(to, EVENT, 'translations', lang, 'events', to);
      for (const to of Object.keys(notes)) look(to, NOTE, 'translations', lang, 'notes', to);
    }),
];
