import * as z from 'zod/mini';
import { META, type Meta } from '../schema/field.js';
import { policy } from '../schema/policy.js';
import { defOf } from '../schema/zod-def.js';
import { RULES, type JsonSchema } from './rules.js';

/**
 * The document format as a JSON Schema, draft 2020-12, with the parser's verdict: an invalid document is one that
 * `parse` has an error for. docs/decisions/0020-json-schema.md names what it cannot say.
 */
export function policyJsonSchema(): JsonSchema {
  const { $schema, title, description, ...rest } = z.toJSONSchema(policy, { io: 'input', metadata: META, override });
  return { $schema, title, description, ...rest };
}

type Override = NonNullable<NonNullable<Parameters<typeof z.toJSONSchema>[1]>['override']>;

/** Says what zod cannot know: our rules, the words that a field offers, and that `null` stands for absent. */
const override: Override = ({ zodSchema, jsonSchema }) => {
  const { id, title, description, examples, ...said } = jsonSchema;
  const { known, rule } = META.get(zodSchema) ?? {};
  const plain = without(said, OWN);
  const ruled = rule && !('$ref' in plain) ? { ...plain, ...RULES[rule] } : plain;
  const offered = offering(known, BY_TYPE[defOf(zodSchema).type]?.(ruled) ?? ruled);
  replace(jsonSchema, { id, title, description, examples, ...offered });
};

/** What a schema says of itself to the reader alone. */
const OWN: readonly (keyof Meta)[] = ['known', 'noun', 'fallback', 'rule'];

const BY_TYPE: Readonly<Record<string, ((schema: JsonSchema) => JsonSchema) | undefined>> = {
  optional: orNull,
  record: ({ additionalProperties, ...rest }) => ({
    ...rest,
    additionalProperties: orNull(additionalProperties as JsonSchema),
  }),
};

/** The schema of what may also be `null`; the empty schema takes it anyway. */
function orNull(schema: JsonSchema): JsonSchema {
  const { type, enum: words, ...rest } = schema;
  if (Object.keys(schema).length === 0) return schema;
  if (typeof type !== 'string') return { anyOf: [schema, { type: 'null' }] };
  return { type: [type, 'null'], ...(Array.isArray(words) && { enum: [...(words as unknown[]), null] }), ...rest };
}

/** An open vocabulary: editors offer the known words, and any other is as good. */
function offering(words: readonly string[] | undefined, schema: JsonSchema): JsonSchema {
  return words ? { anyOf: [{ enum: words }, schema] } : schema;
}

function without(schema: JsonSchema, keywords: readonly string[]): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !keywords.includes(keyword)));
}

/** zod keeps the object that it gave, so this is changed and not made anew. */
function replace(target: object, source: JsonSchema): void {
  for (const keyword of Object.keys(target)) Reflect.deleteProperty(target, keyword);
  for (const [keyword, value] of Object.entries(source)) if (value !== undefined) Object.assign(target, { [keyword]: value });
}
