import type { Command } from 'commander';
import { exitCodeOf, type ExitCode } from '../exit-code.js';
import { asJson, writeOutput } from '../output.js';
import { readPolicy, type ReadPolicy } from '../read-policy.js';
import { counted, say, sayHeading, sayIssue } from '../say.js';

export function addValidate(program: Command, end: (code: ExitCode) => void): void {
  program.command('validate')
    .summary('say what is wrong with policy documents')
    .description('Reads policy documents and says what is wrong with them: where, and what to do about it.')
    .argument('<files...>', 'policy documents; - is standard input')
    .option('--json', 'write the issues as JSON')
    .addHelpText('after', `
Examples:
  $ policy-timeline validate policy.json
  $ policy-timeline validate policies/*.json --json > issues.json
  $ curl -s https://example.org/policy.json | policy-timeline validate -`)
    .action(async (files: string[], options: { json?: boolean }) => {
      const read = await Promise.all(files.map(readPolicy));
      if (options.json) await writeOutput(asJson(read.map(asData)), {});
      else read.forEach(sayVerdict);
      end(exitCodeOf(read.flatMap(({ issues }) => issues)));
    });
}

function asData({ input, policy, issues }: ReadPolicy): object {
  return { file: input.name, title: policy?.title ?? null, events: policy?.events.length ?? 0, issues };
}

function sayVerdict({ input, policy, issues }: ReadPolicy): void {
  sayHeading(input.name);
  issues.forEach(sayIssue);
  const counts = (['error', 'warning', 'info'] as const)
    .map((kind) => [kind, issues.filter(({ severity }) => severity === kind).length] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => (kind === 'info' ? `${count} to look at` : counted(count, kind)));
  say(`${policy ? counted(policy.events.length, 'event') : 'nothing that can be shown'}; ${counts.join(', ') || 'no mistakes'}`);
}
