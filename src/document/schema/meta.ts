import * as z from 'zod/mini';

/** What readers of a schema need beyond its type. */
export interface Meta {
  /** What the thing is called in a sentence. */
  readonly noun?: string;
  /** Stands in for a value that is missing or cannot be used, so that what surrounds it still shows. */
  readonly fallback?: null;
}

/** Beside the schemas and not in zod's global registry, which is shared with the host page. */
export const meta = new WeakMap<z.core.$ZodType, Meta>();

type LooseObject<Shape extends z.core.$ZodLooseShape> = z.ZodMiniObject<Shape, z.core.$loose>;

/** An object that keeps the fields it does not know. */
export function named<Shape extends z.core.$ZodLooseShape>(
  noun: string,
  shape: Shape,
  ...checks: readonly z.core.CheckFn<z.output<LooseObject<Shape>>>[]
): LooseObject<Shape> {
  const schema = z.looseObject(shape).check(...checks);
  meta.set(schema, { noun });
  return schema;
}

/** A value or `null`; `null` also stands in for one that cannot be used. */
export function orNull<Schema extends z.core.$ZodType>(inner: Schema): z.ZodMiniNullable<Schema> {
  const schema = z.nullable(inner);
  meta.set(schema, { fallback: null });
  return schema;
}
