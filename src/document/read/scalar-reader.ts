import type { Complaint } from '../issue.js';
import { describe, list } from '../words.js';
import { refuse, report, spend, type Read, type Reading } from './reading.js';
import { wrongType } from './wrong-type.js';

type Rule<Value> = ((value: Value) => Complaint | null) | undefined;

export function textReader(rule: Rule<string>): Read {
  return (value, at) => {
    if (typeof value !== 'string') return refuse(at, wrongType(value, ['string']));
    return fits(value, at) ? keeping(rule, value, at) : undefined;
  };
}

export function numberReader(rule: Rule<number>): Read {
  return (value, at) =>
    typeof value === 'number' && Number.isFinite(value)
      ? keeping(rule, value, at)
      : refuse(at, wrongType(value, ['number']));
}

export function booleanReader(): Read {
  return (value, at) => (typeof value === 'boolean' ? value : refuse(at, wrongType(value, ['boolean'])));
}

/** Reads one of some words. */
export function wordsReader(words: readonly string[]): Read {
  return (value, at) => {
    if (words.includes(value as string)) return value;
    const choice = list(
      words.map((word) => `"${word}"`),
      'or',
    );
    return refuse(at, {
      message: `should be ${choice}, and is ${describe(value)}`,
      hint: `Write ${choice}.`,
    });
  };
}

function keeping<Value>(rule: Rule<Value>, value: Value, at: Reading): unknown {
  const complaint = rule?.(value);
  return complaint ? refuse(at, complaint) : value;
}

/** Whether a text is short enough; reported when not. */
export function fits(text: string, at: Reading): boolean {
  spend(at, text.length);
  if (text.length <= at.limits.text) return true;
  report(at, {
    message: `is too long: ${text.length} characters, and ${at.limits.text} are read`,
    hint: 'Shorten it, or put it in a document and link to that.',
  });
  return false;
}
