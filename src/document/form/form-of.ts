import type * as z from 'zod/mini';
import type { NumberRule, ObjectRuleName, TextRule } from '../rules/index.js';
import { meta } from '../schema/meta.js';
import type { Form } from './form.js';

/** The form of a schema. It calls itself as deep as the schema goes. */
export function formOf(schema: z.core.$ZodType): Form {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const { noun = 'entry', fallback, rule } = meta.get(schema) ?? ({});
  switch (def.type) {
    case 'string':
      return { type: 'string', ...(rule && { rule: rule as TextRule }) };
    case 'number':
      return { type: 'number', ...(rule && { rule: rule as NumberRule }) };
    case 'boolean':
      return { type: 'boolean' };
    case 'enum':
      return { type: 'words', words: Object.values(def.entries).map(String) };
    case 'array':
      return { type: 'array', of: formOf(def.element) };
    case 'record':
      return { type: 'record', keys: formOf(def.keyType), of: formOf(def.valueType) };
    case 'object':
      return { type: 'object', noun, fields: fieldsOf(def.shape), ...(rule && { rule: rule as ObjectRuleName }) };
    case 'union':
      return { type: 'union', of: optionsOf(def) };
    case 'nullable':
      return { type: 'nullable', of: formOf(def.innerType), ...(fallback === null && { fallback }) };
    case 'unknown':
      return { type: 'any' };
    default:
      throw new Error(`The document format uses a type that the reader does not know: ${def.type}.`);
  }
}

function fieldsOf(shape: z.core.$ZodLooseShape): Record<string, Form> {
  return Object.fromEntries(Object.entries(shape).map(([name, field]: [string, z.core.$ZodType]) => {
    const { def } = (field as z.core.$ZodTypes)._zod;
    return def.type === 'optional' ? [name, formOf(def.innerType)] : [`${name}!`, formOf(field)];
  }));
}

/** The options of a union, those of unions inside it among them. */
function optionsOf(union: z.core.$ZodUnionDef): Form[] {
  return union.options.flatMap((option) => {
    const { def } = (option as z.core.$ZodTypes)._zod;
    return def.type === 'union' ? optionsOf(def) : [formOf(option)];
  });
}
