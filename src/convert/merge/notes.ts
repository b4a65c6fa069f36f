import type { Policy } from '../../document/index.js';
import { canonical } from './json.js';
import type { Names } from './names.js';

/** The ids that the notes of a second document have in the first: those of the same text are one. */
export function noteIds({ notes: known = {} }: Policy, { notes = {} }: Policy, names: Names): Map<string, string> {
  const byText = new Map(Object.entries(known).reverse().map(([id, { text }]) => [canonical(text), id]));
  return new Map(Object.entries(notes).map(([id, { text }]) => {
    const isKnown = Object.hasOwn(known, id) && canonical(known[id]?.text) === canonical(text);
    return [id, isKnown ? id : byText.get(canonical(text)) ?? names.free(id)];
  }));
}
