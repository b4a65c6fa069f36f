// The published schema against the parser. It runs in Node, because the validator `ajv` is CommonJS.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { importTs } from '../../../scripts/lib/import-ts.mjs';
import { errorsOf, isValid } from './validator.mjs';

const ROOT = new URL('../../../', import.meta.url);
const { anyJson, copy, fc, FIELDS, FULL, SMALL, stories, withValue, without } =
  await importTs(new URL('./fixtures.ts', import.meta.url));

function agree(document, name) {
  // What JSON can hold, as a file would.
  const json = JSON.parse(JSON.stringify(document) ?? 'null');
  const errors = errorsOf(json);
  assert.equal(isValid(json), errors.length === 0,
    `${name}: ${errors.join('; ') || JSON.stringify(isValid.errors?.slice(0, 3))}`);
}

const jsonFiles = (folder) => {
  const url = new URL(folder, ROOT);
  if (!existsSync(url)) return [];
  return readdirSync(url).filter((name) => name.endsWith('.json')).map((name) => [`${folder}${name}`, new URL(name, url)]);
};

const WRONG = [null, 1, -1, 1.5, true, '', ' ', 'words', [], {}, [1], [null], { a: 1 }];

describe('the JSON schema has the verdict of the parser', () => {
  for (const [name, url] of [...jsonFiles('demo/policies/'), ...jsonFiles('test/fixtures/'), ...jsonFiles('../shared/data/')]) {
    it(`on ${name}`, () => agree(JSON.parse(readFileSync(url, 'utf8')), name));
  }

  it('on the whole and the small document of the tests', () => {
    for (const document of [FULL, SMALL, {}, [], null, 1, 'text']) agree(document, 'document');
  });

  for (const [name, make] of Object.entries(stories)) {
    it(`on the story's document ${name}`, () => {
      const made = typeof make === 'function' ? make() : make;
      // 100,000 lists inside each other end the stack of a validator.
      agree(typeof made === 'string' ? JSON.parse(made.replace(/\[{1000,}\]+/, '[[["deep"]]]')) : made, name);
    });
  }

  it('on every field with good, bad and wrong values, and without it', () => {
    for (const { at, good = [], bad = [] } of FIELDS) {
      agree(without(FULL, at), `without ${at}`);
      for (const value of [...good, ...bad.map(([value]) => value), ...WRONG]) {
        agree(withValue(FULL, at, value), `${at}: ${JSON.stringify(value).slice(0, 60)}`);
      }
    }
  });

  it('on any JSON in any place', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FIELDS.map(({ at }) => at)), anyJson, (at, value) =>
        agree(withValue(copy(FULL), at, value), at)),
      { numRuns: 2000 },
    );
  });
});
