import { InvalidArgumentError, type Command } from 'commander';
import { renderStatic, type StaticOptions } from '../../static/index.js';
import { CallError, type ExitCode, exitCodeOf, HAS_ERRORS } from '../exit-code.js';
import { bringWords, LANGUAGE_OPTION, type LanguageOptions } from '../language.js';
import { writeOutput, type OutputOptions } from '../output.js';
import { readPolicy, sayFaults } from '../read-policy.js';

export function addRender(program: Command, end: (code: ExitCode) => void): void {
  program.command('render')
    .summary('write a policy document as static HTML')
    .description(
      'Writes a policy document as HTML that needs no script: <policy-timeline> with everything in it that readers can ' +
      'see, and the document itself. Where the page loads the elements, they take its place.')
    .argument('<file>', 'a policy document; - is standard input')
    .option('-o, --output <file>', 'write there, not to standard output')
    .option('--page', 'a whole page, not a part of one')
    .option('--script <address>', 'of the module that registers the elements, for --page')
    .option('--json-ld', 'add the document as JSON-LD, for search engines')
    .option('--heading-level <level>', 'of the title, 1 to 6; those below it follow', headingLevel)
    .option(...LANGUAGE_OPTION)
    .addHelpText('after', `
Examples:
  $ policy-timeline render policy.json > part.html
  $ policy-timeline render policy.json --lang es > parte.html
  $ policy-timeline render policy.json --page --json-ld --script policy-timeline.min.js -o index.html`)
    .action(async (file: string, options: OutputOptions & StaticOptions & LanguageOptions) => {
      if (options.script !== undefined && !options.page) {
        throw new CallError('--script is for a whole page.', 'Add --page, or leave --script out: the page that gets this part loads the elements.');
      }
      const read = await readPolicy(file);
      sayFaults(read);
      if (read.policy) {
        await bringWords(read.policy, options);
        await writeOutput(renderStatic(read.policy, options), options);
      }
      end(read.policy ? exitCodeOf(read.issues) : HAS_ERRORS);
    });
}

function headingLevel(text: string): number {
  if (/^[1-6]$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It is a number from 1 to 6.');
}
