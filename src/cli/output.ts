import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { CallError } from './exit-code.js';
import { reasonOf } from './input.js';
import { printable } from './say.js';

export interface OutputOptions {
  /** `-` and nothing are standard output. */
  readonly output?: string;
}

/**
 * Writes what a command makes.
 * @throws CallError when the file cannot be written
 */
export async function writeOutput(text: string, { output = '-' }: OutputOptions): Promise<void> {
  if (output !== '-') {
    await writeFile(output, text).catch((error: unknown) => {
      const folder = dirname(output);
      if (existsSync(folder)) throw new CallError(`${output} cannot be written: ${reasonOf(error)}.`);
      throw new CallError(`${output} cannot be written: there is no folder ${folder}.`, 'Make the folder first, or name another.');
    });
    return;
  }
  await new Promise<void>((done) => process.stdout.write(process.stdout.isTTY ? printable(text) : text, () => done()));
}

/** For machines: one value. */
export const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
