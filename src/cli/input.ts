import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { decodeText, type DecodedText } from '../document/decode-text.js';
import { DEFAULT_LIMITS } from '../document/index.js';
import { CallError } from './exit-code.js';
import { megabytes } from './say.js';

/** A file that was read, or what came by standard input. */
export interface Input extends DecodedText {
  /** As it was called. */
  readonly name: string;
  readonly bytes: number;
}

/**
 * Reads a file, standard input (`-`) or an address.
 * @param encoding where the caller knows it
 * @throws CallError when it is not there, no text, or too large
 */
export async function readInput(name: string, encoding?: string): Promise<Input> {
  const { name: called, data } = await readData(name);
  return { ...decode(data, called, encoding), name: called, bytes: data.byteLength };
}

/** Bytes that may be no text. */
export interface Data {
  readonly name: string;
  readonly data: Uint8Array;
}

/** @throws CallError when it is not there, or too large */
export async function readData(name: string): Promise<Data> {
  const data = await bytesOf(name);
  const called = name === '-' ? 'standard input' : name;
  if (data.byteLength > DEFAULT_LIMITS.bytes) throw tooLarge(called, megabytes(data.byteLength));
  return { name: called, data };
}

function bytesOf(name: string): Promise<Uint8Array> {
  if (name === '-') return fromStream(process.stdin);
  return /^https?:/i.test(name) ? fromAddress(name) : fromFile(name);
}

async function fromFile(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > DEFAULT_LIMITS.bytes) throw tooLarge(path, megabytes(size));
    // Devices and pipes say no size, and may have no end.
    return await fromStream(createReadStream(path), path);
  } catch (error) {
    throw error instanceof CallError ? error : new CallError(`${path} cannot be read: ${reasonOf(error)}.`);
  }
}

const REASONS: ReadonlyMap<unknown, string> = new Map([
  ['ENOENT', 'there is no such file'],
  ['EISDIR', 'it is a folder'],
  ['ENOTDIR', 'a part of its path is a file, and no folder'],
  ['ENAMETOOLONG', 'its name is too long'],
  ['EROFS', 'nothing can be written there'],
  ['EACCES', 'this user may not do that'],
  ['EPERM', 'this user may not do that'],
  ['ENOSPC', 'the disk is full'],
]);

export function reasonOf(error: unknown): string {
  const { code } = error as { code?: unknown };
  return REASONS.get(code) ?? String(code ?? error);
}

/** Milliseconds without anything from a server. */
const SILENCE = 60_000;

/**
 * What stands at an address, however long it takes.
 * @throws CallError when it cannot be had, or stops coming
 */
export async function fromAddress(address: string, silence: number = SILENCE): Promise<Uint8Array> {
  const clock = new AbortController();
  const timer = setTimeout(() => clock.abort(), silence);
  try {
    const response = await fetch(address, { signal: clock.signal });
    if (!response.ok) throw new CallError(`${address} was refused by its server (${response.status}).`);
    return await fromStream(heard(response.body ?? [], () => timer.refresh()), address);
  } catch (error) {
    if (error instanceof CallError) throw error;
    const why = clock.signal.aborted ? `nothing came from its server for ${silence / 1000} seconds` : reasonOf((error as { cause?: unknown }).cause ?? error);
    throw new CallError(`${address} cannot be reached (${why}).`);
  } finally {
    clearTimeout(timer);
    // Lets go of an answer that was not read to its end.
    clock.abort();
  }
}

async function* heard(stream: AsyncIterable<unknown> | Iterable<unknown>, tell: () => void): AsyncGenerator {
  for await (const piece of stream) {
    tell();
    yield piece;
  }
}

async function fromStream(stream: AsyncIterable<unknown> | Iterable<unknown>, name = 'The input'): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of stream) {
    pieces.push(Buffer.from(piece as Uint8Array));
    bytes += (piece as Uint8Array).byteLength;
    if (bytes > DEFAULT_LIMITS.bytes) throw tooLarge(name, `${megabytes(bytes)} or more`);
  }
  return Buffer.concat(pieces);
}

function tooLarge(name: string, size: string): CallError {
  return new CallError(
    `${name} has ${size}, and ${megabytes(DEFAULT_LIMITS.bytes)} is the most that is read.`,
    'Split it into several files: their documents can be merged.',
  );
}

/** The first bytes of files that are no text, and what to do with them. */
const BINARIES: readonly (readonly [string, string, string])[] = [
  ['PK\u0003\u0004', 'an Excel or Word file, or a zip archive', 'Import a workbook as xlsx, save it as CSV (UTF-8), or unpack the archive.'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Excel or Word file', 'Save it as .xlsx or CSV (UTF-8).'],
  ['%PDF', 'a PDF', 'Its text has to be copied out of it first.'],
  ['\u001f\u008b', 'a gzip archive', 'Unpack it first.'],
];

/**
 * The text of a file in an encoding, or in the one that it shows.
 * @throws CallError when it is no text
 */
export function decode(bytes: Uint8Array, name: string, encoding?: string): DecodedText {
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  const binary = BINARIES.find(([signature]) => start.startsWith(signature));
  if (binary) throw new CallError(`${name} is ${binary[1]}, not text.`, binary[2]);
  const decoded = decodeText(bytes, encoding);
  if (!decoded) throw new CallError(`${name} is a binary file, not text.`, 'Save it as text: JSON, CSV or HTML.');
  return decoded;
}
