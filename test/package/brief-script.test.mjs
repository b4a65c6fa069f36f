// The CDN files say in less room what the source says: here, that they say the same.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rollup } from 'rollup';
import { briefScript } from '../../scripts/lib/brief-script.mjs';
import { shortProperties } from '../../scripts/lib/short-properties.mjs';
import { read } from './support/project.mjs';

async function scriptOf(text, plugins, format = 'es') {
  const source = { name: 'source', resolveId: (id) => id, load: () => text };
  const build = await rollup({ input: 'source', plugins: [source] });
  const { output: [{ code }] } = await build.generate({ format, name: 'Script', plugins });
  await build.close();
  return code;
}

const run = async (code) => ({ ...await import(`data:text/javascript,${encodeURIComponent(code)}`) });

const answerOf = ({ answer }) => (answer instanceof Function ? answer() : answer);

const SCRIPTS = {
  'a function becomes an arrow function': ['function twice(n) { return n * 2; } export const answer = () => twice(4);', /twice = /],
  'a function that the lines before it call stays one': ['export const answer = twice(4); function twice(n) { return n * 2; }', /function twice/],
  'so does one that they call by way of others': [
    'export const answer = first(4); function first(n) { return twice(n); } function twice(n) { return n * 2; }',
    /function first[^]*function twice/,
  ],
  'so does one that uses its own arguments': ['export const answer = sum(1, 2); function sum() { return arguments.length; }', /function sum/],
  'so does one that gives one value after another': ['function* all() { yield 1; } export const answer = [...all()];', /function\* all/],
  'an async function stays async': ['async function wait() { return 3; } export const answer = await wait();', /wait = async/],
};

for (const [name, [text, form]] of Object.entries(SCRIPTS)) {
  test(name, async () => {
    const code = await scriptOf(text, [briefScript()]);
    assert.match(code, form);
    assert.deepEqual(answerOf(await run(code)), answerOf(await run(await scriptOf(text, []))));
  });
}

test('constants are said with let, and texts and keys keep the word', async () => {
  const code = await scriptOf('const constant = "const "; export const answer = { const: constant };', [briefScript()]);
  assert.doesNotMatch(code, /const \w+ =/);
  assert.deepEqual((await run(code)).answer, { const: 'const ' });
});

test('a classic script is made brief inside its wrapping', async () => {
  assert.match(await scriptOf('function twice(n) { return n * 2; } export const answer = () => twice(4);', [briefScript()], 'iife'), /let twice = /);
});

test('each private property of the styles keeps a name of its own, and public ones theirs', async () => {
  const code = await scriptOf('export const answer = "--_line: var(--policy-timeline-line); --_line-height: var(--_line)";', [shortProperties()]);
  assert.equal((await run(code)).answer, '--_0: var(--policy-timeline-line); --_1: var(--_0)');
  assert.doesNotMatch(read('cdn/policy-timeline.min.js'), /--_[a-z]{3}/);
});
