import * as z from 'zod/mini';
import { OBJECT_RULES, type ObjectRuleName } from '../rules/index.js';
import { complain } from './complain.js';
import { meta } from './meta.js';

type LooseObject<Shape extends z.core.$ZodLooseShape> = z.ZodMiniObject<Shape, z.core.$loose>;

/** An object that keeps the fields it does not know; with a rule that its fields must keep together. */
export function named<Shape extends z.core.$ZodLooseShape>(
  noun: string,
  shape: Shape,
  rule?: ObjectRuleName,
): LooseObject<Shape> {
  const loose = z.looseObject(shape);
  const schema = rule ? loose.check(complain(OBJECT_RULES[rule].check, OBJECT_RULES[rule].field)) : loose;
  meta.set(schema, { noun, ...(rule && { rule }) });
  return schema;
}

/** A value or `null`; `null` also stands in for one that cannot be used. */
export function orNull<Schema extends z.core.$ZodType>(inner: Schema): z.ZodMiniNullable<Schema> {
  const schema = z.nullable(inner);
  meta.set(schema, { fallback: null });
  return schema;
}
