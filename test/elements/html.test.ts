import { expect } from '@esm-bundle/chai';
import { htmlBlocks } from '../../src/elements/shared/parsed-html.js';

const texts = (html: string): unknown[] => htmlBlocks(html).map((block) => {
  const text = (paragraph: unknown): string => (paragraph as { text: string }[]).map((run) => run.text).join('').trim();
  return typeof block === 'object' && 'list' in block ? block.list.map(text) : text(block);
});

describe('HTML from a CMS', () => {
  const CASES: readonly (readonly [name: string, html: string, blocks: unknown[]])[] = [
    ['paragraphs', '<p>One</p><p>Two</p>', ['One', 'Two']],
    ['a line break parts lines', 'Judge X<br>Order denied', ['Judge X', 'Order denied']],
    ['text around a paragraph keeps its place', 'Intro <p>Middle</p> closing', ['Intro', 'Middle', 'closing']],
    ['emphasis does not part words', 'A <b>bo</b>ld <i>word</i>', ['A bold word']],
    ['lists', '<p>Before</p><ol><li>One</li><li>Two</li></ol>After', ['Before', ['One', 'Two'], 'After']],
    ['sections', '<header>Head</header><main>Body</main>', ['Head', 'Body']],
    ['what nobody sees', 'a<script>alert(1)</script><style>b{}</style><svg><text>c</text></svg>', ['a']],
  ];
  for (const [name, html, blocks] of CASES) {
    it(name, () => expect(texts(html)).to.deep.equal(blocks));
  }

  it('keeps links that are safe, and the text of those that are not', () => {
    const [paragraph] = htmlBlocks('<a href="https://example.org/">good</a> <a href="javascript:alert(1)">bad</a>');
    expect(paragraph).to.deep.equal([{ text: 'good', href: 'https://example.org/' }, { text: ' ' }, { text: 'bad' }]);
  });
});
