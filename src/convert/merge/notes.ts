import type { Policy } from '../../document/index.js';
import { canonical } from './json.js';
import type { Names } from './names.js';
import { pairsOf, type Stage } from './pair.js';

interface Entry {
  readonly id: string;
  readonly text: string;
}

const SAME_NOTE: readonly Stage<Entry>[] = [
  { keys: ({ id, text }) => [`${id} ${text}`], isSame: () => true },
  { keys: ({ text }) => [text], isSame: () => true },
];

/** The ids that the notes of a second document have in the first: those of the same text are one. */
export function noteIds(policy: Policy, next: Policy, names: Names): Map<string, string> {
  const notes = entriesOf(next);
  const pairs = pairsOf(entriesOf(policy), notes, SAME_NOTE);
  return new Map(notes.map((entry) => [entry.id, pairs.get(entry)?.first.id ?? names.free(entry.id, 'note')]));
}

function entriesOf({ notes = {} }: Policy): Entry[] {
  return Object.entries(notes).map(([id, { text }]) => ({ id, text: canonical(text) }));
}
