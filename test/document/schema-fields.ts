import type * as z from 'zod/mini';
import { policySchema } from '../../src/document/index.js';

/** A pointer pattern of every field that the schemas name, with `*` for entries. */
export function schemaFields(): string[] {
  return [...new Set(fieldsOf(policySchema, '', new Set()))];
}

function fieldsOf(schema: z.core.$ZodType, at: string, seen: Set<z.core.$ZodType>): string[] {
  // Rich text is the same everywhere.
  if (seen.has(schema)) return [];
  if ((schema as z.core.$ZodTypes)._zod.def.type === 'union') seen.add(schema);
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape).flatMap(([key, inner]) => {
        const field = `${at}/${key}`;
        return [field, ...fieldsOf(inner, field, seen)];
      });
    case 'array':
      return fieldsOf(def.element, `${at}/*`, seen);
    case 'record':
      return fieldsOf(def.valueType, `${at}/*`, seen);
    case 'union':
      return def.options.flatMap((option) => fieldsOf(option, at, seen));
    case 'optional':
    case 'nullable':
      return fieldsOf(def.innerType, at, seen);
    default:
      return [];
  }
}
