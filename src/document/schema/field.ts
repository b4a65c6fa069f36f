import * as z from 'zod/mini';
import type { Complaint } from '../issue.js';
import {
  NUMBER_RULES, OBJECT_RULES, TEXT_RULES, type NumberRule, type ObjectRuleName, type TextRule,
} from '../rules/rules.js';

/** What is known of a schema beside its type. */
export type Meta = {
  /** Its name as a definition of the JSON Schema. */
  readonly id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  /** Words that the format names where any other word may stand too. */
  readonly known?: readonly string[];
  /** What the thing is called in a sentence. */
  readonly noun?: string;
  /** Stands in for a value that is missing or cannot be used, so that what surrounds it still shows. */
  readonly fallback?: null;
  /** What the value must be beside its type. */
  readonly rule?: TextRule | NumberRule | ObjectRuleName;
};

/** Not zod's global registry, which is shared with the host page. */
export const META = z.registry<Meta>();

/** Says more of a schema; what was said before stays. */
export function says<Schema extends z.core.$ZodType>(schema: Schema, meta: Meta): Schema {
  META.add(schema, { ...META.get(schema), ...meta });
  return schema;
}

/** What a field may say of itself beside its meaning. */
type Offers = Pick<Meta, 'examples' | 'known'>;

/** A field without which its object is left out. */
export function required<Schema extends z.core.$ZodType>(schema: Schema, description: string, offers?: Offers): Schema {
  const field = z.clone(schema);
  META.add(field, { description, ...offers });
  return field;
}

/** A field that may be absent. */
export function optional<Schema extends z.core.$ZodType>(
  schema: Schema,
  description: string,
  offers?: Offers,
): z.ZodMiniOptional<Schema> {
  return says(z.optional(schema), { description, ...offers });
}

/** A value or `null`; `null` also stands in for one that cannot be used. */
export function orNull<Schema extends z.core.$ZodType>(inner: Schema): z.ZodMiniNullable<Schema> {
  return says(z.nullable(inner), { fallback: null });
}

type LooseObject<Shape extends z.core.$ZodLooseShape> = z.ZodMiniObject<Shape, z.core.$loose>;

/** An object that keeps the fields it does not know; with a rule that its fields must keep together. */
export function object<Shape extends z.core.$ZodLooseShape>(
  noun: string,
  shape: Shape,
  rule?: ObjectRuleName,
): LooseObject<Shape> {
  const loose = z.looseObject(shape);
  if (!rule) return says(loose, { noun });
  const { check, field } = OBJECT_RULES[rule];
  return says(loose.check(complain(check, field)), { noun, rule });
}

/** An object that has a name of its own in the JSON Schema, by what it is called in a sentence. */
export function namedObject<Shape extends z.core.$ZodLooseShape>(
  noun: string,
  description: string,
  shape: Shape,
  rule?: ObjectRuleName,
): LooseObject<Shape> {
  return says(object(noun, shape, rule), { id: noun, description });
}

/** A text that must keep a rule. zod keeps it too, so that schema and reader come to the same verdict. */
export function ruledText(rule: TextRule, meta: Meta = {}): z.ZodMiniString<string> {
  return says(z.string().check(complain(TEXT_RULES[rule])), { rule, ...meta });
}

/** Likewise a number. */
export function ruledNumber(rule: NumberRule): z.ZodMiniNumber<number> {
  return says(z.number().check(complain(NUMBER_RULES[rule])), { rule });
}

/** A rule as a zod check, in our own words; on an object it names the field that is to blame. */
function complain(find: (value: never) => Complaint | null, field?: string): z.core.CheckFn<unknown> {
  return ({ value, issues }) => {
    const complaint = find(value as never);
    if (!complaint) return;
    const { message, hint } = complaint;
    issues.push({ code: 'custom', input: value, message, params: { hint }, path: field === undefined ? [] : [field] });
  };
}
