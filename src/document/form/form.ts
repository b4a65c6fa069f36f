import type { NumberRule, ObjectRuleName, TextRule } from '../rules/index.js';

/**
 * What may stand at a place of a document, as plain data: all that reading needs of a schema. Being data, it
 * can be worked out when the library is built, and a page does without the schema library.
 */
export type Form =
  | { readonly type: 'string'; readonly rule?: TextRule }
  | { readonly type: 'number'; readonly rule?: NumberRule }
  | { readonly type: 'boolean' }
  | { readonly type: 'words'; readonly words: readonly string[] }
  | { readonly type: 'array'; readonly of: Form }
  /** Keys are the author's own. */
  | { readonly type: 'record'; readonly keys: Form; readonly of: Form }
  | ObjectForm
  /** Options differ in their JSON type. */
  | { readonly type: 'union'; readonly of: readonly Form[] }
  /** Where `null` means something; with a fallback it also stands for what cannot be used. */
  | { readonly type: 'nullable'; readonly of: Form; readonly fallback?: null }
  /** Any JSON, kept as it is. */
  | { readonly type: 'any' };

export interface ObjectForm {
  readonly type: 'object';
  /** What it is called in a sentence. */
  readonly noun: string;
  /** By name; a name that ends in `!` is of a required field. */
  readonly fields: Readonly<Record<string, Form>>;
  readonly rule?: ObjectRuleName;
}
