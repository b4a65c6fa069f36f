import type { Review } from './review.js';

/** Whether a reference means something of each kind. */
export interface Targets {
  readonly event: (reference: string) => boolean;
  readonly case: (reference: string) => boolean;
  readonly span: (reference: string) => boolean;
  readonly note: (reference: string) => boolean;
}

/**
 * A docket number, as in "Doe v. Roe, No. 1:25-cv-00677 (D.D.C.)"; which case it means depends on the
 * court.
 */
const DOCKET = /\d-(?:[a-z]{1,5}-)?\d/i;

export function collectTargets({ events, cases = [], spans = [], notes = {} }: Review['policy']): Targets {
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
