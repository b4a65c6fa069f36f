import type { NumberRule, ObjectRuleName, TextRule } from '../rules/rules.js';

/**
 * What may stand at one point of a document, as plain data: all that reading needs of a schema. `npm run form` writes
 * that of a whole document, so that a page does without the schema library.
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
  | { readonly type: 'union'; readonly of: readonly UnionOption[] }
  /** Where `null` means something; with a fallback it also stands for what cannot be used. */
  | { readonly type: 'nullable'; readonly of: Form; readonly fallback?: null }
  /** Any JSON, kept as it is. */
  | { readonly type: 'any' };

export interface ObjectForm {
  readonly type: 'object';
  /** What it is called in a sentence. */
  readonly noun: string;
  /** Names of fields; the others may be absent. */
  readonly required?: readonly string[];
  /** What the fields must be together. */
  readonly rule?: ObjectRuleName;
  readonly fields: Readonly<Record<string, Form>>;
}

export type JsonType = 'string' | 'number' | 'boolean' | 'array' | 'object';

export type UnionOption = Extract<Form, { readonly type: JsonType }>;
