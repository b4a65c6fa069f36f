import { megabytes } from './megabytes.js';

/** Bytes from which work takes a second or so. */
const LONG_WORK = 4_000_000;

/** Does what takes a while, and names it on a terminal until it is done. */
export async function during<Result>(what: string, bytes: number, work: () => Promise<Result> | Result): Promise<Result> {
  const shown = process.stderr.isTTY && bytes > LONG_WORK;
  if (shown) process.stderr.write(`${what} (${megabytes(bytes)}) …`);
  try {
    return await work();
  } finally {
    if (shown) process.stderr.write('\r\u001b[2K');
  }
}
