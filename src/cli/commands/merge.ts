import type { Command } from 'commander';
import { courtOf } from '../../convert/courts/court-of.js';
import { mergePolicies } from '../../convert/merge.js';
import { exitCodeOf, HAS_ERRORS, type ExitCode } from '../exit-code.js';
import { asJson, writeOutput, type OutputOptions } from '../output.js';
import { readPolicy, sayFaults } from '../read-policy.js';
import { sayReport } from '../say-report.js';
import { sayIssues } from '../say-issues.js';

interface Options extends OutputOptions {
  readonly title?: string;
  readonly joinLikely?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

export function addMerge(program: Command, end: (code: ExitCode) => void): void {
  program.command('merge')
    .summary('join documents on one policy')
    .description(
      'Joins documents of several sources on one policy or case. What is the same is there once, and each event says ' +
      'which source it is from. Where they differ, the first stands, and the report names the rest.')
    .argument('<files...>', 'policy documents, the one that counts most first; - is standard input')
    .option('-o, --output <file>', 'write there, not to standard output')
    .option('--title <title>', 'the title of the merged document')
    .option('--join-likely', 'join events that are probably the same: of one case, day and kind, alone in both documents')
    .option('--json', 'write { policy, report } as JSON')
    .option('-q, --quiet', 'say only what is wrong')
    .addHelpText('after', `
Examples:
  $ policy-timeline merge tracker.json court.json -o policy.json
  $ policy-timeline merge a.json b.json --json > merged.json`)
    .action(async (files: string[], options: Options) => {
      const read = await Promise.all(files.map(readPolicy));
      read.forEach(sayFaults);
      const { policy, report } = mergePolicies(read.flatMap((one) => one.policy ?? []), {
        courtOf, joinLikely: options.joinLikely ?? false, ...(options.title !== undefined && { title: options.title }),
      });
      if (policy) await writeOutput(asJson(options.json ? { policy, report } : policy), options);
      if (!options.quiet && !options.json) sayReport(report);
      sayIssues(report.problems);
      end(policy ? exitCodeOf([...read.flatMap(({ issues }) => issues), ...report.problems]) : HAS_ERRORS);
    });
}
