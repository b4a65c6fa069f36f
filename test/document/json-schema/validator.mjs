import Ajv from 'ajv/dist/2020.js';
import { parse } from '../../../dist/document/index.js';
import { policyJsonSchema } from '../../../dist/document/json-schema/policy-json-schema.js';

export const schema = policyJsonSchema();
export const strict = { strict: true, strictTypes: true, strictTuples: true };
export const isValid = new Ajv(strict).compile(schema);

/** What JSON Schema cannot say, each with the words of the parser for it: docs/decisions/0020-json-schema.md. */
const BEYOND = new Map(Object.entries({
  'an interval that ends before it starts': /: \S+ ends before it starts/,
  'a span that ends before it starts': /when the span starts, so the end is left out/,
  'a name that programs reserve, anywhere': /is a name that programs reserve/,
  'the limits of the reader, which the page sets': /lies too deep|is too long|holds \d+ events|at most \d+ bytes/,
}));

/** What is left out for the sake of another error follows from that one. */
const FOLLOWS = /because it has no usable/;
const isBeyond = (message) => [...BEYOND.values(), FOLLOWS].some((words) => words.test(message));

/** The parser's errors that a schema could have found. */
export const errorsOf = (document) => parse(document).issues
  .filter(({ severity, message }) => severity === 'error' && !isBeyond(message))
  .map(({ message }) => message);
