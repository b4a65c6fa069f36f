import type * as z from 'zod/mini';
import { meta } from '../schema/meta.js';
import { ABSENT } from './absent.js';
import { arrayReader } from './array-reader.js';
import type { Field } from './object-plan.js';
import { objectReader } from './object-reader.js';
import { readJson } from './read-json.js';
import type { Read } from './reading.js';
import { recordReader } from './record-reader.js';
import { scalarReader } from './scalar-reader.js';
import { unionReader, type Option } from './union-reader.js';

/** Where `null` means something. Elsewhere it is what a CMS writes for "absent". */
const NULLABLE: ReadonlySet<string> = new Set(['nullable', 'unknown']);

/**
 * Makes the reader of a schema. `safeParse` of the whole would reject a document for one mistake; this reads
 * the same schema part by part, so that a mistake costs only the part that it is in. It calls itself as deep
 * as the schema goes, never as deep as the data.
 */
export function compile(schema: z.core.$ZodType): Read {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return objectReader({
        noun: meta.get(schema)?.noun ?? 'entry',
        fields: new Map(Object.entries(def.shape).map(([key, inner]) => [key, compileField(inner)])),
        checks: def.checks ?? [],
      });
    case 'array':
      return arrayReader(compile(def.element));
    case 'record':
      return recordReader(compile(def.keyType), compileField(def.valueType).read);
    case 'union':
      return unionReader(options(def));
    case 'nullable':
      return nullableReader(compile(def.innerType));
    case 'unknown':
      return readJson;
    default:
      return scalarReader(schema);
  }
}

function compileField(schema: z.core.$ZodType): Field {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const inner = def.type === 'optional' ? def.innerType : schema;
  const read = compile(inner);
  const takesNull = NULLABLE.has(def.type);
  return {
    read: (value, at) => (value === undefined || (value === null && !takesNull) ? ABSENT : read(value, at)),
    required: def.type !== 'optional',
    fallback: meta.get(schema)?.fallback,
  };
}

/** The options of a union, those of unions inside it among them. */
function options(union: z.core.$ZodUnionDef): Option[] {
  return union.options.flatMap((option) => {
    const { def } = (option as z.core.$ZodTypes)._zod;
    return def.type === 'union' ? options(def) : [{ type: def.type, read: compile(option) }];
  });
}

function nullableReader(read: Read): Read {
  return (value, at) => (value === null ? null : read(value, at));
}
