import { expect } from '@esm-bundle/chai';
import { Reader } from '../support/reader.js';
import { until } from '../support/until.js';

/** Fields that name things for programs, or that readers see in other words: dates, links, references. */
const NOT_TEXT = new Set([
  'id', 'kind', 'date', 'cases', 'notes', 'related', 'url', 'missing', 'track', 'state', 'start', 'basis', 'openedBy',
  'case', 'scheme', 'lang', 'reliability', 'key', 'value', 'rel', 'version', 'short',
]);

/** Every text of a document that a person wrote for people. */
function texts(value: unknown, key = ''): string[] {
  if (NOT_TEXT.has(key) && typeof value === 'string') return [];
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return NOT_TEXT.has(key) ? [] : value.flatMap((entry) => texts(entry, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => texts(inner, name));
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What is on the screen, the cards included. */
function screenText(root: ShadowRoot): string {
  const cards = [...root.querySelectorAll('case-card')].map((card) => card.shadowRoot?.querySelector('article')?.innerText ?? '');
  return plain([root.querySelector<HTMLElement>('.root')?.innerText ?? '', ...cards].join('\n'));
}

describe('The real policy', () => {
  let reader: Reader;
  let policy: { events: { id: string }[]; cases: { id: string }[] };

  beforeEach(async () => {
    policy = (await (await fetch('/demo/policies/iptp-1583.json')).json()) as typeof policy;
    reader = await Reader.opens(policy, { width: 1100 });
    await until('the cards are drawn', () => [...reader.root.querySelectorAll('case-card')].every((card) => card.shadowRoot?.querySelector('article')));
  });

  it('is read without an error or a warning', () => {
    expect(reader.timeline.issues.filter(({ severity }) => severity !== 'info')).to.deep.equal([]);
  });

  it('has every text of its document on the screen once its events are open', async () => {
    reader.timeline.open = policy.events.map(({ id }) => id);
    (reader.root.querySelector('[part~="about"]') as HTMLDetailsElement).open = true;
    await reader.seesPage();
    const screen = screenText(reader.root);
    const lost = texts(policy).map(plain).filter((text) => !screen.includes(text));
    expect(lost).to.deep.equal([]);
  });

  it('shows twenty events, three cases, nineteen documents, and its note once and nine ways to it', async () => {
    reader.timeline.open = policy.events.map(({ id }) => id);
    await reader.seesPage();
    expect(reader.listed).to.have.length(20);
    expect(reader.findAll('article')).to.have.length(3);
    expect(reader.root.querySelectorAll('[part~="document-missing"]')).to.have.length(19);
    expect(reader.findAll('note')).to.have.length(1);
    expect(reader.root.querySelectorAll('[part~="note-reference"]')).to.have.length(9);
    (reader.root.querySelector('[part~="about"]') as HTMLDetailsElement).open = true;
    expect(screenText(reader.root)).to.contain('none listed by the source');
  });

  it('shows its silences of 60 and 76 days, and its two states without an end', async () => {
    const gaps = [...reader.root.querySelectorAll('[part~="gap"]')].map(({ textContent }) => plain(textContent));
    expect(gaps).to.deep.equal(['60 days', '76 days']);
    const spans = [...reader.root.querySelectorAll('[part~="span-restraint"]')];
    expect(spans).to.have.length(2);
    reader.timeline.open = ['2025-11-21-order-granting-stay', '2026-02-05-order'];
    await reader.seesPage();
    expect(screenText(reader.root).match(/no end known/g)?.length).to.be.at.least(4);
  });

  it('reads at 320 pixels without scrolling sideways', async () => {
    reader.timeline.style.width = '320px';
    reader.timeline.open = policy.events.map(({ id }) => id);
    await reader.seesPage();
    const wide = [...reader.root.querySelectorAll<HTMLElement>('*')].filter((element) =>
      element.checkVisibility() && !element.closest('.visually-hidden, .toolbar > .chips > *') && element.getBoundingClientRect().right > reader.timeline.getBoundingClientRect().right + 1);
    expect(wide.map(({ className }) => className)).to.deep.equal([]);
  });
});
