import { expect } from '@esm-bundle/chai';
import { ENGLISH } from '../../src/locale/english.js';
import { createFormatter } from '../../src/locale/formatter.js';
import { loadMessages } from '../../src/locale/languages.js';
import type { Messages } from '../../src/locale/messages.js';
import { messagesFor, registerMessages } from '../../src/locale/registry.js';

/** Each with the words that it shares with English. */
const LANGUAGES: Readonly<Record<string, readonly string[]>> = {
  ar: [],
  es: ['comma', 'zoom', 'dates.withTime', 'media.audio', 'media.video', 'original'],
  fr: ['comma', 'zoom', 'note', 'notes', 'documents', 'source', 'pages', 'corrections', 'media.audio', 'original'],
  ht: ['comma', 'dates.withTime'],
  pt: ['comma', 'zoom', 'dates.withTime', 'original'],
  vi: ['comma', 'dates.withTime', 'media.video'],
  zh: [],
};

/** Says the same in every language, or has nothing to say. */
const FREE = ['lane', 'mark', 'filtered', 'archived', 'caseTimeline', 'eventOf', 'quoted', 'eventsInView', 'days'];

/** Some give back what they are given. */
type Word = string | ((...parts: unknown[]) => unknown);

/** All words by their names, tables as "kinds.order". */
function wordsOf(messages: Messages): Map<string, Word> {
  return new Map(Object.entries(messages).flatMap(([name, word]: [string, unknown]) => (typeof word === 'object' && word
    ? Object.entries(word).map(([row, inner]): [string, Word] => [`${name}.${row}`, inner as Word])
    : [[name, word as Word] as [string, Word]])));
}

const FEW = { count: 7, text: '#7' };
const MANY = { count: 12, text: '#12' };
/** What a message may be given; those that take a number of judges, or whether something is exact, come to no other. */
const PARTS: readonly (readonly unknown[])[] = [['⟦a⟧', '⟦b⟧', '⟦c⟧'], [FEW, MANY, '⟦c⟧'], [FEW, '⟦b⟧', true], ['⟦a⟧', FEW, '⟦c⟧'], ['⟦a⟧', 2, '⟦c⟧'], ['⟦a⟧', true, '⟦c⟧']];

const said = (word: Word, parts: readonly unknown[]): string => {
  try {
    return typeof word === 'function' ? String(word(...parts)) : word;
  } catch {
    return '';
  }
};
const shown = (text: string): string[] => (text.match(/⟦.⟧|#\d+/g) ?? []).sort();

for (const [lang, shared] of Object.entries(LANGUAGES)) {
  describe(`The words of ${lang}`, () => {
    before(() => loadMessages(lang));

    it('are all there', () => {
      const words = wordsOf(messagesFor(lang));
      expect([...wordsOf(ENGLISH).keys()].filter((name) => !words.has(name))).to.deep.equal([]);
      for (const [name, word] of words) expect(said(word, PARTS[0] ?? []) || said(word, PARTS[1] ?? []), name).to.match(/\S|^\s$/u);
    });

    it('show what they are given, as the English do', () => {
      const words = wordsOf(messagesFor(lang));
      for (const [name, english] of wordsOf(ENGLISH)) {
        for (const parts of PARTS) {
          const [theirs, ours] = [said(english, parts), said(words.get(name) ?? '', parts)];
          // Which part of a date is not known is a word of ours in English too, and no name.
          if (name === 'dates.unknownPart' || theirs.includes('undefined') || theirs.includes('[object')) continue;
          expect(shown(ours), `${name}: ${ours}`).to.deep.equal(shown(theirs));
          expect(ours, name).not.to.match(/undefined|\[object/);
        }
      }
    });

    it('are not English, but for those that both languages have', () => {
      const words = wordsOf(messagesFor(lang));
      const same = [...wordsOf(ENGLISH)].filter(([name, english]) => {
        if (FREE.includes(name)) return false;
        const parts = PARTS.find((some) => !/undefined|\[object|^$/.test(said(english, some))) ?? [];
        return said(english, parts) === said(words.get(name) ?? '', parts);
      }).map(([name]) => name);
      expect(same).to.have.members(shared);
    });

    it('have no control character, and no space at an end', () => {
      for (const [name, word] of wordsOf(messagesFor(lang))) {
        const text = said(word, ['a', 'b', 'c']);
        expect(text, name).not.to.match(/[\u202a-\u202e\u2066-\u2069]/);
        if (name !== 'comma') expect(text, name).to.equal(text.trim());
      }
    });
  });
}

describe('Numbers beside nouns', () => {
  const inView = (lang: string, count: number): string => {
    const { words, count: counted } = createFormatter(lang);
    return words.eventsInView(counted(count), counted(count), '');
  };

  for (const [lang, counts] of Object.entries({
    es: { 1: '1 evento', 2: '2 eventos', 1000000: '1.000.000 de eventos' },
    fr: { 0: '0 événement', 1: '1 événement', 2: '2 événements' },
    pt: { 1: '1 evento', 5: '5 eventos' },
    ht: { 1: '1 evènman', 5: '5 evènman' },
    vi: { 5: '5 sự kiện' },
  })) {
    it(`have the forms of ${lang}`, async () => {
      await loadMessages(lang);
      for (const [count, text] of Object.entries(counts)) expect(inView(lang, Number(count))).to.equal(text);
    });
  }

  it('have the six forms of Arabic', async () => {
    await loadMessages('ar');
    expect(new Set([1, 2, 5, 25, 100].map((count) => inView('ar', count).replace(/[\d٠-٩]+/gu, '#'))).size).to.be.above(3);
  });
});

describe('Languages that come with the library', () => {
  it('give way to what a page gives, whichever comes first', async () => {
    registerMessages('pt', { retry: 'De novo' });
    await loadMessages('pt-BR');
    expect([messagesFor('pt').retry, messagesFor('pt-BR').search]).to.deep.equal(['De novo', 'Buscar eventos']);
    registerMessages('pt-BR', { fit: 'Tudo' });
    expect([messagesFor('pt-BR').fit, messagesFor('pt-BR').menu]).to.deep.equal(['Tudo', messagesFor('pt').menu]);
  });

  it('do not come for what there is none of', async () => {
    for (const lang of ['en', 'nl', '', 'constructor', 'español']) await loadMessages(lang);
    expect(messagesFor('nl')).to.equal(ENGLISH);
  });
});
