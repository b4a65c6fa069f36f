import type * as z from 'zod/mini';
import type { NumberRule, ObjectRuleName, TextRule } from '../rules/index.js';

/** What a form needs of a schema beyond its type. */
export interface Meta {
  /** What the thing is called in a sentence. */
  readonly noun?: string;
  /** Stands in for a value that is missing or cannot be used, so that what surrounds it still shows. */
  readonly fallback?: null;
  /** What the value must be beside its type. */
  readonly rule?: TextRule | NumberRule | ObjectRuleName;
}

/** Beside the schemas and not in zod's global registry, which is shared with the host page. */
export const meta = new WeakMap<z.core.$ZodType, Meta>();
