import type { Form } from '../form/form.js';
import { NUMBER_RULES, OBJECT_RULES, TEXT_RULES } from '../rules/index.js';
import { ABSENT, isAbsent } from './absent.js';
import { arrayReader } from './array-reader.js';
import type { Field } from './object-plan.js';
import { objectReader } from './object-reader.js';
import type { Read } from './reading.js';
import { recordReader } from './record-reader.js';
import { booleanReader, numberReader, textReader, wordsReader } from './scalar-reader.js';
import { quietly, wholeOrClosely, type OptionalReader, type Reader } from './take.js';
import { arrayTaker } from './take-array.js';
import { ANY, objectTaker, recordTaker } from './take-object.js';
import { unionReader, unionTaker } from './union-reader.js';

type FormOf<Type extends Form['type']> = Extract<Form, { type: Type }>;

/** What reads each type of form. A mistake costs only the part of a document that it is in. */
const READERS: { readonly [Type in Form['type']]: (form: FormOf<Type>) => Reader } = {
  string: ({ rule }) => scalar(textReader(rule && TEXT_RULES[rule])),
  number: ({ rule }) => scalar(numberReader(rule && NUMBER_RULES[rule])),
  boolean: () => scalar(booleanReader()),
  words: ({ words }) => scalar(wordsReader(words)),
  array: ({ of }) => {
    const entry = readerOf(of);
    return { read: arrayReader(wholeOrClosely(entry)), take: arrayTaker(entry.take) };
  },
  record: ({ keys, of }) => {
    const key = readerOf(keys);
    const value = orAbsent(of);
    return { read: recordReader(key.read, wholeOrClosely(value)), take: recordTaker(key.take, value) };
  },
  object: ({ noun, fields, rule }) => {
    const plan = {
      noun,
      fields: new Map(Object.entries(fields).map(([name, form]) => fieldOf(name, form))),
      rule: rule && OBJECT_RULES[rule],
    };
    return { read: objectReader(plan), take: objectTaker(plan) };
  },
  union: ({ of }) => {
    const options = new Map(of.map((form) => [form.type, readerOf(form)]));
    return { read: unionReader(options), take: unionTaker(options) };
  },
  nullable: ({ of }) => {
    const { read, take } = readerOf(of);
    return {
      read: (value, at) => (value === null ? null : read(value, at)),
      take: (value, at, depth) => (value === null ? null : take(value, at, depth)),
    };
  },
  any: () => ANY,
};

function scalar(read: Read): Reader {
  return { read, take: quietly(read) };
}

/** Makes the reader of a form. It calls itself as deep as the form goes, never as deep as the data. */
export function readerOf(form: Form): Reader {
  return (READERS[form.type] as (form: Form) => Reader)(form);
}

function fieldOf(name: string, form: Form): [name: string, field: Field] {
  const required = name.endsWith('!');
  const fallback = form.type === 'nullable' ? form.fallback : undefined;
  return [required ? name.slice(0, -1) : name, { ...orAbsent(form), required, fallback }];
}

function orAbsent(form: Form): OptionalReader {
  const { read, take } = readerOf(form);
  const takesNull = form.type === 'nullable' || form.type === 'any';
  return {
    take,
    takesNull,
    read: (value, at) => (isAbsent(value, takesNull) ? ABSENT : read(value, at)),
  };
}
