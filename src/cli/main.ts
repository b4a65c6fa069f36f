#!/usr/bin/env node
import { CommanderError } from 'commander';
import { CallError, type ExitCode, GOOD, WRONG_CALL } from './exit-code.js';
import { reasonOf } from './input.js';
import { createProgram } from './program.js';
import { sayIssue } from './say.js';

/** Whoever reads the output may stop reading: `policy-timeline … | head`. A full disk is no such thing. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(GOOD);
  sayIssue({ severity: 'error', message: `The output cannot be written: ${reasonOf(error)}.` });
  process.exit(WRONG_CALL);
});

process.exitCode = await run(process.argv);

async function run(args: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = GOOD;
  try {
    await createProgram((end) => { code = end; }).parseAsync(args);
    return code;
  } catch (error) {
    // Commander has said what is wrong; asking for help is no mistake.
    if (error instanceof CommanderError) return error.exitCode === 0 ? GOOD : WRONG_CALL;
    const { message, hint } = error instanceof CallError ? error : new CallError(`This failed: ${String(error)}.`, 'Please report it, with the file if you can.');
    sayIssue({ severity: 'error', message, ...(hint !== undefined && { hint }) });
    return WRONG_CALL;
  }
}
