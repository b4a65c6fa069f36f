import { expect } from '@esm-bundle/chai';
import { ENGLISH } from '../../src/locale/english.js';
import { createFormatter } from '../../src/locale/formatter.js';
import { messagesFor, registerMessages } from '../../src/locale/registry.js';

describe('the words of the elements', () => {
  it('are English in a language that nobody registered', () => {
    expect(['sv', 'sv-SE', '', 'constructor', '__proto__', '-'].map(messagesFor))
      .to.deep.equal(Array(6).fill(ENGLISH));
  });

  it('are those that were registered, whatever the case of the tag, and English where one is lacking', () => {
    registerMessages('es-MX', { retry: 'Reintentar' });
    expect(['es-MX', 'es-mx'].map((lang) => messagesFor(lang).retry))
      .to.deep.equal(['Reintentar', 'Reintentar']);
    expect(messagesFor('es-MX').empty).to.equal(ENGLISH.empty);
    expect(messagesFor('es').retry).to.equal(ENGLISH.retry);
  });

  it('are those of the nearest language above', () => {
    registerMessages('zh', { retry: '重试' });
    registerMessages('zh-Hant', { retry: '重試' });
    expect(
      ['zh-CN', 'zh-Hant', 'zh-Hant-TW', 'zh-Hant-TW-u-nu-hanidec'].map((lang) => messagesFor(lang).retry))
      .to.deep.equal(['重试', '重試', '重試', '重試']);
  });

  it('may be given for some rows of a table, and the other rows stay English', () => {
    registerMessages('fr', { kinds: { order: 'Ordonnance' } });
    expect([messagesFor('fr').kinds['order'], messagesFor('fr').kinds['report']])
      .to.deep.equal(['Ordonnance', ENGLISH.kinds['report']]);
  });

  it('have every row of every table, whichever a language gives', () => {
    const rowsOf = (table: unknown): string[] => (typeof table === 'object' && table ? Object.keys(table) : []);
    for (const [name, table] of Object.entries(ENGLISH)) {
      const [row] = rowsOf(table);
      if (row === undefined) continue;
      registerMessages('da', { [name]: { [row]: 'Zaak' } });
      const given = messagesFor('da')[name as 'caseColumns'];
      expect(rowsOf(given), name).to.have.members(rowsOf(table));
      expect(given[row as 'case'], name).to.equal('Zaak');
    }
  });

  it('can be changed later, and reach the formatter', () => {
    registerMessages('nl', { retry: 'Nog eens' });
    registerMessages('nl', { retry: 'Opnieuw' });
    expect(createFormatter('nl-BE').words.retry).to.equal('Opnieuw');
  });

  it('leave English as it is', () => {
    registerMessages('it', { retry: 'Riprova', categories: { ...ENGLISH.categories, order: 'Ordinanze' } });
    expect([ENGLISH.retry, ENGLISH.categories.order]).to.deep.equal(['Try again', 'Court orders']);
  });
});
