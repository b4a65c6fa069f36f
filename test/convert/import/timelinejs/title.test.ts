import { expect } from '@esm-bundle/chai';
import { importTimelinejs } from '../../../../src/convert/import/timelinejs.js';
import { parse } from '../../../../src/document/index.js';
import { lostLeaves } from '../../../support/leaves.mjs';

describe('the title slide of TimelineJS', () => {
  const media: readonly (readonly [what: string, title: object, summary: unknown])[] = [
    ['below a plain text', { text: { text: 'One &amp; two\n\nthree' }, media: { url: 'https://example.org/a.jpg', caption: 'Port', credit: '<i>Ada</i>' } },
      ['One & two', 'three', [{ text: 'Port', href: 'https://example.org/a.jpg' }, ' (Ada)']]],
    ['below HTML', { text: { text: '<p>One</p>' }, media: { url: 'https://example.org/?a="1"&b=2', caption: 'Port <1>' } },
      { html: '<p>One</p>\n<p><a href="https://example.org/?a=&quot;1&quot;&amp;b=2">Port &lt;1></a></p>' }],
    ['alone, by what it is', { text: { headline: 'A' }, media: { url: 'https://youtu.be/1' } }, [[{ text: 'Video on YouTube', href: 'https://youtu.be/1' }]]],
    ['of a frame', { media: { url: '<iframe src="https://example.org/f"></iframe>' } }, [[{ text: 'example.org', href: 'https://example.org/f' }]]],
    ['that is markup', { text: { text: 'One' }, media: { url: '<blockquote>Two</blockquote>' } }, { html: 'One\n<blockquote>Two</blockquote>' }],
    ['that cannot be linked', { text: { text: 'One' }, media: { url: 'two words' } }, 'One'],
  ];
  for (const [what, title, summary] of media) {
    it(`shows its medium in the summary: ${what}`, () => {
      const input = { title, events: [{ start_date: { year: 2014 }, text: { headline: 'A' } }] };
      const imported = importTimelinejs(input);
      expect(imported.policy?.summary).to.deep.equal(summary);
      expect(parse(imported.policy).issues).to.deep.equal([]);
      expect(lostLeaves(input, imported)).to.deep.equal([]);
    });
  }
});
