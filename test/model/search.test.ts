import { expect } from '@esm-bundle/chai';
import { filterEvents, fold, NO_FILTER } from '../../src/model/index.js';
import { timelineOf } from './timeline-of.js';

const EVENT = {
  date: '2025-03-22', dateText: 'Late in March', kind: 'report', kindLabel: 'Subsequent Court Action',
    outlet: 'El País',
  title: 'Judge’s “order” on tax–payer data',
    body: ['A naïve café in São Paulo.', [{ text: 'Doe', em: true }, ' v. Roe']],
  documents: [{ label: 'Memorandum of Understanding', url: null, missing: 'lost' }],
  actors: [{ name: 'Dabney Friedrich', role: 'judge' }], tags: ['privacy'], cases: 'cedc',
};
const CASES = [{
  id: 'cedc', name: 'Cmty. Econ. Dev. Ctr. v. Bessent', aliases: [{ text: 'CEDC v. Bessant', sic: true }],
  court: { id: 'mad', label: 'D. Mass.' }, docket: '25-cv-12822',
}];

const timeline = timelineOf([EVENT, { title: 'Another', date: '2025-04-01' }], { cases: CASES });
const finds = (text: string): number => filterEvents(timeline, { ...NO_FILTER, text }).length;

describe('a search', () => {
  const found = [
    'judge', 'JUDGE', 'jud', "judge's", 'judge‘s', '"order"', "'order'", '«order»', 'tax-payer', 'tax—payer',
    'tax‑payer',
    'naive', 'NAÏVE', 'naïve', 'nai\u0308ve', 'cafe', 'sao paulo', 'São Paulo', 'el pais', 'doe v. roe',
    'data judge',
    '  judge   data ', 'late march', '2025-03-22', 'subsequent', 'memorandum', 'friedrich', 'privacy',
    'cmty', 'bessant',
    '12822', 'd. mass',
  ];
  for (const text of found) {
    it(`for ${JSON.stringify(text)} finds the event`, () => {
      expect(finds(text)).to.equal(1);
    });
  }

  for (const text of ['judges', 'judge tomorrow', 'constructor', '[object', 'undefined', 'null', '.*']) {
    it(`for ${JSON.stringify(text)} finds nothing`, () => {
      expect(finds(text)).to.equal(0);
    });
  }

  it('for nothing finds everything', () => {
    expect(finds('')).to.equal(2);
  });
});

describe('fold', () => {
  const ALIKE: readonly (readonly [string, string])[] = [
    ['É', 'e'], ['e\u0301', 'é'], ['ﬁle', 'file'], ['don’t', "don't"], ['don´t', "don't"], ['don`t', "don't"],
    ['2025–2026', '2025-2026'], ['−5', '-5'], ['a\u00a0b', 'a b'], ['a\t\n b', 'a b'],
    ['tax\u00adpayer', 'taxpayer'],
    ['می\u200cخواهم', 'میخواهم'], ['İstanbul', 'istanbul'], ['Ａ', 'a'],
  ];
  for (const [text, like] of ALIKE) {
    it(`makes ${JSON.stringify(text)} and ${JSON.stringify(like)} alike`, () => {
      expect(fold(text)).to.equal(fold(like));
    });
  }

  it('keeps apart what differs', () => {
    expect(new Set(['a', 'b', 'ab', 'a b', 'a-b', "a'b", '1'].map(fold)).size).to.equal(7);
  });
});
