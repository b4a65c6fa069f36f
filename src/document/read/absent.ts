/** What the reader of a field gives for one that is not there. */
export const ABSENT = Symbol('absent');
