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

  it('is none without such a script, and none of a deeper element', () => {
    const outer = document.createElement('div');
    outer.append(element(['application/json', '{}']));
    expect([inlineText(element()), inlineText(element(['module', 'x'])), inlineText(outer)])
      .to.deep.equal([null, null, null]);
  });
});
