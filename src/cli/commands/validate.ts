import type { Command } from 'commander';
import { withoutMark, type Issue } from '../../document/index.js';
import { strictIssues } from '../../document/schema/strict-issues.js';
import { exitCodeOf, type ExitCode } from '../exit-code.js';
import { asJson, writeOutput } from '../output.js';
import { readPolicy, type ReadPolicy } from '../read-policy.js';
import { sayIssues } from '../say-issues.js';
import { counted, say, sayHeading } from '../say.js';

export function addValidate(program: Command, end: (code: ExitCode) => void): void {
  program.command('validate')
    .summary('say what is wrong with policy documents')
    .description('Reads policy documents and says what is wrong with them: where, and what to do about it.')
    .argument('<files...>', 'policy documents; - is standard input')
    .option('--strict', 'also say what pages read all the same, and the schema refuses')
    .option('--json', 'write the issues as JSON')
    .addHelpText('after', `
Examples:
  $ policy-timeline validate policy.json
  $ policy-timeline validate policy.json --strict
  $ policy-timeline validate policies/*.json --json > issues.json
  $ curl -s https://example.org/policy.json | policy-timeline validate -`)
    .action(async (files: string[], options: { json?: boolean; strict?: boolean }) => {
      const documents = await Promise.all(files.map(readPolicy));
      const read = options.strict ? documents.map(strictly) : documents;
      if (options.json) await writeOutput(asJson(read.map(asData)), {});
      else read.forEach(sayVerdict);
      end(exitCodeOf(read.flatMap(({ issues }) => issues)));
    });
}

/** With what the schema refuses besides, such as `null` for what is absent. */
function strictly(read: ReadPolicy): ReadPolicy {
  const paths = new Set(read.issues.filter(({ severity }) => severity === 'error').map(({ path }) => path));
  const besides = refused(read.input.text).filter(({ path }) => !paths.has(path));
  return { ...read, issues: [...read.issues, ...besides] };
}

/** What is no JSON has its error already. */
function refused(text: string): readonly Issue[] {
  try {
    return strictIssues(JSON.parse(withoutMark(text)));
  } catch {
    return [];
  }
}

function asData({ input, policy, issues }: ReadPolicy): object {
  return { file: input.name, title: policy?.title ?? null, events: policy?.events.length ?? 0, issues };
}

function sayVerdict({ input, policy, issues }: ReadPolicy): void {
  sayHeading(input.name);
  sayIssues(issues);
  const counts = (['error', 'warning', 'info'] as const)
    .map((kind) => [kind, issues.filter(({ severity }) => severity === kind).length] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => (kind === 'info' ? `${count} to look at` : counted(count, kind)));
  say(`${policy ? counted(policy.events.length, 'event') : 'nothing that can be shown'}; ${counts.join(', ') || 'no mistakes'}`);
}
