import assert from 'node:assert/strict';
import { it } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { schema, strict } from './validator.mjs';

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

it('nothing that only the reader asks for is said to others', () => {
  assert.doesNotMatch(JSON.stringify(schema), /"(noun|fallback|rule|known|id)":"/);
  assert.deepEqual([...places].filter(([, part]) => 'noun' in part || 'known' in part).map(([at]) => at), []);
});

const OPEN_WORDS = [
  'event.kind', 'medium.kind', 'event.related[].type', 'event.actors[].role', 'document.missing', 'case.parent.type', 'span.state',
  'revision.changes[].type',
];

it('words are offered where the format names some and others are as good', () => {
  for (const at of OPEN_WORDS) assert.ok(places.get(at).anyOf.some(({ enum: words }) => words?.length > 2), at);
});

it('examples are valid', () => {
  const withExamples = [...places].filter(([, part]) => part.examples);
  assert.ok(withExamples.length >= 14);
  for (const [at, part] of withExamples) {
    const isValid = new Ajv(strict).compile({ ...part, $defs });
    for (const example of part.examples) assert.ok(isValid(example), `${at}: ${JSON.stringify(example)}`);
  }
});

it('every definition is used', () => {
  const text = JSON.stringify(schema);
  assert.deepEqual(Object.keys($defs).filter((name) => !text.includes(`"#/$defs/${name}"`)), []);
});

it('an open word stays open, and a field that the format does not know may stand anywhere', () => {
  for (const at of OPEN_WORDS) assert.ok(places.get(at).anyOf.some(({ enum: words }) => !words), at);
  assert.doesNotMatch(JSON.stringify(schema), /"(additional|unevaluated)Properties":false/);
});
