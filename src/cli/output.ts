import { writeFile } from 'node:fs/promises';
import { CallError } from './exit-code.js';
import { reasonOf } from './input.js';

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
      throw new CallError(`${output} cannot be written: ${reasonOf(error)}.`);
    });
    return;
  }
  await new Promise<void>((done) => process.stdout.write(text, () => done()));
}

/** For machines: one value. */
export const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
