import { courtOf } from '../../courts/court-of.js';

/** A court as documents name it. */
// A type and not an interface, so that it is a CaseDraft's as well.
export type Court = { readonly id?: string; readonly label: string };

/** The court of a citation as it is printed there, "D. Mass."; with an id when the table of courts knows it. */
export function courtNamed(label: string): Court {
  const id = courtOf(label)?.id;
  return id === undefined ? { label } : { id, label };
}
