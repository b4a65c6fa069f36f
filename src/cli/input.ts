import { readFile, stat } from 'node:fs/promises';
import { DEFAULT_LIMITS } from '../document/index.js';
import { CallError } from './exit-code.js';
import { megabytes } from './say.js';

/** A file that was read, or what came by standard input. */
export interface Input extends Decoded {
  /** As it was called. */
  readonly name: string;
  readonly bytes: number;
}

/**
 * Reads a file, standard input (`-`) or an address.
 * @throws CallError when it is not there, no text, or too large
 */
export async function readInput(name: string): Promise<Input> {
  const bytes = await bytesOf(name);
  const called = name === '-' ? 'standard input' : name;
  if (bytes.byteLength > DEFAULT_LIMITS.bytes) throw tooLarge(called, bytes.byteLength);
  return { ...decode(bytes, called), name: called, bytes: bytes.byteLength };
}

function bytesOf(name: string): Promise<Uint8Array> {
  if (name === '-') return fromStream(process.stdin);
  return /^https?:/i.test(name) ? fromAddress(name) : fromFile(name);
}

async function fromFile(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > DEFAULT_LIMITS.bytes) throw tooLarge(path, size);
    return await readFile(path);
  } catch (error) {
    throw error instanceof CallError ? error : new CallError(`${path} cannot be read: ${reasonOf(error)}.`);
  }
}

const REASONS: ReadonlyMap<unknown, string> = new Map([
  ['ENOENT', 'there is no such file'],
  ['EISDIR', 'it is a folder'],
  ['EACCES', 'this user may not do that'],
  ['ENOSPC', 'the disk is full'],
]);

export function reasonOf(error: unknown): string {
  const { code } = error as { code?: unknown };
  return REASONS.get(code) ?? String(code ?? error);
}

async function fromAddress(address: string): Promise<Uint8Array> {
  const response = await fetch(address, { signal: AbortSignal.timeout(60_000) }).catch((error: unknown) => {
    throw new CallError(`${address} cannot be reached (${reasonOf((error as { cause?: unknown }).cause ?? error)}).`);
  });
  if (!response.ok) throw new CallError(`${address} was refused by its server (${response.status}).`);
  return fromStream(response.body ?? []);
}

async function fromStream(stream: AsyncIterable<unknown> | Iterable<unknown>): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of stream) {
    pieces.push(Buffer.from(piece as Uint8Array));
    bytes += (piece as Uint8Array).byteLength;
    if (bytes > DEFAULT_LIMITS.bytes) throw tooLarge('The input', bytes);
  }
  return Buffer.concat(pieces);
}

function tooLarge(name: string, bytes: number): CallError {
  return new CallError(
    `${name} has ${megabytes(bytes)}, and ${megabytes(DEFAULT_LIMITS.bytes)} is the most that is read.`,
    'Split it into several files: their documents can be merged.',
  );
}

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

interface Decoded {
  readonly text: string;
  /** How it was read, where it is not UTF-8. */
  readonly encoding?: string;
}

/**
 * The text of a file: UTF-8, UTF-16 with its mark, or else Windows-1252, which holds Latin-1 and takes any bytes.
 * @throws CallError when it is no text
 */
function decode(bytes: Uint8Array, name: string): Decoded {
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
