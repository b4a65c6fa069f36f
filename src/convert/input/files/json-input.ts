import { explainJson, withoutMark } from '../../../document/index.js';
import type { Ledger } from '../ledger.js';
import { isForeign, NO_JSON } from './foreign-text.js';
import { withoutScript } from './script.js';
import { isOther, type JsonFormat } from './wrong-format.js';

/** Reads a text as a value; undefined, with a problem in the ledger, when it is none. */
export type TextReader = (text: string, format: JsonFormat, ledger: Ledger) => unknown;

/**
 * The value of JSON text, with or without a script around it; anything but a text is taken as the value itself: an
 * object, or a list with objects. Undefined, with a problem in the ledger, when it is neither, or of another format.
 */
export function jsonInput(input: unknown, format: JsonFormat, ledger: Ledger, read: TextReader = readJson): unknown {
  const value = typeof input === 'string' ? read(withoutMark(input), format, ledger) : input;
  return ledger.problems.length > 0 || isOther(value, format, ledger) ? undefined : value;
}

export function readJson(text: string, { expected }: JsonFormat, ledger: Ledger): unknown {
  const json = withoutScript(text);
  try {
    return JSON.parse(json);
  } catch (error) {
    if (isForeign(text, NO_JSON, `Give ${expected}.`, ledger)) return undefined;
    const { message, hint } = explainJson(json, error);
    ledger.problem('error', '', `The file ${message}`, /^\s*[[{<]/.test(json) ? hint : `Give ${expected}.`);
    return undefined;
  }
}
