import { expect } from '@esm-bundle/chai';
import { filterEvents, fold, isSearchReady, NO_FILTER, prepareSearch, understandDates } from '../../src/model/index.js';
import { speakDates, takeDates } from '../../src/model/search-dates.js';
import { timelineOf, titlesOf } from './timeline-of.js';
import { isQuick } from '../support/quick.js';

const EVENT = {
  date: '2025-03-22', dateText: 'Late in March', kind: 'report', kindLabel: 'Subsequent Court Action',
    outlet: 'El País',
  title: 'Judge’s “order” on tax–payer data',
    body: ['A naïve café in São Paulo.', [{ text: 'Doe', em: true }, ' v. Roe']],
  documents: [{ label: 'Memorandum of Understanding', url: null, missing: 'lost' }],
  actors: [{ name: 'Dabney Friedrich', role: 'judge' }], tags: ['privacy'], cases: 'cedc', notes: ['irc'],
};
const CASES = [{
  id: 'cedc', name: 'Cmty. Econ. Dev. Ctr. v. Bessent', aliases: [{ text: 'CEDC v. Bessant', sic: true }],
  court: { id: 'mad', label: 'D. Mass.' }, docket: '25-cv-12822',
}];

const timeline = timelineOf([EVENT, { title: 'Another', date: '2025-04-01' }], {
  cases: CASES, notes: { irc: { text: ['On ', [{ text: 'Disclosures', em: true }]] }, other: { text: 'Elsewhere' } },
});
const finds = (text: string): number => filterEvents(timeline, { ...NO_FILTER, text }).length;

describe('a search', () => {
  const found = [
    'judge', 'JUDGE', 'jud', "judge's", 'judge‘s', '"order"', "'order'", '«order»', 'tax-payer', 'tax—payer',
    'tax‑payer',
    'naive', 'NAÏVE', 'naïve', 'nai\u0308ve', 'cafe', 'sao paulo', 'São Paulo', 'el pais', 'doe v. roe',
    'data judge',
    '  judge   data ', 'late march', '2025-03-22', 'subsequent', 'memorandum', 'friedrich', 'privacy',
    'cmty', 'bessant',
    '12822', 'd. mass', 'disclosures', '"tax-payer data"', '“doe v. roe” friedrich', '„naive cafe“', '« el pais »', '"judge',
  ];
  for (const text of found) {
    it(`for ${JSON.stringify(text)} finds the event`, () => {
      expect(finds(text)).to.equal(1);
    });
  }

  for (const text of ['judges', 'judge tomorrow', 'constructor', '[object', 'undefined', 'null', '.*', 'elsewhere', '"data tax-payer"', '“judge data”', '"doe roe"']) {
    it(`for ${JSON.stringify(text)} finds nothing`, () => {
      expect(finds(text)).to.equal(0);
    });
  }

  it('for nothing finds everything', () => {
    expect(finds('')).to.equal(2);
  });
});

describe('a search for dates', () => {
  const DATES = ['2025-12-05', '2025-12-15', '2024-12-05', '2025-12', '2025-05-12', '2025-12-30/2026-01-02', '1905-03', '2025~'];
  const dated = timelineOf([...DATES.map((date) => ({ date, title: 'Event' })), { date: '2020-01-01', title: 'A decision of May 5, which may stand' }]);
  const sought = (text: string): (string | null)[] => filterEvents(dated, { ...NO_FILTER, text }).map(({ source }) => source.date);

  before(() => {
    understandDates(takeDates);
    for (const lang of ['en', 'de', 'es', 'fr', 'ar']) speakDates(lang);
  });

  const ROWS: readonly (readonly [text: string, ...dates: string[]])[] = [
    ['Dec 5', '2024-12-05', '2025-12-05'], ['dec 5, 2025', '2025-12-05'], ['December 5 2025', '2025-12-05'], ['Dec. 5', '2024-12-05', '2025-12-05'],
    ['5 Dec', '2024-12-05', '2025-12-05'], ['5 December 2025', '2025-12-05'], ['5th of December 2025', '2025-12-05'], ['2025-12-05', '2025-12-05'], ['2025-12-0', '2025-12-05'],
    ['"Dec 5"', '2024-12-05', '2025-12-05'], ['“December 2025”', '2025-12', '2025-12-05', '2025-12-15', '2025-12-30/2026-01-02'],
    ['December 2025', '2025-12', '2025-12-05', '2025-12-15', '2025-12-30/2026-01-02'], ['decem 2024', '2024-12-05'],
    ['Jan 2, 2026', '2025-12-30/2026-01-02'], ['January 2026', '2025-12-30/2026-01-02'], ['Dec 1'], ['dec 15', '2025-12-15'], ['Mar 1905', '1905-03'],
    ['event dec 15', '2025-12-15'], ['dec 15 event', '2025-12-15'], ['dec 15 nothing'], ['May 5', '2020-01-01'], ['may stand', '2020-01-01'], ['decision', '2020-01-01'],
    ['5. Dezember 2025', '2025-12-05'], ['5 de diciembre de 2025', '2025-12-05'], ['5 déc. 2025', '2025-12-05'], ['٥ ديسمبر ٢٠٢٥', '2025-12-05'], ['december 50'],
  ];
  for (const [text, ...dates] of ROWS) {
    it(`by ${text} finds ${dates.length === 0 ? 'nothing' : dates.join(' and ')}`, () => {
      expect(sought(text).sort()).to.deep.equal(dates);
    });
  }

  it('finds while a date is typed what it finds alone', () => {
    for (const text of ['dec 15, 2025', '5 december 2025', '"dec 5"', 'event dec 5', 'may 5, 2025']) {
      for (let length = 1; length <= text.length; length += 1) sought(text.slice(0, length));
      const typed = sought(text);
      sought('something else');
      expect(typed).to.deep.equal(sought(text));
    }
  });

  it('takes about as long for ten times the events as ten times as long', () => {
    const many = timelineOf(Array.from({ length: 20_000 }, (_, at) => ({ date: `2025-${String(1 + (at % 12)).padStart(2, '0')}-05`, title: `Event ${at}` })));
    filterEvents(many, { ...NO_FILTER, text: 'warm' });
    expect(isQuick(500, () => expect(filterEvents(many, { ...NO_FILTER, text: 'Dec 5, 2025' })).to.have.length(1666))).to.equal(true);
    const hostile = `${'dec '.repeat(5000)}${'5 '.repeat(5000)}`;
    expect(isQuick(1000, () => takeDates(hostile))).to.equal(true);
  });
});

describe('typing a search', () => {
  const EVENTS = ['Judge grants motion', 'Judges hear motion', 'Jury is heard', 'Motion of a jurist'];
  const titles = (texts: readonly string[]): string[] => {
    const fresh = timelineOf(EVENTS.map((title) => ({ title })));
    const last = texts.map((text) => titlesOf(filterEvents(fresh, { ...NO_FILTER, text })).join('; ')).at(-1);
    return last ? last.split('; ') : [];
  };
  const WAYS = [
    ['j', 'ju', 'jud', 'judge', 'judges'], ['judge', 'judge m', 'judge motion'], ['judges', 'judge', 'ju'],
    ['motion', 'motion ju', 'motion jur'], ['x', 'ju'], ['ju', '', 'mo'], ['judge grants', 'motion'], ['jud', 'ud'],
    ['judge motion', '"judge motion"'], ['"judge', '"judge motion', '"judge motion"', 'judge motion'],
  ];
  for (const way of WAYS) {
    it(`by ${way.map((text) => JSON.stringify(text)).join(', ')} finds what the last text alone finds`, () => {
      expect(titles(way)).to.deep.equal(titles(way.slice(-1)));
    });
  }

  it('looks for each word where it may be, in the event, its case or its note', () => {
    const { length } = filterEvents(timeline, { ...NO_FILTER, text: 'judge bessent disclosures' });
    expect(length).to.equal(1);
  });
});

describe('a search that is prepared', () => {
  const prepared = timelineOf(Array.from({ length: 3000 }, (_, index) => ({ title: `Event ${index} of many` })));

  it('says when it is ready, and finds the same', async () => {
    expect(isSearchReady(prepared)).to.equal(false);
    await Promise.all([prepareSearch(prepared), prepareSearch(prepared)]);
    expect(isSearchReady(prepared)).to.equal(true);
    expect(titlesOf(filterEvents(prepared, { ...NO_FILTER, text: '2999' }))).to.deep.equal(['Event 2999 of many']);
  });

  it('may be used before it is ready', async () => {
    const early = timelineOf([EVENT, EVENT]);
    const ready = prepareSearch(early);
    expect(filterEvents(early, { ...NO_FILTER, text: 'naive' })).to.have.length(2);
    await ready;
    expect(filterEvents(early, { ...NO_FILTER, text: 'judge' })).to.have.length(2);
  });

  it('is ready at once where there is nothing to find', async () => {
    const empty = timelineOf([]);
    await prepareSearch(empty);
    expect(isSearchReady(empty)).to.equal(true);
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
