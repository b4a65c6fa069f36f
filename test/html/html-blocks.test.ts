import { expect } from '@esm-bundle/chai';
import * as fc from 'fast-check';
import { htmlBlocks as inBrowser } from '../../src/elements/shared/parsed-html.js';
import { nestsTooDeeply } from '../../src/document/html-depth.js';
import { measureDepth } from '../../src/document/html-limit.js';
import { plainText } from '../../src/document/index.js';
import { htmlBlocks } from '../../src/html/index.js';
import { HEAVY_HTML } from '../support/heavy-html.mjs';

/** HTML that both ways of reading must make the same blocks of. */
const SOURCES = {
  'paragraphs': '<p>One</p><p>Two</p>',
  'bare text': 'Only text',
  'nothing': '',
  'space alone': ' \n <p> </p> ',
  'a line break': 'Judge X<br>Order denied<br><br>Appeal',
  'a line break in bold': '<p>One <b>two<br>three</b> four</p>',
  'text around a paragraph': 'Intro <p>Middle</p> closing',
  'blocks in blocks': '<div>One<div>Two<p>Three</p>Four</div>Five<section>Six</section></div>Seven',
  'styles': 'A <b>bo<i>ld</i></b> <em><strong>word</strong></em> <q>said</q>',
  'styles over blocks': '<b><p>One</p><p>Two <i>three</p></b>four',
  'lists': '<p>Before</p><ol><li>One</li><li>Two</li></ol>After<ul><li>Three</ul>',
  'nested lists': '<ul><li>One<ol><li>Two<ul><li>Three</li></ul>four</li><li>Five</li></ol>six</li><li>Seven</li></ul>',
  'text in a list': '<ul>loose<li>One</li>loose again</ul>',
  'paragraphs in points': '<ul><li><p>One</p><p>Two</p></li></ul>',
  'a point without a list': '<li>One<li>Two',
  'links': '<a href="https://example.org/">good</a> <a href="javascript:alert(1)">bad</a> <a href="/x">here</a> <a>none</a>',
  'odd links': '<a href=" java\nscript:alert(1)">a</a><a href="">b</a><a href="MAILTO:a@b.c">c</a><a href="data:text/html,x">d</a>',
  'a link over blocks': '<a href="/x"><p>One</p><p>Two</p></a>',
  'languages': '<p lang="es">Uno <span lang="">dos</span> <i lang="fr">trois</i></p>',
  'the language of the page': '<html lang="de"><body>Eins<p lang="en">Two',
  'entities': '&lt;b&gt; &amp;amp; &mdash; &nbsp; &eacute; &#8217; &#x1F600; &notit; &unknown; &#0;',
  'what nobody sees': 'a<script>alert(1)</script><style>b{}</style><svg><text>c</text></svg><template>d</template><p hidden>e</p><title>f</title>',
  'fields': '<textarea>a</textarea><select><option>b</option></select><button>c</button><input value="d">',
  'frames and objects': '<iframe>a</iframe><object>b</object><noscript>c</noscript><math><mi>d</mi></math>e',
  'tables': '<table><caption>T</caption><tr><th>One<td>Two<tr><td>Three</table>After',
  'text where a table has none': '<table>One<tr>Two<td>Three</td></tr></table>',
  'unclosed': '<p>One<b>two<p>three<a href="/x">four<div>five',
  'wrongly closed': '<b><i>one</b>two</i></p></div>three</li>four',
  'cut off': '<p>One</p><a href="/x',
  'comments': 'a<!-- b --><!c><?d?>e',
  'a whole page': '<!doctype html><html><head><title>T</title></head><body><h1>Head</h1><main>Body</main></body></html>',
  'text after the page': '<html><body>One</body></html>two',
  'headings and quotations': '<h2>Head</h2><blockquote>Said<p>More</blockquote><pre>  kept\n  lines</pre><figure><img alt="x"><figcaption>Below</figcaption></figure>',
  'terms': '<dl><dt>A<dd>B<dt>C<dd>D</dl>',
  'capital letters': '<P>One<BR>Two<UL><LI>Three</UL>',
};

describe('HTML read without a browser', () => {
  before(() => void measureDepth(nestsTooDeeply));

  for (const [name, source] of Object.entries(SOURCES)) {
    it(`gives what the browser gives: ${name}`, () => {
      expect(htmlBlocks(source)).to.deep.equal(inBrowser(source));
    });
  }

  it('gives something for most of them', () => {
    const empty = Object.entries(SOURCES).filter(([, source]) => htmlBlocks(source).length === 0).map(([name]) => name);
    expect(empty).to.deep.equal(['nothing', 'space alone']);
  });

  it('gives what the browser gives of any tags and texts', () => {
    const names = 'p div b i em a ul ol li br q span h2 table td hidden template script'.split(' ');
    const tag = fc.constantFrom(...names).chain((name) => fc.constantFrom(`<${name}>`, `</${name}>`, `<${name} href="/${name}" lang="es">`));
    const html = fc.array(fc.oneof(tag, fc.constantFrom('word', ' ', '\n', '&amp;', 'x y')), { maxLength: 30 });
    fc.assert(fc.property(html, (parts) => {
      expect(htmlBlocks(parts.join(''))).to.deep.equal(inBrowser(parts.join('')));
    }), { numRuns: 500 });
  });

  const DEEP = ['<div>', '<b>', '<ul><li>', '<blockquote><p>', '<i><div>'];
  for (const tags of DEEP) {
    it(`reads what stands in ${tags} ten thousand times, as the browser does`, () => {
      const source = `${tags.repeat(10_000)}deep`;
      expect(htmlBlocks(source)).to.deep.equal(inBrowser(source));
    });
  }

  /** Long and flat, as sloppy as they come. */
  const LONG = ['<p>One <b>two</b> <a href="/x">three</a>', '<ul><li>One<li>Two</ul>', '<div><span>One</span></div>', '<br>One<img src="x">',
    '<table><tr><td><font size=1>One<td>Two</table>', '<a name=x>One', '<dt>One<dd>Two', '<svg><path/><g a="b/"/></svg>One', '<script>"<b><b>"</script>One'];
  for (const part of LONG) {
    it(`gives what the browser gives of ${part} a thousand times`, () => {
      const blocks = htmlBlocks(part.repeat(1000));
      expect(blocks).to.deep.equal(inBrowser(part.repeat(1000)));
      expect(blocks[0]).not.to.be.a('string');
    });
  }

  it('gives the bare text of what nests a hundred thousand times', () => {
    expect(htmlBlocks(`${'<div>'.repeat(100_000)}deep`)).to.deep.equal(['deep']);
  });

  for (const [name, html] of Object.entries(HEAVY_HTML)) {
    it(`reads a long text at once, as the browser does: ${name}`, () => {
      const start = performance.now();
      const blocks = inBrowser(html(200_000));
      // Minutes, where the square of its length is taken over it; engines themselves take milliseconds.
      expect(performance.now() - start).to.be.lessThan(2000);
      // WebKit parts long texts.
      expect(plainText(htmlBlocks(html(200_000)))).to.equal(plainText([...blocks]));
    });
  }

  it('names no link that runs a script', () => {
    const hrefs = Object.values(SOURCES).flatMap((source) => JSON.stringify(htmlBlocks(source)).match(/"href":"[^"]*"/g) ?? []);
    expect(hrefs.length).to.be.greaterThan(5);
    expect(hrefs.filter((href) => /script|data:/i.test(href))).to.deep.equal([]);
  });
});
