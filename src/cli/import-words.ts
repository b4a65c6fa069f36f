import { existsSync } from 'node:fs';
import { mapPairs } from '../convert/input/map-pairs.js';
import { CallError } from './exit-code.js';
import { unknownFormat } from './format-table.js';

/** What the words of a call name. */
export interface ImportWords {
  /** Undefined where the call names none. */
  readonly format: string | undefined;
  readonly files: readonly string[];
  readonly map: Readonly<Record<string, string>>;
}

/** A field and its column, `title=Case`; addresses and paths have a `=` further on. */
const PAIR = /^[\p{L}][\p{L}\p{N} _-]*=/u;

/**
 * Sorts the words of a call, which may stand in any order: `csv cases.csv --map date=Filed title=Case`, or the pairs first.
 * @throws CallError for words that are neither
 */
export function sortWords(words: readonly string[], mapped: readonly string[], formats: readonly string[]): ImportWords {
  const isPair = (word: string): boolean => mapped.length > 0 && PAIR.test(word) && !existsSync(word);
  const pairs = [...mapped, ...words.filter(isPair)].flatMap(pairsIn);
  const [first = '', ...others] = words.filter((word) => !isPair(word));
  const isFormat = formats.includes(first) && (others.length > 0 || !existsSync(first));
  if (!isFormat && isNoFile(first)) throw unknownFormat(first, formats);
  const files = isFormat ? others : [first, ...others];
  if (files.length === 0) throw new CallError('No file is named.', `Name one after the format: import ${first} FILE.`);
  return { format: isFormat ? first : undefined, files, map: Object.fromEntries(pairs) };
}

/** `title=Case`; or several as pages write them, `date="Filed" title="Case"`. */
function pairsIn(word: string): [field: string, column: string][] {
  if (word.includes('="')) return Object.entries(mapPairs(word));
  const at = word.indexOf('=');
  if (at < 1) throw new CallError(`--map is given ${JSON.stringify(word)}, which is no field with its column.`, 'Write --map title="Case", with the name of the column.');
  return [[word.slice(0, at).trim(), word.slice(at + 1)]];
}

/** A single word that is neither standard input, nor there, nor what files and addresses look like. */
function isNoFile(word: string): boolean {
  return /^[\w-]+$/.test(word) && word !== '-' && !existsSync(word);
}
