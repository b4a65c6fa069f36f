import { type Command, InvalidArgumentError, Option } from 'commander';
import { IMPORT_FORMATS, type ImportFormat, type TableOption } from '../../convert/formats.js';
import { isEncoding } from '../../document/decode-text.js';
import type { DateOrder, Imported } from '../../convert/input/importer.js';
import type { Problem } from '../../convert/input/report.js';
import { list } from '../../document/index.js';
import { CallError, type ExitCode, exitCodeOf, HAS_ERRORS } from '../exit-code.js';
import { formatTable } from '../format-table.js';
import { guessFormat } from '../guess-format.js';
import { addressOf, importFiles } from '../import-files.js';
import { type ImportInput, readImportInput } from '../import-input.js';
import { sortWords } from '../import-words.js';
import { asJson, type OutputOptions, writeOutput } from '../output.js';
import { encodingIssue } from '../read-policy.js';
import { sayIssues } from '../say-issues.js';
import { sayReport } from '../say-report.js';
import { during, sayIssue } from '../say.js';

interface Options extends OutputOptions {
  readonly map: readonly string[];
  readonly dateOrder?: string;
  readonly skipRows?: number;
  readonly sheet?: string;
  readonly title?: string;
  readonly lang?: string;
  readonly encoding?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

export function addImport(program: Command, end: (code: ExitCode) => void): void {
  program.command('import')
    .summary('make a policy document from other data')
    .description(
      'Makes a policy document from other data, and reports what became of every field of it. Without a format, the files ' +
      'are looked at. Several files make one document.')
    .usage('[options] [format] <files...>')
    .argument('<words...>', 'a format of those below, and files or addresses; - is standard input')
    .option('-o, --output <file>', 'write the document there, not to standard output')
    .option('--map <field=column>', 'of a table, the column that a field is read from; further pairs may follow', collect, [])
    .addOption(new Option('--date-order <order>', 'of a table, how 03/07/2025 is read where its column does not show it').choices(ORDERS))
    .option('--skip-rows <number>', 'of a table, rows above the names of its columns', wholeNumber)
    .option('--sheet <name>', 'of a workbook, the name of the sheet or its number')
    .option('--title <title>', 'the title of the document')
    .option('--lang <tag>', 'the language of its texts, such as en or es-MX')
    .option('--encoding <name>', 'of the files, such as utf-8, windows-1252 or macintosh, where they do not show it', knownEncoding)
    .option('--json', 'write { policy, report } as JSON')
    .option('-q, --quiet', 'say only what is wrong')
    .addHelpText('after', `
Formats:
${formatTable(IMPORT_FORMATS)}

Examples:
  $ policy-timeline import timelinejs timeline.json -o policy.json
  $ policy-timeline import csv cases.csv --map date="Filed" title="Case" -o policy.json
  $ policy-timeline import xlsx cases.xlsx --sheet 2025 --skip-rows 2 -o policy.json
  $ policy-timeline import courtlistener docket.json entries.json -o policy.json
  $ policy-timeline import page.html --json > imported.json`)
    .action(async (words: string[], options: Options) => {
      const imported = await called(words, options);
      await answer(imported, options);
      sayIssues(imported.report.problems);
      end(imported.policy ? exitCodeOf(imported.report.problems) : HAS_ERRORS);
    });
}

async function called(words: readonly string[], options: Options): Promise<Imported> {
  const { format: named, files, map } = sortWords(words, options.map, [...IMPORT_FORMATS.keys()]);
  const inputs = await Promise.all(files.map((file) => readImportInput(addressOf(file, named), IMPORT_FORMATS.get(named ?? '')?.holds, options.encoding)));
  const name = named ?? guessFormat(inputs);
  const format = IMPORT_FORMATS.get(name);
  if (!format) throw new CallError(`No format is called "${name}".`);
  if (named === undefined) sayIssue({ severity: 'info', message: `${list(inputs.map((input) => input.name))} seems to be ${name}: ${format.label}`, hint: 'Where it is not, name the format: import FORMAT FILE.' });
  checkOptions(name, format, options);
  const bytes = inputs.reduce((sum, input) => sum + input.bytes, 0);
  const imported = await during(`Importing ${files.join(', ')}`, bytes, () => importFiles(format, inputs, {
    map,
    ...(options.title !== undefined && { title: options.title }),
    ...(options.lang !== undefined && { lang: options.lang }),
    ...(options.dateOrder !== undefined && { dateOrder: options.dateOrder.replace('-', ' ') as DateOrder }),
    ...(options.skipRows !== undefined && { skipRows: options.skipRows }),
    ...(options.sheet !== undefined && { sheet: options.sheet }),
  }));
  const { report } = imported;
  return { ...imported, report: { ...report, problems: [...inputs.flatMap((input) => assumed(input, options)), ...report.problems] } };
}

/** For who named the encoding there is nothing to tell, but what could not be read. */
function assumed({ name, decoded }: ImportInput, { encoding }: Options): Problem[] {
  if (!decoded || (encoding !== undefined && decoded.lost === 0)) return [];
  return encodingIssue({ ...decoded, name }).map(({ path: _, ...issue }) => ({ ...issue, place: name }));
}

const ORDERS = ['day-first', 'month-first'];

function wholeNumber(text: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It is a whole number, of 0 or more.');
}

function knownEncoding(name: string): string {
  if (isEncoding(name)) return name;
  throw new InvalidArgumentError('Such as utf-8, utf-16le, windows-1252, iso-8859-2, macintosh, shift_jis.');
}

function collect(word: string, before: readonly string[]): readonly string[] {
  return [...before, word];
}

/** How each is written in a call. */
const FLAGS: Readonly<Record<TableOption, string>> = { map: '--map', dateOrder: '--date-order', skipRows: '--skip-rows', sheet: '--sheet' };

/** What a format has no use for is not passed over: whoever wrote it counts on it. */
function checkOptions(name: string, { takes = [] }: ImportFormat, options: Options): void {
  const given = (Object.keys(FLAGS) as TableOption[]).filter((option) => options[option] !== undefined && (option !== 'map' || options.map.length > 0));
  const useless = given.find((option) => !takes.includes(option));
  if (useless === undefined) return;
  const others = [...IMPORT_FORMATS].filter(([, format]) => format.takes?.includes(useless)).map(([other]) => other);
  throw new CallError(`${FLAGS[useless]} is of no use to ${name}, whose files say that themselves.`,
    `Leave it out, or import the file as ${list(others, 'or')}, if it is one.`);
}

async function answer({ policy, report }: Imported, options: Options): Promise<void> {
  if (options.json) return writeOutput(asJson({ policy, report }), options);
  if (policy) await writeOutput(asJson(policy), options);
  if (!options.quiet) sayReport(report);
}
