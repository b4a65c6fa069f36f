import { wrongType, wrongWord } from '../complaints.js';
import type { Complaint } from '../issue.js';
import { refuse, report, spend, type ReadState } from './read-state.js';
import { quietly, type Read, type Reader } from './reader.js';

type Rule<Value> = ((value: Value) => Complaint | null) | undefined;

export function textReader(rule: Rule<string>): Reader {
  return scalar((value, state) => {
    if (typeof value !== 'string') return refuse(state, wrongType(value, ['string']));
    return fits(value, state) ? keeping(rule, value, state) : undefined;
  });
}

export function numberReader(rule: Rule<number>): Reader {
  return scalar((value, state) =>
    typeof value === 'number' && Number.isFinite(value)
      ? keeping(rule, value, state)
      : refuse(state, wrongType(value, ['number'])));
}

export function booleanReader(): Reader {
  return scalar((value, state) => (typeof value === 'boolean' ? value : refuse(state, wrongType(value, ['boolean']))));
}

/** Reads one of some words. */
export function wordsReader(words: readonly string[]): Reader {
  return scalar((value, state) => (words.includes(value as string) ? value : refuse(state, wrongWord(value, words))));
}

/** What holds nothing is looked at once, and is taken when nothing was said. */
function scalar(read: Read): Reader {
  return { read, take: quietly(read) };
}

function keeping<Value>(rule: Rule<Value>, value: Value, state: ReadState): unknown {
  const complaint = rule?.(value);
  return complaint ? refuse(state, complaint) : value;
}

/** Whether a text is short enough; reported when not. */
export function fits(text: string, state: ReadState): boolean {
  const { limits } = state;
  spend(state, text.length);
  if (text.length <= limits.text) return true;
  report(state, {
    message: `is too long: ${text.length} characters, and ${limits.text} are read`,
    hint: 'Shorten it, or put it in a document and link to that.',
  });
  return false;
}
