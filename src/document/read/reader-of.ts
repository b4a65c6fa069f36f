import type { Form } from '../form/form.js';
import { NUMBER_RULES, OBJECT_RULES, TEXT_RULES } from '../rules/index.js';
import { ABSENT } from './absent.js';
import { arrayReader } from './array-reader.js';
import type { Field } from './object-plan.js';
import { objectReader } from './object-reader.js';
import { readJson } from './read-json.js';
import type { Read } from './reading.js';
import { recordReader } from './record-reader.js';
import { booleanReader, numberReader, textReader, wordsReader } from './scalar-reader.js';
import { unionReader } from './union-reader.js';

type FormOf<Type extends Form['type']> = Extract<Form, { type: Type }>;

/** What reads each type of form. A mistake costs only the part of a document that it is in. */
const READERS: { readonly [Type in Form['type']]: (form: FormOf<Type>) => Read } = {
  string: ({ rule }) => textReader(rule && TEXT_RULES[rule]),
  number: ({ rule }) => numberReader(rule && NUMBER_RULES[rule]),
  boolean: booleanReader,
  words: ({ words }) => wordsReader(words),
  array: ({ of }) => arrayReader(readerOf(of)),
  record: ({ keys, of }) => recordReader(readerOf(keys), orAbsent(of)),
  object: ({ noun, fields, rule }) =>
    objectReader({
      noun,
      fields: new Map(Object.entries(fields).map(([name, form]) => fieldOf(name, form))),
      rule: rule && OBJECT_RULES[rule],
    }),
  union: ({ of }) => unionReader(of.map((form) => ({ type: form.type, read: readerOf(form) }))),
  nullable: ({ of }) => {
    const read = readerOf(of);
    return (value, at) => (value === null ? null : read(value, at));
  },
  any: () => readJson,
};

/** Makes the reader of a form. It calls itself as deep as the form goes, never as deep as the data. */
export function readerOf(form: Form): Read {
  return (READERS[form.type] as (form: Form) => Read)(form);
}

function fieldOf(name: string, form: Form): [name: string, field: Field] {
  const required = name.endsWith('!');
  const fallback = form.type === 'nullable' ? form.fallback : undefined;
  return [required ? name.slice(0, -1) : name, { read: orAbsent(form), required, fallback }];
}

/** Where `null` means nothing of its own, it is what a CMS writes for "absent". */
function orAbsent(form: Form): Read {
  const read = readerOf(form);
  const takesNull = form.type === 'nullable' || form.type === 'any';
  return (value, at) => (value === undefined || (value === null && !takesNull) ? ABSENT : read(value, at));
}
