import { withoutMark } from '../../../document/index.js';
import type { Ledger } from '../ledger.js';
import { isForeign, type TextKind } from './foreign-text.js';
import { reportJson } from './wrong-format.js';

/** A format whose files are texts, and neither tables nor pages. */
export interface TextFormat {
  /** "feed". */
  readonly noun: string;
  /** What to do with a file that is none. */
  readonly give: string;
  /** What no such file is. */
  readonly foreign: readonly TextKind[];
}

/** The text of a file; null, with an error in the ledger, where it is of another format. */
export function textInput(input: unknown, { noun, give, foreign }: TextFormat, ledger: Ledger): string | null {
  if (typeof input !== 'string') return refuse(`The input is not the text of a ${noun}`, give, ledger);
  const text = withoutMark(input);
  const isJson = /^\s*(?:[[{]|null\s*$)/.test(text);
  if (isJson) reportJson(text, `not a ${noun}`, give, ledger);
  return isJson || isForeign(text, foreign, give, ledger) ? null : text;
}

/** Says why nothing is read. */
export function refuse(message: string, give: string, ledger: Ledger): null {
  ledger.problem('error', '', message, give);
  return null;
}
