import { expect } from '@esm-bundle/chai';
import { decodeEntities } from '../../../src/convert/input/entities.js';
import { hasMarkup, runsIn, shownText } from '../../../src/convert/input/markup.js';
import { isQuick } from '../../support/quick.js';

describe('HTML in a text', () => {
  const SHOWN: Readonly<Record<string, string>> = {
    '<i>Doe</i> v. <b>Roe</b>': 'Doe v. Roe',
    'Smith &amp; Sons': 'Smith & Sons',
    'Smith & Sons': 'Smith & Sons',
    'AT&T and R&D;': 'AT&T and R&D;',
    'a < b, x<y and c > d': 'a < b, x<y and c > d',
    'by <redacted> of <Doe@example.org>': 'by <redacted> of <Doe@example.org>',
    'i <3 this, and a <b and c> d': 'i <3 this, and a <b and c> d',
    '&sect;&nbsp;1983, &#8220;caf&eacute;&#8221; &#x2014; &hellip;': '§ 1983, “café” — …',
    '&#147;quoted&#148;': '“quoted”',
    '&amp;lt;': '&lt;',
    '&nosuch; &#0; &#xD800;': '&nosuch; &#0; &#xD800;',
    '<p>Text<o:p></o:p></p>': 'Text',
    '<p>a <v:shape id="s" style="width:9pt"/>b <st1:place w:st="on">Boston</st1:place></p>': 'a b Boston',
    '<td nowrap>Filed</td><td nowrap align=left>Denied</td>': 'Filed Denied',
    '<address>Pier 1</address><label for="a">Fee</label> <details open><summary>More</summary>text</details>': 'Pier 1 Fee More text',
    'a <svg viewBox="0 0 9 9" hidden><title>Icon</title><path d="M0 0"/></svg> b': 'a b',
    '<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby><input type="checkbox" checked disabled>': '漢(kan)',
    '<a href="x" hidden title=\'it > that\'>Doe</a>, <b class="a" ">Roe</b>': 'Doe, Roe',
    'see <https://a.example/x> or <note: sealed> or <section 2>': 'see <https://a.example/x> or <note: sealed> or <section 2>',
    'a <b hidden and c> d': 'a <b hidden and c> d',
    'one<br>two<p>three</p>': 'one two three',
    'seen<!-- not <b>seen</b> --><script>run()</script><STYLE>p{}</STYLE> too': 'seen too',
    'a <!-- that never ends <b>x</b>': 'a <!-- that never ends x',
    'see --> there': 'see --> there',
    '<a href="https://a.example/1"><img src="i.png" alt="Order"></a>': 'Order',
  };
  for (const [written, shown] of Object.entries(SHOWN)) {
    it(`shows of ${written}: ${shown}`, () => expect(shownText(written)).to.equal(shown));
  }

  it('has its links, pictures and frames', () => {
    expect(runsIn('Filed: <A class=x HREF=https://a.example/1?b=1&amp;c=2><i>The</i> order</A>; <img alt="A map" src=\'m.png\'><iframe src="https://v.example/1" title="Hearing"></iframe>'))
      .to.deep.equal([
        { is: 'text', text: 'Filed: ' },
        { is: 'link', text: 'The order', url: 'https://a.example/1?b=1&c=2' },
        { is: 'text', text: '; ' },
        { is: 'image', text: 'A map', url: 'm.png' },
        { is: 'frame', text: 'Hearing', url: 'https://v.example/1' },
      ]);
  });

  it('has its links, whatever stands in other attributes', () => {
    for (const link of ['<a title="a > b" href="https://a.example/1">Doe</a>', "<a title='a > b' href=https://a.example/1 download>Doe</a>"]) {
      expect(runsIn(link), link).to.deep.equal([{ is: 'link', text: 'Doe', url: 'https://a.example/1' }]);
    }
  });

  it('is told from text', () => {
    expect(['<b>', '</p>', '<br/>', '<a href="x">'].every(hasMarkup)).to.equal(true);
    expect(['a < b', '<redacted>', '<x>', '< b >', 'a<b', '&amp;'].some(hasMarkup)).to.equal(false);
    expect(decodeEntities('Q&A')).to.equal('Q&A');
  });

  const HEAVY = ['<svg>', ' b=c', '<a b="> ', ' b="<a', ' b="<a b=\'\' "', 'hidden ', '<o:', '<!--', '<a b=', '<a href="', "<a 'b'", '<script>', '<style ', '&amp', '<', '<a ', '<a =', '<img alt=x '];
  for (const piece of HEAVY) {
    it(`is read in a moment when ${piece} is repeated`, () => {
      const text = `<a ${piece.repeat(200_000 / piece.length)}`;
      expect(isQuick(500, () => {
        shownText(`${text}<b>x</b>`);
        runsIn(text);
      })).to.equal(true);
    });
  }
});
