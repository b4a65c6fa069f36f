import json5 from 'json5/dist/index.mjs';
import { quote } from '../../../document/index.js';
import { spotOf, type Spot } from './script-spot.js';

/** Why the data of a script cannot be read, and where. */
export interface ScriptFault {
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

/** What json5 stumbled over; undefined when it says no place, or when the data end too early. */
export function faultIn(data: string, error: unknown): ScriptFault | undefined {
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
