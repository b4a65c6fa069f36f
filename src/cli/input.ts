import { readFile, stat } from 'node:fs/promises';
import { DEFAULT_LIMITS } from '../document/index.js';
import { CallError } from './call-error.js';
import { decode, type Decoded } from './decode.js';
import { megabytes } from './megabytes.js';

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
