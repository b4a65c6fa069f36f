import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { isLink, parse } from '../../src/document/index.js';
import { isQuick } from '../support/quick.js';

const PAGE = 'https://page.example/dir/';
const ALLOWED = ['http:', 'https:', 'mailto:'];

describe('a link', () => {
  it('never leads where a browser would run or open something else', () => {
    const part = fc.constantFrom(
      'java',
      'script',
      'JAVASCRIPT',
      ':',
      '\n',
      '\t',
      '\r',
      '\0',
      ' ',
      '\u00a0',
      '\u001f',
      'data',
      '//',
      '/',
      'https',
      'a',
      '#',
      '?',
      '\\',
      '%0a',
      '&#58;',
      '.',
      '+',
      '-',
      '1',
      'mailto',
      'vbscript',
      '\u200b',
      'ｊ',
    );
    const address = fc.array(part, { maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(address, fc.string({ unit: 'binary' }), fc.webUrl()), (text) => {
        if (isLink(text) && URL.canParse(text, PAGE))
          expect(ALLOWED).to.include(new URL(text, PAGE).protocol);
      }),
      { numRuns: 5000 },
    );
  });

  it('is kept as written when the browser would take it to an allowed scheme', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.webPath()), (address) => {
        fc.pre(address !== '');
        const { policy, issues } = parse({
          title: 'A',
          events: [],
          source: { publisher: 'P', url: address },
        });
        expect(issues).to.deep.equal([]);
        expect(policy?.source?.url).to.equal(address);
      }),
    );
  });

  it('with a bad address loses it and keeps its text', () => {
    const run = { text: 'see here', href: 'javascript:alert(1)', em: true };
    const { policy, issues } = parse({ title: 'A', events: [], summary: [['Please ', run, '.']] });
    expect(policy?.summary).to.deep.equal([['Please ', { text: 'see here', em: true }, '.']]);
    expect(issues.map(({ path }) => path)).to.deep.equal(['/summary/0/1/href']);
    expect(issues[0]?.hint).to.include('https:');
  });

  it('of any length is checked at once', () => {
    const texts = [
      ' '.repeat(1e6),
      'a'.repeat(1e6),
      `${'\n'.repeat(1e6)}javascript:`,
      `${'x'.repeat(1e6)}:`,
    ];
    expect(isQuick(500, () => texts.forEach((text) => isLink(text)))).to.equal(true);
  });
});
