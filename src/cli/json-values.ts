import { explainJson, withoutMark, type Issue } from '../document/index.js';
import type { Input } from './input.js';

/** The values of JSON files, and what is wrong with those that are none: the others are read all the same. */
export function jsonValues(inputs: readonly Input[]): { readonly values: readonly unknown[]; readonly issues: readonly Issue[] } {
  const read = inputs.map(valueOf);
  return { values: read.flatMap(({ value }) => value ?? []), issues: read.flatMap(({ issue }) => issue ?? []) };
}

function valueOf({ name, text }: Input): { value?: [unknown]; issue?: Issue } {
  const json = withoutMark(text);
  try {
    return { value: [JSON.parse(json)] };
  } catch (error) {
    const { message, hint } = explainJson(json, error);
    return { issue: { severity: 'error', path: '', message: `${name} ${message}`, hint } };
  }
}
