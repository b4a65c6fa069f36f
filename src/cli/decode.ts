import { CallError } from './call-error.js';

/** The first bytes of files that are no text, and what to do with them. */
const BINARIES: readonly (readonly [string, string, string])[] = [
  ['PK\u0003\u0004', 'an Excel or Word file, or a zip archive', 'Save it as CSV (UTF-8) or JSON, or unpack it.'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Excel or Word file', 'Save it as CSV (UTF-8).'],
  ['%PDF', 'a PDF', 'Its text has to be copied out of it first.'],
  ['\u001f\u008b', 'a gzip archive', 'Unpack it first.'],
];

const MARKS: readonly (readonly [string, string])[] = [
  ['\u00ff\u00fe', 'utf-16le'],
  ['\u00fe\u00ff', 'utf-16be'],
];

export interface Decoded {
  readonly text: string;
  /** How it was read, where it is not UTF-8. */
  readonly encoding?: string;
}

/**
 * The text of a file: UTF-8, UTF-16 with its mark, or else Windows-1252, which holds Latin-1 and takes any bytes.
 * @throws CallError when it is no text
 */
export function decode(bytes: Uint8Array, name: string): Decoded {
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  const binary = BINARIES.find(([signature]) => start.startsWith(signature));
  if (binary) throw new CallError(`${name} is ${binary[1]}, not text.`, binary[2]);
  const marked = MARKS.find(([mark]) => start.startsWith(mark))?.[1];
  if (marked) return { text: new TextDecoder(marked).decode(bytes), encoding: marked };
  if (bytes.includes(0)) throw new CallError(`${name} is a binary file, not text.`, 'Save it as text: JSON, CSV or HTML.');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}
