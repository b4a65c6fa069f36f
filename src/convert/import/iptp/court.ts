/** A court as documents name it. */
// A type and not an interface, so that it is a CaseDraft's as well.
export type Court = { readonly id?: string; readonly label: string };

/** The court of a citation, "D. Mass.". */
export function courtNamed(label: string): Court {
  return { label };
}
