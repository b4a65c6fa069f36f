import type { Key } from '../issue.js';
import { list, quote } from '../words.js';
import { reportAt, type Review } from './review.js';

type Kind = 'event' | 'case' | 'span' | 'note';

/** Looks whether a mention at a path means one of some kinds of thing. */
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
  for (const lookAt of REFERENCES) lookAt(review.policy, look);
}

/** Everything that refers to another. Targets of revisions are left alone: they may be gone by now. */
const REFERENCES: readonly ((policy: Review['policy'], look: Look) => void)[] = [
  ({ events }, look) =>
    events.forEach(({ cases, notes, related }, index) => {
      if (typeof cases === 'string') look(cases, CASE, 'events', index, 'cases');
      else cases?.forEach((to, at) => look(to, CASE, 'events', index, 'cases', at));
      notes?.forEach((to, at) => look(to, NOTE, 'events', index, 'notes', at));
      related?.forEach(({ target }, at) => look(target, ANYTHING, 'events', index, 'related', at, 'target'));
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
      targets.forEach((to, at) => look(to, ANYTHING, 'corrections', index, 'targets', at)),
    ),
  ({ translations = {} }, look) =>
    Object.entries(translations).forEach(([lang, { events = {}, notes = {} }]) => {
      for (const to of Object.keys(events)) look(to, EVENT, 'translations', lang, 'events', to);
      for (const to of Object.keys(notes)) look(to, NOTE, 'translations', lang, 'notes', to);
    }),
];

/** Whether a reference means something of each kind. */
type Targets = Readonly<Record<Kind, (reference: string) => boolean>>;

/**
 * A docket number, as in "Doe v. Roe, No. 1:25-cv-00677 (D.D.C.)"; which case it means depends on the
 * court.
 */
const DOCKET = /\d-(?:[a-z]{1,5}-)?\d/i;

function collectTargets({ events, cases = [], spans = [], notes = {} }: Review['policy']): Targets {
  /** Made when something refers to an event: few documents have that, and many events. */
  let eventIds: Set<string | undefined> | undefined;
  const caseIds = new Set(cases.map(({ id }) => id));
  const spanIds = new Set(spans.map(({ id }) => id));
  const caseNames = new Set(
    cases
      .flatMap(({ name, aliases = [] }) => [name, ...aliases.map(({ text }) => text)])
      .map((name) => name.toLowerCase()),
  );
  return {
    event: (id) => (eventIds ??= new Set(events.map((event) => event.id))).has(id),
    case: (reference) =>
      caseIds.has(reference) || caseNames.has(reference.toLowerCase()) || DOCKET.test(reference),
    span: (id) => spanIds.has(id),
    note: (id) => Object.hasOwn(notes, id),
  };
}
