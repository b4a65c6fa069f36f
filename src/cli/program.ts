import { Command } from 'commander';
import { VERSION } from '../version.js';
import { addExport } from './commands/export.js';
import { addImport } from './commands/import.js';
import { addMerge } from './commands/merge.js';
import { addRender } from './commands/render.js';
import { addSchema } from './commands/schema.js';
import { addValidate } from './commands/validate.js';
import type { ExitCode } from './exit-code.js';
import { printable } from './say.js';

/** The command with all its subcommands. `end` is called with what the one that ran ends with. */
export function createProgram(end: (code: ExitCode) => void): Command {
  const program = new Command('policy-timeline')
    .description('Policy documents for <policy-timeline>: checks them, makes them from other data, and writes them in other formats.')
    .version(VERSION, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'show this help; with a command, the help of that command')
    .helpCommand(false)
    .showHelpAfterError('Add --help to see how it is called.')
    .exitOverride()
    .configureOutput({ writeErr: (text) => void process.stderr.write(printable(text)) })
    .addHelpText('after', `
Examples:
  $ policy-timeline validate policy.json
  $ policy-timeline import timelinejs timeline.json -o policy.json
  $ policy-timeline export ics policy.json -o policy.ics
  $ policy-timeline render policy.json --page -o policy.html

It ends with 0 when all is well, with 1 when a document has errors (what could be read is written), and with 2 when
the call is wrong.`);
  for (const add of COMMANDS) add(program, end);
  return program;
}

const COMMANDS = [addValidate, addImport, addExport, addRender, addSchema, addMerge];
