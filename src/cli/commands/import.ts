import type { Command } from 'commander';
import { IMPORT_FORMATS, type ImportFormat } from '../../convert/formats.js';
import type { Imported } from '../../convert/input/importer.js';
import { explainJson, type Issue, withoutMark } from '../../document/index.js';
import { CallError, type ExitCode, exitCodeOf, HAS_ERRORS } from '../exit-code.js';
import { formatTable, knownFormat } from '../format-table.js';
import { type Input, readInput } from '../input.js';
import { asJson, type OutputOptions, writeOutput } from '../output.js';
import { encodingIssue } from '../read-policy.js';
import { sayReport } from '../say-report.js';
import { during, sayIssue } from '../say.js';

interface Options extends OutputOptions {
  readonly map?: readonly string[];
  readonly title?: string;
  readonly lang?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

export function addImport(program: Command, end: (code: ExitCode) => void): void {
  program.command('import')
    .summary('make a policy document from other data')
    .description('Makes a policy document from other data, and reports what became of every field of it.')
    .argument('<format>', 'see below')
    .argument('<files...>', 'files or addresses; - is standard input')
    .option('-o, --output <file>', 'write the document there, not to standard output')
    .option('--map <field=column...>', 'of a table, the column that a field is read from')
    .option('--title <title>', 'the title of the document')
    .option('--lang <tag>', 'the language of its texts, such as en or es-MX')
    .option('--json', 'write { policy, report } as JSON')
    .option('-q, --quiet', 'say only what is wrong')
    .addHelpText('after', `
Formats:
${formatTable(IMPORT_FORMATS)}

Examples:
  $ policy-timeline import timelinejs timeline.json -o policy.json
  $ policy-timeline import csv cases.csv --map date="Filed" title="Case" -o policy.json
  $ policy-timeline import courtlistener docket.json entries.json -o policy.json
  $ policy-timeline import iptp page.html --json > imported.json`)
    .action(async (name: string, words: string[], options: Options) => {
      const format = knownFormat(name, IMPORT_FORMATS);
      const { files, map } = sortWords(words, options.map ?? []);
      const inputs = await Promise.all(files.map((file) => readInput(format.addressOf?.(file) ?? file)));
      const { input, issues: unread } = dataOf(format, inputs);
      const read = await format.load();
      const bytes = inputs.reduce((sum, { bytes: size }) => sum + size, 0);
      const imported = await during(`Importing ${files.join(', ')}`, bytes, () => read(input, { ...options, map }));
      await answer(imported, options);
      const ofFiles = [...inputs.flatMap(encodingIssue), ...unread];
      const { problems } = imported.report;
      [...ofFiles, ...(options.json ? [] : problems)].forEach(sayIssue);
      end(imported.policy ? exitCodeOf([...ofFiles, ...problems]) : HAS_ERRORS);
    });
}

/** After `--map`, files and pairs may stand side by side: pairs have a `=`. */
function sortWords(words: readonly string[], mapped: readonly string[]): { files: string[]; map: Record<string, string> } {
  const pairs = mapped.filter((word) => word.includes('='));
  const files = [...words, ...mapped.filter((word) => !word.includes('='))];
  const entries = pairs.map((pair) => [pair.slice(0, pair.indexOf('=')).trim(), pair.slice(pair.indexOf('=') + 1)]);
  return { files, map: Object.fromEntries(entries) as Record<string, string> };
}

/** What an importer reads: the text of one file, or the values of several. */
function dataOf({ holds }: ImportFormat, inputs: readonly Input[]): { readonly input: unknown; readonly issues: readonly Issue[] } {
  if (inputs.length === 1) return { input: inputs[0]?.text, issues: [] };
  if (holds === 'text') {
    throw new CallError('Files of this format are imported one by one.', 'Import each, and join the documents with `policy-timeline merge`.');
  }
  const { values, issues } = jsonValues(inputs);
  return { input: values, issues };
}

async function answer({ policy, report }: Imported, options: Options): Promise<void> {
  if (options.json) return writeOutput(asJson({ policy, report }), options);
  if (policy) await writeOutput(asJson(policy), options);
  if (!options.quiet) sayReport(report);
}

/** The values of JSON files, and what is wrong with those that are none: the others are read all the same. */
function jsonValues(inputs: readonly Input[]): { readonly values: readonly unknown[]; readonly issues: readonly Issue[] } {
  const read = inputs.map(valueOf);
  return { values: read.flatMap(({ value }) => value ?? []), issues: read.flatMap(({ issue }) => issue ?? []) };
}

function valueOf({ name, text }: Input): { value?: [unknown]; issue?: Issue } {
  const json = withoutMark(text);
  try {
    return { value: [JSON.parse(json)] };
  } catch (error) {
    const { message, hint } = explainJson(json, error);
    return { issue: { severity: 'error', path: '', message: `${name} ${message}`, hint } };
  }
}
