import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { blocks, htmlText, parse, plainText, type RichText } from '../../src/document/index.js';

describe('rich text', () => {
  const AS_BLOCKS: readonly (readonly [name: string, text: RichText, expected: unknown])[] = [
    ['a string is a paragraph', 'One', ['One']],
    [
      'blank lines part paragraphs',
      '\n\nOne\nmore\n \t\n\r\n\r\nTwo\r\rThree\n',
      ['One\nmore', 'Two', 'Three'],
    ],
    ['nothing is no paragraph', ' \n ', []],
    ['markup in a string is text', '<b>One</b>', ['<b>One</b>']],
    [
      'blocks stay as they are',
      ['a', ['b', { text: 'c' }], { list: ['d'] }],
      ['a', ['b', { text: 'c' }], { list: ['d'] }],
    ],
    ['HTML gives its bare text', { html: '<p>One <b>tw</b>o</p><ul><li>three</li></ul>' }, ['One two three']],
  ];
  for (const [name, text, expected] of AS_BLOCKS) {
    it(`as blocks: ${name}`, () => expect(blocks(text)).to.deep.equal(expected));
  }

  const AS_TEXT: readonly (readonly [name: string, text: RichText, expected: string])[] = [
    ['a line a paragraph', 'One\n\nTwo', 'One\nTwo'],
    ['runs are joined', [['a ', { text: 'b', em: true }, 'c'], { list: ['d', ['e', 'f']] }], 'a bc\nd\nef'],
    [
      'HTML characters',
      { html: 'A &amp; B &lt;C&gt; &#167;&#xA7; &nbsp;&unknown; &amp;lt;' },
      'A & B <C> §§ &unknown; &lt;',
    ],
    [
      'HTML comments, scripts and styles',
      { html: 'a<!-- > b --><script>c<d</script ><style>e</style>f' },
      'af',
    ],
    ['HTML that is cut off', { html: 'a <b>b</b> <a href="x' }, 'a b'],
    ['HTML with a script that never ends', { html: 'a<script>b' }, 'a'],
    ['HTML with signs that are no tags', { html: '1 < 2 &#0; &#x110000; <3' }, '1 < 2 &#0; &#x110000; <3'],
  ];
  for (const [name, text, expected] of AS_TEXT) {
    it(`as plain text: ${name}`, () => expect(plainText(text)).to.equal(expected));
  }

  it('is read in time that grows with its length only', () => {
    const units = [
      '<',
      '<a',
      '<!--',
      '<script>',
      '<script></script>',
      ' ',
      '\n',
      '\n \n',
      '&',
      '&#',
      '&#1',
      '\r',
      '> <',
      '</',
    ];
    const start = performance.now();
    for (const unit of units) {
      const text = unit.repeat(Math.floor(1e6 / unit.length));
      plainText(text);
      plainText({ html: text });
      parse({
        title: text,
        events: [{ date: text, title: 'x' }],
        summary: text,
        lang: text,
        id: text,
        feedback: { email: text },
      });
    }
    expect(performance.now() - start).to.be.lessThan(10_000);
  });

  it('never gives more text than it holds', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(plainText(text).length).to.be.at.most(text.length);
        expect(plainText({ html: text }).length).to.be.at.most(text.length);
      }),
    );
  });

  it('loses only the run that cannot be used', () => {
    const summary = [
      'One',
      ['two', 3, { em: true }, { text: 'four', em: 'yes' }],
      { list: ['five', null] },
      { text: 'six' },
    ];
    const { policy, issues } = parse({ title: 'A', events: [], summary });
    expect(policy?.summary).to.deep.equal(['One', ['two', { text: 'four' }], { list: ['five'] }]);
    expect(issues.map(({ path }) => path)).to.deep.equal([
      '/summary/1/1',
      '/summary/1/2/text',
      '/summary/1/2',
      '/summary/1/3/em',
      '/summary/2/list/1',
      '/summary/3/list',
      '/summary/3',
    ]);
  });
});

describe('the bare text of HTML', () => {
  it('has no character that no text may hold, whatever its numbers say', () => {
    expect(htmlText('a&#10;b&#9;&#x41;&nbsp;&#8212; &#x1F514;')).to.equal('a b A — 🔔');
    expect(htmlText('&#xD800; &#7; &#0; &#150; &#1114112;')).to.equal('&#xD800; &#7; &#0; &#150; &#1114112;');
  });
});
