import { expect } from '@esm-bundle/chai';
import type { PolicyScope } from '../../src/document/index.js';
import { createFormatter } from '../../src/locale/formatter.js';
import { loadMessages } from '../../src/locale/languages.js';
import { scopeText } from '../../src/locale/scope-text.js';

const said = (scope: PolicyScope, lang = 'en'): string => scopeText(scope, createFormatter(lang));

describe('How far a state reaches', () => {
  const SCOPES: readonly (readonly [scope: PolicyScope, text: string])[] = [
    ['The plaintiffs', 'The plaintiffs'],
    [{ text: 'The plaintiffs' }, 'The plaintiffs'],
    [{ text: 'All members', nationwide: true, classAction: true }, 'All members (nationwide; class action)'],
    [{ text: 'The members', nationwide: false, classAction: false }, 'The members (not nationwide; not a class action)'],
    [{ text: 'The states', states: ['Maine', 'Ohio'], parties: ['Union'] }, 'The states (states: Maine, Ohio; party: Union)'],
    [{ text: 'Nobody', states: [], parties: [''] }, 'Nobody'],
  ];
  for (const [scope, text] of SCOPES) {
    it(`is told as the document asserts it, and no further: ${text}`, () => expect(said(scope)).to.equal(text));
  }

  it('is told in the words of the language', async () => {
    await loadMessages('es');
    expect(said({ text: 'Los miembros', nationwide: false, states: ['Maine'] }, 'es')).to.equal('Los miembros (no en todo el país; estado: Maine)');
  });
});
