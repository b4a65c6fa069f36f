import { explainJson, withoutMark } from '../../document/index.js';
import type { Ledger } from './ledger.js';

/**
 * The value of JSON text; anything but a text is taken as the value itself. Undefined, with a problem in the
 * ledger, when the text is no JSON.
 */
export function jsonInput(input: unknown, ledger: Ledger): unknown {
  if (typeof input !== 'string') return input;
  const text = withoutMark(input);
  try {
    return JSON.parse(text);
  } catch (error) {
    const { message, hint } = explainJson(text, error);
    ledger.problem('error', '', `The file ${message}`, hint);
    return undefined;
  }
}
