import type * as z from 'zod/mini';
import type { Form, ObjectForm, UnionOption } from '../form/form.js';
import type { NumberRule, ObjectRuleName, TextRule } from '../rules/rules.js';
import { META } from './field.js';
import { defOf } from './zod-def.js';

/** The form of a schema. It calls itself as deep as the schema goes. */
export function formOf(schema: z.core.$ZodType): Form {
  const def = defOf(schema);
  const { noun = 'entry', fallback, rule } = META.get(schema) ?? {};
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
      return { type: 'object', noun, ...(rule && { rule: rule as ObjectRuleName }), ...fieldsOf(def.shape) };
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

function fieldsOf(shape: z.core.$ZodLooseShape): Pick<ObjectForm, 'required' | 'fields'> {
  const required: string[] = [];
  const fields: Record<string, Form> = {};
  for (const [name, field] of Object.entries(shape) as [string, z.core.$ZodType][]) {
    const def = defOf(field);
    if (def.type !== 'optional') required.push(name);
    fields[name] = formOf(def.type === 'optional' ? def.innerType : field);
  }
  return { ...(required.length > 0 && { required }), fields };
}

const IN_UNIONS: readonly Form['type'][] = ['string', 'number', 'boolean', 'array', 'object'];

/** The options of a union, those of unions inside it among them. */
function optionsOf(union: z.core.$ZodUnionDef): UnionOption[] {
  return union.options.flatMap((option) => {
    const def = defOf(option);
    if (def.type === 'union') return optionsOf(def);
    const form = formOf(option);
    if (!IN_UNIONS.includes(form.type)) throw new Error(`A reader cannot tell this option of a union: ${form.type}.`);
    return form as UnionOption;
  });
}
