import json5 from 'json5/dist/index.mjs';
import { explainJson, quote } from '../../../document/index.js';
import type { Ledger } from '../ledger.js';
import { isForeign, NO_JSON, type TextKind } from './foreign-text.js';
import { jsonInput } from './json-input.js';
import { withoutComments, withoutScript } from './script.js';
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

/** The value of JSON or of the data of a script; undefined of any other text. */
export function scriptValue(text: string): unknown {
  const read = readLenient(withoutScript(text));
  return 'value' in read ? read.value : undefined;
}

/** Characters within which a kind of text shows. */
const BEGINNING = 4096;

const SIMILE_XML: TextKind = {
  is: 'seems to be a timeline of SIMILE in XML, which is not read',
  test: (text) => /^\s*<[^]*<event\s[^>]*\bstart\s*=/i.test(text.slice(0, BEGINNING)),
  hint: 'Give the same in JSON, {"events": [{"start": "1961-05-20", "title": "…"}]}, and import it as simile.',
};

const PAGE_OF_SCRIPT: TextKind = {
  is: 'is a web page with a timeline in its script',
  test: (text) => /^\s*</.test(text) && /\bDataSet\s*\(|\bTL\.Timeline\s*\(|\bcreateStoryJS\s*\(/.test(text),
  hint: 'Save the list or object of its data, from the script or the address there, in a file of its own.',
};

/** With what a line of a program begins. */
const STATEMENTS = [
  '(?:var|let|const)\\s[^\\n=;]{1,200}=', 'import\\s[^\\n]{0,200}["\']', 'export\\s+(?:default|const|let|var|function|class|async)\\b',
  '(?:async\\s+)?function\\b', 'class\\s+\\w+\\s*(?:extends\\b|\\{)', '["\']use strict', '\\$\\(', '\\((?:function|\\()',
];
const STATEMENT = new RegExp(`^(?:${STATEMENTS.join('|')})`);

const PROGRAM: TextKind = {
  is: 'is a program, and not only its data',
  test: (text) => STATEMENT.test(withoutComments(text)),
  hint: 'Save the list or object of its data in a file of its own.',
};

const TEMPLATE: TextKind = {
  is: 'is a template, which another program fills in',
  test: (text) => /^---\s*[\r\n]|\{%-?\s/.test(text.slice(0, BEGINNING)),
  hint: 'Give the file that is made from it: it may be at the address of the page.',
};

/** What no data of a script are. */
const NO_SCRIPT: readonly TextKind[] = [SIMILE_XML, PAGE_OF_SCRIPT, TEMPLATE, PROGRAM, ...NO_JSON];

/** Why the data of a script cannot be read, and where. */
interface ScriptFault {
  readonly line: number;
  readonly message: string;
  readonly hint: string;
}

interface Kind {
  /** `before` is the last character before the word that is no space. */
  readonly test: (spot: Spot, before: string) => boolean;
  readonly message: (code: string) => string;
  readonly hint: string;
}

const NOT_RUN = 'and no program is run here';

/** The first that fits is it. */
const KINDS: readonly Kind[] = [
  {
    test: ({ rest }) => /^[\r\n]/.test(rest),
    message: () => 'a text is not ended where the line ends',
    hint: 'Write \\n for a new line within a text, and end it with a quotation mark.',
  },
  {
    test: ({ head }, before) => /[\]}]/.test(before) && isWhole(head),
    message: (code) => `the file goes on after its data: ${code}`,
    hint: 'Leave only one list or object in the file.',
  },
  {
    test: ({ rest }) => /^(?:new\s+Date|Date\.|moment|dayjs|vis\.moment)/.test(rest),
    message: (code) => `a date is computed, ${NOT_RUN}: ${code}`,
    hint: 'Write it as a text, "2010-08-15". In new Date(2010, 7, 15) months count from 0, so that 7 is August.',
  },
  {
    test: ({ rest }, before) => /^\{[%{]/.test(rest) || (before === '{' && /^[%{]/.test(rest)),
    message: (code) => `the file is a template, which another program fills in: ${code}`,
    hint: 'Give the file that is made from it: it may be at the address of the page.',
  },
  {
    test: ({ rest }) => rest.startsWith('`'),
    message: (code) => `a text stands in backquotes: ${code}`,
    hint: 'Put it in quotation marks.',
  },
  {
    test: ({ rest }, before) => /^[+.]/.test(rest) && /["'\w)]/.test(before),
    message: (code) => `a value is computed, ${NOT_RUN}: ${code}`,
    hint: 'Write the whole value, a text within one pair of quotation marks.',
  },
  {
    test: ({ rest }, before) => /^[A-Za-z_$(]/.test(rest) && /[:,[]/.test(before),
    message: (code) => `a value has a name or is computed, ${NOT_RUN}: ${code}`,
    hint: 'Write the value itself, a text in quotation marks.',
  },
  {
    test: (_, before) => /["']/.test(before),
    message: (code) => `a text has ended before ${code}`,
    hint: 'Write a backslash before a quotation mark that belongs to the text, or a comma after the text.',
  },
  {
    test: () => true,
    message: (code) => `the file is neither JSON nor the data of a script from here on: ${code}`,
    hint: 'Look there for a comma that is missing or too many, or for a bracket.',
  },
];

/** What json5 stumbled over; undefined when it does not say where, or when the data end too early. */
function faultIn(data: string, error: unknown): ScriptFault | undefined {
  const message = error instanceof Error ? error.message : '';
  const spot = message.includes('end of input') ? undefined : spotOf(data, message);
  if (!spot) return undefined;
  const before = spot.head.trimEnd().slice(-1);
  const kind = KINDS.find(({ test }) => test(spot, before));
  const [code = ''] = spot.rest.split(/[\r\n]/, 1);
  return kind && { line: spot.line, message: kind.message(quote(code.trimEnd())), hint: kind.hint };
}

function isWhole(text: string): boolean {
  try {
    json5.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Where json5 stumbled. */
interface Spot {
  readonly line: number;
  /** All before the word at which it is. */
  readonly head: string;
  /** The text from that word on. */
  readonly rest: string;
}

const LONGEST_WORD = 80;

/** The spot that a message of json5 ends with, "12:5"; it counts from 1, and the end of a line is 0 in the next. */
function spotOf(data: string, message: string): Spot | undefined {
  const [, line, column] = /(\d+):(\d+)$/.exec(message) ?? [];
  if (line === undefined) return undefined;
  const at = startOf(data, Number(line)) + Number(column) - 1;
  if (column === '0') return { line: Number(line) - 1, head: data.slice(0, at), rest: data.slice(at) };
  const [word = ''] = /[A-Za-z_$][\w$.]*$/.exec(data.slice(Math.max(0, at - LONGEST_WORD), at)) ?? [];
  const from = at - word.length;
  return { line: Number(line), head: data.slice(0, from), rest: data.slice(from) };
}

function startOf(data: string, line: number): number {
  let start = 0;
  for (let count = 1; count < line; count += 1) start = data.indexOf('\n', start) + 1;
  return start;
}
