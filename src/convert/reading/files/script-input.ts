import json5 from 'json5/dist/index.mjs';
import { explainJson } from '../../../document/index.js';
import type { Ledger } from '../ledger.js';
import { isForeign } from './foreign-text.js';
import { jsonInput } from './json-input.js';
import { withoutScript } from './script.js';
import { faultIn } from './script-faults.js';
import { NO_SCRIPT } from './script-kinds.js';
import type { JsonFormat } from './wrong-format.js';

/** Characters; as many take a second or two. No file written by hand is longer, and none other needs this. */
const LONGEST = 2_000_000;

/**
 * The same as `jsonInput`, of formats whose files are often the data of a script: with comments, single quotation marks,
 * names without any, commas too many. Source: json5.org, which is the data of ECMAScript 5.
 */
export function scriptInput(input: unknown, format: JsonFormat, ledger: Ledger): unknown {
  return jsonInput(input, format, ledger, dataIn);
}

function dataIn(text: string, { expected }: JsonFormat, ledger: Ledger): unknown {
  const data = withoutScript(text);
  const read = readLenient(data);
  if ('value' in read) return read.value;
  const isData = /^\s*[[{]/.test(data);
  const fault = isData ? faultIn(data, read.lenient) : undefined;
  const give = `Give ${expected}.`;
  if (fault) {
    ledger.problem('error', `line ${fault.line}`, fault.message, fault.hint);
  } else if (!isForeign(text, NO_SCRIPT, give, ledger)) {
    const { message, hint } = explainJson(data, read.strict);
    ledger.problem('error', '', `The file ${message}`, isData || data.trimStart().startsWith('<') ? hint : give);
  }
  return undefined;
}

type Read = { readonly value: unknown } | { readonly strict: unknown; readonly lenient: unknown };

function readLenient(data: string): Read {
  try {
    return { value: JSON.parse(data) };
  } catch (strict) {
    if (data.length > LONGEST) return { strict, lenient: undefined };
    try {
      return { value: json5.parse(data) };
    } catch (lenient) {
      return { strict, lenient };
    }
  }
}
