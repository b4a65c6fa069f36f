import { expect } from '@esm-bundle/chai';
import { parse, parseJson } from '../../src/document/index.js';
import { expectPlainWords, paths } from './expectations.js';
import { FULL } from './full-document.js';

const JSON_TEXT = JSON.stringify(FULL, null, 2);

describe('JSON text', () => {
  it('is read like the object that it holds', () => {
    expect(parseJson(JSON_TEXT)).to.deep.equal(parse(FULL));
    expect(parseJson(`\uFEFF\n${JSON_TEXT}\n`)).to.deep.equal(parse(FULL));
  });

  const BROKEN: readonly (readonly [name: string, text: string, says: RegExp])[] = [
    ['nothing', '', /is empty/],
    ['spaces', ' \n\t'.repeat(300_000), /is empty/],
    ['a web page', '<!DOCTYPE html><title>Not found</title>', /web page \(HTML\)/],
    ['a web page after spaces', '\n  <html>', /web page \(HTML\)/],
    ['a text of "<"', '<'.repeat(1_000_000), /web page \(HTML\)/],
    ['half a document', JSON_TEXT.slice(0, JSON_TEXT.length / 2), /ends in the middle/],
    ['a document without its last bracket', JSON_TEXT.slice(0, -1), /ends in the middle/],
    ['an open quotation mark', '{ "title": "A \\" policy', /ends in the middle/],
    ['brackets without end', '['.repeat(1_000_000), /ends in the middle|nested deeper/],
    ['a comma too many', '{ "title": "A", }', /is not JSON/],
    ['a comma after an escaped quotation mark', '{ "title": "A\\"", }', /is not JSON/],
    ['two documents', '{} {}', /is not JSON/],
    ['JavaScript', 'export default {}', /is not JSON.*export default/],
    ['single quotation marks', "{ 'title': 'A' }", /is not JSON/],
  ];
  for (const [name, text, says] of BROKEN) {
    it(`that is ${name} gives no policy and a sentence that says so`, () => {
      const { policy, issues } = parseJson(text);
      expect(policy).to.equal(null);
      expect(paths(issues)).to.deep.equal(['']);
      expect(issues[0]?.message).to.match(says);
      expectPlainWords(issues);
    });
  }

  it('that is too large is not read', () => {
    const { policy, issues } = parseJson(JSON_TEXT, { bytes: 100 });
    expect(policy).to.equal(null);
    expect(issues[0]?.message).to.include('larger than 100 bytes');
    expectPlainWords(issues);
  });

  it('that is JSON but no document is refused like the object', () => {
    for (const text of ['null', '[]', '"text"', '1']) {
      expect(parseJson(text)).to.deep.equal(parse(JSON.parse(text)));
    }
  });
});
