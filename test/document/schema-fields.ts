import type { Form } from '../../src/document/form/form.js';
import { POLICY_FORM } from '../../src/document/form/policy-form.js';

/** A pointer pattern of every field that the format names, with `*` for entries. */
export function schemaFields(): string[] {
  return [...new Set(fieldsOf(POLICY_FORM, '', new Set()))];
}

function fieldsOf(form: Form, at: string, seen: Set<Form>): string[] {
  // Rich text is the same everywhere.
  if (seen.has(form)) return [];
  switch (form.type) {
    case 'object':
      return Object.entries(form.fields).flatMap(([key, inner]) => {
        const field = `${at}/${key}`;
        return [field, ...fieldsOf(inner, field, seen)];
      });
    case 'array':
    case 'record':
      return fieldsOf(form.of, `${at}/*`, seen);
    case 'union':
      seen.add(form);
      return form.of.flatMap((option) => fieldsOf(option, at, seen));
    case 'nullable':
      return fieldsOf(form.of, at, seen);
    default:
      return [];
  }
}
