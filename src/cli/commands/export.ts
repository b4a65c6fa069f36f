import type { Command } from 'commander';
import { EXPORT_FORMATS, exportAs } from '../../convert/formats.js';
import { exitCodeOf, HAS_ERRORS, type ExitCode } from '../exit-code.js';
import { formatTable, knownFormat } from '../format-table.js';
import { bringWords, LANGUAGE_OPTION, type LanguageOptions } from '../language.js';
import { writeOutput, type OutputOptions } from '../output.js';
import { readPolicy, sayFaults } from '../read-policy.js';

export function addExport(program: Command, end: (code: ExitCode) => void): void {
  program.command('export')
    .summary('write a policy document in another format')
    .description('Writes a policy document in a format that other programs read.')
    .argument('<format>', 'see below')
    .argument('<file>', 'a policy document; - is standard input')
    .option('-o, --output <file>', 'write there, not to standard output')
    .option(...LANGUAGE_OPTION)
    .addHelpText('after', `
Formats:
${formatTable(EXPORT_FORMATS)}

Examples:
  $ policy-timeline export csv policy.json -o policy.csv
  $ policy-timeline export ics policy.json > policy.ics
  $ policy-timeline export csl-json - < policy.json`)
    .action(async (name: string, file: string, options: OutputOptions & LanguageOptions) => {
      knownFormat(name, EXPORT_FORMATS);
      const read = await readPolicy(file);
      sayFaults(read);
      if (read.policy) {
        await bringWords(read.policy, options);
        await writeOutput((await exportAs(name, read.policy, options.lang)).text, options);
      }
      end(read.policy ? exitCodeOf(read.issues) : HAS_ERRORS);
    });
}
