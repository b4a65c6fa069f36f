import { policy } from '../schema/policy.js';
import { formOf } from '../form/form-of.js';
import { DEFINITIONS } from './definitions.js';
import type { JsonSchema } from './json-schema.js';
import { schemaOf } from './schema-of.js';

/**
 * The document format as a JSON Schema, draft 2020-12, made from the same schemas as the parser, and with its verdict:
 * an invalid document is one that `parse` has an error for. docs/decisions/0020-json-schema.md names what it cannot say.
 */
export function policyJsonSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Policy document, format 1',
    ...schemaOf(formOf(policy), 'policy'),
    $defs: Object.fromEntries([...DEFINITIONS].map(([name, form]) => [name, schemaOf(form, name)])),
  };
}
