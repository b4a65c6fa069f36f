/** What the reader of a field gives for one that is not there. */
export const ABSENT = Symbol('absent');

/** Whether a value stands for none: where `null` means nothing of its own, it is what a CMS writes for "absent". */
export function isAbsent(value: unknown, takesNull: boolean): boolean {
  return value === undefined || (value === null && !takesNull);
}
