import type { Command } from 'commander';
import { policyJsonSchema } from '../../document/json-schema/policy-json-schema.js';
import { asJson, writeOutput, type OutputOptions } from '../output.js';

export function addSchema(program: Command): void {
  program.command('schema')
    .summary('write the JSON Schema of policy documents')
    .description('Writes the JSON Schema of policy documents: editors that know it complete and check them.')
    .option('-o, --output <file>', 'write there, not to standard output')
    .addHelpText('after', `
Examples:
  $ policy-timeline schema -o policy.schema.json
  and in the document:  { "$schema": "./policy.schema.json", "title": … }`)
    .action((options: OutputOptions) => writeOutput(asJson(policyJsonSchema()), options));
}
