import assert from 'node:assert/strict';
import { it } from 'node:test';
import { DESCRIPTIONS } from '../../../dist/document/json-schema/descriptions.js';
import { EXAMPLES, SUGGESTIONS } from '../../../dist/document/json-schema/suggestions.js';
import { schema } from './validator.mjs';

/** Every property and definition of the schema with its place, as the tables name it. */
function placesOf(part, at) {
  const entries = Object.entries(part ?? {});
  return entries.flatMap(([key, value]) => {
    if (key === 'properties') return Object.entries(value).flatMap(([name, inner]) => described(inner, `${at}.${name}`));
    if (key === 'items') return placesOf(value, `${at}[]`);
    if (key === 'additionalProperties') return placesOf(value, `${at}{}`);
    if (key === 'anyOf') return value.flatMap((option) => placesOf(option, at));
    return [];
  });
}
const described = (part, at) => [[at, part], ...placesOf(part, at)];

const { $defs, ...root } = schema;
const places = new Map([...described(root, 'policy'), ...Object.entries($defs).flatMap(([name, part]) => described(part, name))]);

it('every property and every object of a name has a description', () => {
  const needed = [...places].filter(([at, { type }]) => at.includes('.') || type === 'object');
  assert.deepEqual(needed.filter(([, { description }]) => !/^[A-Z].*\.$/.test(description ?? '')).map(([at]) => at), []);
});

it('nothing is described that the schema does not have', () => {
  for (const table of [DESCRIPTIONS, EXAMPLES, SUGGESTIONS]) assert.deepEqual([...table.keys()].filter((at) => !places.has(at)), []);
});

it('every definition is used', () => {
  const text = JSON.stringify(schema);
  assert.deepEqual(Object.keys($defs).filter((name) => !text.includes(`"#/$defs/${name}"`)), []);
});

it('an open word stays open, and a field that the format does not know may stand anywhere', () => {
  for (const at of SUGGESTIONS.keys()) assert.ok(places.get(at).anyOf.some(({ enum: words }) => !words), at);
  assert.doesNotMatch(JSON.stringify(schema), /"(additional|unevaluated)Properties":false/);
});
