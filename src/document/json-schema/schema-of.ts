import type { Form, ObjectForm } from '../form/form.js';
import { definitionOf } from './definitions.js';
import { DESCRIPTIONS } from './descriptions.js';
import { orNull, type JsonSchema } from './json-schema.js';
import { NUMBERS, OBJECTS, TEXTS } from './rules.js';
import { EXAMPLES, SUGGESTIONS } from './suggestions.js';

type FormOf<Type extends Form['type']> = Extract<Form, { type: Type }>;

/** How each type of form is said. A place is a name and the way from there, "case.aliases[].text". */
const WRITERS: { readonly [Type in Form['type']]: (form: FormOf<Type>, place: string) => JsonSchema } = {
  string: ({ rule }) => ({ type: 'string', ...(rule && TEXTS[rule]) }),
  number: ({ rule }) => ({ type: 'number', ...(rule && NUMBERS[rule]) }),
  boolean: () => ({ type: 'boolean' }),
  words: ({ words }) => ({ type: 'string', enum: words }),
  array: ({ of }, place) => ({ type: 'array', items: partOf(of, `${place}[]`) }),
  record: ({ keys, of }, place) => ({
    type: 'object',
    ...(keys.type === 'string' && keys.rule && { propertyNames: partOf(keys, place) }),
    additionalProperties: orNull(partOf(of, `${place}{}`)),
  }),
  object: objectOf,
  union: ({ of }, place) => ({ anyOf: of.map((form) => partOf(form, place)) }),
  nullable: ({ of }, place) => orNull(partOf(of, place)),
  any: () => ({}),
};

/** Says a form in JSON Schema, with what the tables have for its place. It calls itself as deep as the form goes. */
export function schemaOf(form: Form, place: string): JsonSchema {
  return { ...remarks(place), ...bare(form, place) };
}

function bare(form: Form, place: string): JsonSchema {
  return (WRITERS[form.type] as (form: Form, place: string) => JsonSchema)(form, place);
}

/** A definition by its name, anything else in full. */
function partOf(form: Form, place: string): JsonSchema {
  const name = definitionOf(form);
  return name === undefined ? bare(form, place) : { $ref: `#/$defs/${name}` };
}

function objectOf({ fields, rule }: ObjectForm, place: string): JsonSchema {
  const known = Object.entries(fields).map(([name, form]) => fieldOf(name, form, place));
  const required = known.filter((field) => field.required).map(({ name }) => name);
  return {
    type: 'object',
    properties: Object.fromEntries(known.map(({ name, schema }) => [name, schema])),
    ...(required.length > 0 && { required }),
    ...(rule && OBJECTS[rule]),
  };
}

/** The parser takes the `null` of an optional field for absent. */
function fieldOf(written: string, form: Form, above: string): { name: string; required: boolean; schema: JsonSchema } {
  const required = written.endsWith('!');
  const name = required ? written.slice(0, -1) : written;
  const place = `${above}.${name}`;
  const part = partOf(form, place);
  const schema = suggesting(place, required ? part : orNull(part));
  return { name, required, schema: { ...remarks(place), ...schema } };
}

/** An open vocabulary: editors offer the known words, and any other is as good. */
function suggesting(place: string, schema: JsonSchema): JsonSchema {
  const words = SUGGESTIONS.get(place);
  return words ? { anyOf: [{ enum: words }, schema] } : schema;
}

function remarks(place: string): JsonSchema {
  const [description, examples] = [DESCRIPTIONS.get(place), EXAMPLES.get(place)];
  return { ...(description !== undefined && { description }), ...(examples && { examples }) };
}
