import type { Form } from '../form/form.js';
import { NUMBER_RULES, OBJECT_RULES, TEXT_RULES } from '../rules/rules.js';
import { ANY_JSON } from './any-json.js';
import { listReader } from './list.js';
import { fieldOf, objectReader, recordReader, type Field } from './object.js';
import type { Reader } from './reader.js';
import { booleanReader, numberReader, textReader, wordsReader } from './scalars.js';
import { nullableReader, unionReader } from './union.js';

type FormOf<Type extends Form['type']> = Extract<Form, { type: Type }>;

/** What reads each type of form. A mistake costs only the part of a document that it is in. */
const READERS: { readonly [Type in Form['type']]: (form: FormOf<Type>) => Reader } = {
  string: ({ rule }) => textReader(rule && TEXT_RULES[rule]),
  number: ({ rule }) => numberReader(rule && NUMBER_RULES[rule]),
  boolean: booleanReader,
  words: ({ words }) => wordsReader(words),
  array: ({ of }) => listReader(readerOf(of)),
  record: ({ keys, of }) => recordReader(readerOf(keys), fieldReader(of)),
  object: ({ noun, fields, required = [], rule }) => objectReader({
    noun,
    fields: new Map(Object.entries(fields).map(([name, form]) => [name, fieldReader(form)])),
    required,
    rule: rule && OBJECT_RULES[rule],
  }),
  union: ({ of }) => unionReader(new Map(of.map((form) => [form.type, readerOf(form)]))),
  nullable: ({ of }) => nullableReader(readerOf(of)),
  any: () => ANY_JSON,
};

/** Makes the reader of a form. It calls itself as deep as the form goes, never as deep as the data. */
export function readerOf(form: Form): Reader {
  return (READERS[form.type] as (form: Form) => Reader)(form);
}

function fieldReader(form: Form): Field {
  const takesNull = form.type === 'nullable' || form.type === 'any';
  return fieldOf(readerOf(form), takesNull, form.type === 'nullable' ? form.fallback : undefined);
}
