import { expect } from '@esm-bundle/chai';
import { registerMessages } from '../../src/index.js';
import { ENGLISH } from '../../src/locale/english.js';
import { mount, Reader } from '../support/reader.js';
import { until } from '../support/until.js';

type Words = string | ((...parts: unknown[]) => string) | { readonly [row: string]: Words };
const bracketed = (words: Words): Words => {
  if (typeof words === 'string') return `⟦${words}⟧`;
  if (typeof words === 'function') return (...parts) => `⟦${words(...parts)}⟧`;
  return Object.fromEntries(Object.entries(words).map(([row, inner]) => [row, bracketed(inner)]));
};

/** Terms that are English by themselves have words in a whole language. */
const TERMS = {
  kinds: ['rule', 'complaint', 'order', 'report', 'appeal', 'announced'], states: ['stay', 'in-effect'], relations: ['rules-on'],
  reliability: ['reported'], parentCase: ['appeal'], childCase: ['appeal'],
};

/**
 * Greek, whose months `Intl` knows and whose words nobody here gave: each of ours stands in brackets. A Latin letter outside of
 * them is a word that no language can translate.
 */
const GREEK = bracketed(ENGLISH as unknown as Words) as unknown as Record<string, object>;
for (const [table, terms] of Object.entries(TERMS)) Object.assign(GREEK[table] as object, Object.fromEntries(terms.map((term) => [term, `⟦${term}⟧`])));
registerMessages('el', GREEK);

const POLICY = {
  id: 'limani', lang: 'el', title: 'Τέλη λιμανιού', summary: 'Σύνοψη.', asOf: '2025-07-02', coverage: { through: '2025-07-01', checked: '2025-07-02' },
  status: [{ label: 'Κατάσταση', value: null }, { label: 'Ισχύς', value: 'Ναι', asOf: '2025-07-01', source: 'Γραφείο' }],
  facets: [{ label: 'Θέμα', values: ['Λιμάνι'] }],
  cases: [
    { id: 'a', name: 'Άλφα', court: { label: 'Εφετείο' }, docket: '25-10', judges: ['Νίκη'], aliases: [{ text: 'Αλφα', sic: false }], posture: { value: 'Εκκρεμεί', asOf: '2025-06' } },
    { id: 'b', name: 'Βήτα', court: { label: 'Άρειος' }, docket: '25-11', parent: { case: 'a', type: 'appeal' } },
  ],
  spans: [
    { track: 'restraint', state: 'stay', start: '2025-06-10', openedBy: 'd', case: 'a', basis: 'editorial', scope: 'Όλα' },
    { track: 'instrument', state: 'in-effect', start: '2025-01-15', end: '2025-06-10', basis: 'source' },
  ],
  notes: { n: { text: 'Σημείωση.' } },
  events: [
    { id: 'r', date: '2025-01-15', kind: 'rule', title: 'Πρώτο', body: 'Κείμενο.', tags: ['λιμάνι'], added: '2025-02-01', updated: '2025-02-02' },
    { id: 'q', date: '2025-02~', kind: 'report', title: 'Δεύτερο', outlet: 'Εφημερίδα', reliability: 'reported' },
    {
      id: 's', date: '2025-03-07', kind: 'complaint', title: 'Τρίτο', cases: 'a', notes: ['n'], actors: [{ name: 'Μαρία' }],
      documents: [{ label: 'Έγγραφο', url: 'https://example.org/1', pages: 12, bytes: 12000, archiveUrl: 'https://example.org/2' }, { label: 'Άλλο', url: null, missing: 'sealed' }],
    },
    { id: 'd', date: '2025-06-10', kind: 'order', title: 'Τέταρτο', cases: 'a', related: [{ type: 'rules-on', target: 's' }] },
    { id: 'p', date: '2025-06-20/..', kind: 'appeal', title: 'Πέμπτο', cases: 'b' },
    { id: 'f', date: '2031-01-01', kind: 'announced', title: 'Έκτο' },
  ],
  commentary: [{ date: '2025-04-01', title: 'Σχόλιο', outlet: 'Εφημερίδα', url: 'https://example.org/3' }],
  corrections: [{ date: '2025-07-01', text: 'Διόρθωση.' }],
  eras: [{ start: '2025-01', end: '2025-05', label: 'Εποχή' }], predecessors: [{ title: 'Πριν' }], successors: [{ title: 'Μετά' }],
  source: { publisher: 'Γραφείο', url: 'https://example.org/', retrieved: '2025-07-01' },
  feedback: { email: 'a@example.org' },
};

/** Attributes that readers see or hear. */
const SPOKEN = ['aria-label', 'aria-description', 'title', 'alt', 'placeholder'];

/** Without our words, one in the other, and without addresses and units. */
function known(text: string): string {
  const rest = text.replace(/⟦[^⟦⟧]*⟧/g, '');
  return rest === text ? text.replace(/a@example\.org|https?:\S+|\bkB\b/g, '') : known(rest);
}

/** What is in Latin letters and none of our words; a line may be divided among elements. */
function latin(root: ShadowRoot): string[] {
  const shown = [...root.children].filter((element) => !element.matches('style')).map(({ textContent }) => textContent);
  const spoken = [...root.querySelectorAll('*')].flatMap((element) => SPOKEN.map((name) => element.getAttribute(name) ?? ''));
  return [...new Set([...spoken, ...shown].flatMap((text) => known(text).match(/\p{Script=Latin}[^\n]*/gu) ?? []))];
}

const STATES: readonly (readonly [name: string, attributes: Readonly<Record<string, string>>, reach: (reader: Reader) => Promise<unknown> | undefined])[] = [
  ['at first', {}, () => undefined],
  ['with every event open', {}, (reader) => {
    reader.timeline.open = POLICY.events.map(({ id }) => id);
    return undefined;
  }],
  ['zoomed in and filtered', {}, (reader) => {
    reader.timeline.range = { start: '2025-02', end: '2025-04' };
    reader.timeline.filter = { categories: ['order', 'filing'], cases: ['a'], text: 'ο' };
    return undefined;
  }],
  ['with nothing found', {}, (reader) => {
    reader.timeline.filter = { text: 'ωωω' };
    return undefined;
  }],
  ['with its menu', { 'deep-link': '' }, (reader) => reader.clicks(reader.root.querySelector('.menu summary') as HTMLElement)],
  ['with all ways to filter, and what is new', { since: '2025-01-20' }, (reader) => reader.clicks(reader.root.querySelector('[part~="more-filters-button"]') as HTMLElement)],
  ['as it stood on a date', { 'as-of': '2025-03-10' }, (reader) => until('it is looked back', () => reader.root.querySelector('[part~="date-line"]') !== null)],
  ['step by step', { telling: 'all' }, (reader) => until('it is told', () => reader.root.querySelector('[part~="telling"]') !== null)],
  ['as a chart', { layout: 'chart' }, (reader) => reader.clicks(reader.root.querySelector('.mark') as HTMLElement)],
  ['as a list of few', { layout: 'list', limit: '2' }, () => undefined],
  ['as a card', { layout: 'card' }, () => undefined],
];

describe('A language can translate every word', () => {
  for (const [name, attributes, reach] of STATES) {
    for (const width of [1000, 390]) {
      it(`${name}, ${width} pixels wide`, async () => {
        const reader = await Reader.opens(POLICY, { width, attributes: { lang: 'el', ...attributes } });
        await reach(reader);
        await reader.seesPage();
        expect(latin(reader.root)).to.deep.equal([]);
      });
    }
  }

  it('of a timeline without events', async () => {
    const reader = await Reader.opens({ id: 'k', lang: 'el', title: 'Κενό', events: [] }, { attributes: { lang: 'el' } });
    expect(latin(reader.root)).to.deep.equal([]);
  });

  it('of a case card', async () => {
    const card = mount('case-card', { attributes: { lang: 'el', case: 'a' } });
    card.policy = POLICY;
    await card.updateComplete;
    expect(latin(card.shadowRoot as ShadowRoot)).to.deep.equal([]);
  });
});
