import { expect } from '@esm-bundle/chai';
import { inlineText } from '../../src/source/index.js';

function element(...scripts: readonly (readonly [string, string])[]): HTMLElement {
  const host = document.createElement('div');
  for (const [type, content] of scripts) {
    const script = document.createElement('script');
    script.type = type;
    script.textContent = content;
    host.append('text', script);
  }
  return host;
}

describe('the document inside an element', () => {
  it('is the text of its first JSON script', () => {
    expect(inlineText(element(['text/plain', 'no'], ['application/json', '{"a":1}'],
      ['application/json', '{}']))).to.equal('{"a":1}');
  });

  it('is empty when the script is, so that the page can say so', () => {
    expect(inlineText(element(['application/json', '']))).to.equal('');
  });

  it('is none without such a script', () => {
    expect([inlineText(element()), inlineText(element(['module', 'x']))]).to.deep.equal([null, null]);
  });

  it('is found in what an editor wrapped it in', () => {
    const host = document.createElement('policy-timeline');
    host.innerHTML = '<p>In short.</p>\n<p><script type="application/json">{"a":1}</script></p>';
    expect(inlineText(host)).to.equal('{"a":1}');
    host.innerHTML = '<div><div><p><span><br><script type="application/json">{"b":1}</script></span></p></div></div>';
    expect(inlineText(host)).to.equal('{"b":1}');
  });

  it('is not that of another element of ours inside', () => {
    const host = document.createElement('policy-timeline');
    host.innerHTML = '<div><case-card><p><script type="application/json">{"card":1}</script></p></case-card></div>';
    expect(inlineText(host)).to.equal(null);
    expect(inlineText(host.querySelector('case-card') as Element)).to.equal('{"card":1}');
    host.insertAdjacentHTML('beforeend', '<p><script type="application/json">{"own":1}</script></p>');
    expect(inlineText(host)).to.equal('{"own":1}');
  });
});
