import { expect } from '@esm-bundle/chai';
import { readFile } from '@web/test-runner-commands';
import { FULL } from '../document/full-document.js';
import { SMALL } from '../fixtures/policies.js';
import { TRANSLATED } from '../fixtures/translated.js';
import { mount, Reader } from '../support/reader.js';
import { serve } from '../support/server.js';
import { next, until } from '../support/until.js';

/** The parts that the doc block of an element names; those that a description lists in backquotes among them. */
async function documented(path: string): Promise<Set<string>> {
  const [block = ''] = /\/\*\*(?:(?!\*\/)[^])*@tag(?:(?!\*\/)[^])*\*\//.exec(await readFile({ path }) ?? '') ?? [];
  const parts = [...block.replace(/\n \*\s{3,}/g, ' ').matchAll(/@csspart ([\w-]+) - (.*)/g)];
  return new Set(parts.flatMap(([, name = '', text = '']) => [name, ...[...text.matchAll(/`([a-z-]+)`/g)].map(([, other = '']) => other)]));
}

function partsIn(root: ParentNode): string[] {
  return [...root.querySelectorAll('[part]')].flatMap(({ part }) => [...part]);
}

const event = (id: string, fields: object): object => ({ id, date: '2025-03-07', title: id, ...fields });
const KINDS = ['rule', 'complaint', 'order', 'report', 'weather'];

const MEDIA = [
  { url: '/a.png', alt: 'A', caption: 'A', credit: 'B', transcript: '/words' }, { url: '/b.png', alt: 'B' }, { kind: 'audio', url: '/c.mp3', alt: 'C' },
  { kind: 'embed', url: 'https://youtu.be/dQw4w9WgXcQ', alt: 'D', poster: '/d.png' },
];

/** Everything that a document may have, and everything that may be wrong with it. */
const RICH = {
  ...FULL,
  id: 'rich',
  asOf: '2025-08-01',
  timeZone: 'America/New_York',
  cases: [...SMALL.cases, ...Array.from({ length: 20 }, (_, index) => ({
    id: `c${index}`, name: `Case ${index}`, court: { label: 'D. Mass.' }, docket: `25-${index}`, posture: { value: 'Pending', asOf: '2025-06' },
    parent: { case: 'doe', type: 'appeal' }, aliases: [{ text: 'Kase' }], links: [{ label: 'Docket', url: '/docket' }, { label: 'Lost', url: null }],
  }))],
  spans: ['instrument', 'restraint', 'posture', 'practice'].map((track) => ({ track, state: 'stay', start: '2025-01', basis: 'source', ...(track !== 'practice' && { openedBy: 'rule' }), ...(track === 'restraint' && { case: 'c1' }) })),
  notes: { litigation: { text: 'Only filings.', short: 'On litigation' } },
  events: [
    ...SMALL.events,
    ...KINDS.map((kind) => event(kind, { kind, date: '2025-04-01', notes: ['litigation'], tags: ['fees'], actors: [{ name: 'Ana' }], related: [{ type: 'amends', target: 'suit' }] })),
    event('media', { body: [[{ text: 'x', href: '/x' }]], media: MEDIA, documents: [{ label: 'D', url: '/d' }, { label: 'E', url: null }] }),
    event('lane', { lane: 'Own' }), event('timed', { date: '2025-04-01T09:00' }), event('vague', { date: '2024~' }), event('month', { date: '2024-06' }), event('far', { date: '2031-01-01' }),
    ...Array.from({ length: 20 }, (_, index) => event(`case-${index}`, { cases: [`c${index}`] })),
    { title: 'Unreadable', date: 'once' }, 5,
  ],
};

/** States of every track, more of them than are shown at first, and a summary of more than two lines. */
const STANDING = {
  title: 'Standing', summary: 'The board doubled the fees of the harbour. '.repeat(4), asOf: '2025-08-01', coverage: { text: 'All of it' },
  status: [{ label: 'Current', value: 'In part' }, { label: 'Former', value: null }],
  cases: [{ id: 'doe', name: 'Doe v. Roe', coverage: { through: '2025-07-01' } }],
  spans: [
    ...['instrument', 'restraint', 'posture', 'practice'].map((track) => ({ track, state: 'stay', start: '2025-01', basis: 'source', case: 'doe' })),
    { track: 'practice', state: 'over', start: '2024', end: '2025', basis: 'source' },
  ],
  events: [{ date: '2025-02', title: 'A', kind: 'rule' }],
};

/** What came later than a date, and what is new. */
const TOLD = {
  title: 'Told', predecessors: [{ title: 'Before' }], successors: [{ title: 'After' }], eras: [{ start: '2025-01', end: '2025-06', label: 'An era' }],
  corrections: [{ date: '2025-05-02', text: 'A date.', targets: ['one'] }],
  events: [{ id: 'one', date: '2025-03-07', title: 'One', tags: ['fees'] }, { id: 'two', date: '2025-04-07', title: 'Two', added: '2025-05-02', key: true }],
};

/** More than the browser's own search can be asked to go through: years are parted by months, and have an index. */
const LONG = {
  title: 'Long', lang: 'en',
  events: Array.from({ length: 700 }, (_, index) => ({ date: `${index === 0 ? 2024 : 2025}-${String(1 + Math.floor(index / 60)).padStart(2, '0')}-07`, title: `Event ${index}`, kind: 'rule' })),
};

async function drawn(): Promise<{ timeline: Set<string>; card: Set<string>; exported: Set<string> }> {
  const [timeline, card, exported] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const note = (set: Set<string>, root: ParentNode): void => partsIn(root).forEach((part) => set.add(part));
  const look = async (reader: Reader): Promise<void> => {
    await reader.seesPage();
    note(timeline, reader.root);
    for (const { shadowRoot } of reader.root.querySelectorAll('case-card')) if (shadowRoot) note(card, shadowRoot);
    const [first] = reader.root.querySelectorAll('case-card');
    first?.getAttribute('exportparts')?.split(',').forEach((part) => exported.add(part.trim()));
  };

  const rich = await Reader.opens(RICH, { width: 1100, attributes: { 'deep-link': '' } });
  for (const button of rich.root.querySelectorAll<HTMLElement>('.event-button')) button.click();
  await until('media are drawn', () => rich.root.querySelector('.enlarge') !== null);
  rich.root.querySelector<HTMLElement>('.enlarge')?.scrollIntoView({ behavior: 'instant', block: 'center' });
  await until('it is said that an image is not there', () => rich.root.querySelector('[part~="media-fault"]') !== null);
  rich.root.querySelector<HTMLElement>('.enlarge')?.click();
  await look(rich);
  rich.root.querySelector<HTMLDialogElement>('.image-dialog')?.close();
  scrollTo({ top: 0, behavior: 'instant' });
  rich.root.querySelector<HTMLElement>('.mark')?.focus();
  await until('the tooltip shows', () => rich.root.querySelector('[part~="tooltip"]') !== null);
  await look(rich);
  await until('it is drawn for paper', () => (dispatchEvent(new Event('beforeprint')), rich.root.querySelector('[part~="note-reference"]') !== null));
  await look(rich);
  dispatchEvent(new Event('afterprint'));
  rich.timeline.filter = { kinds: ['rule'], cases: ['doe'] };
  await look(rich);
  rich.timeline.filter = { text: 'nothing has this' };
  await look(rich);
  rich.timeline.filter = null;
  rich.timeline.zoomBy(3);
  await look(rich);
  rich.timeline.range = { start: '2029', end: '2029-06' };
  await look(rich);

  const few = await Reader.opens({ title: 'Few', cases: [{ id: 'doe', name: 'Doe' }], events: KINDS.flatMap((kind) => [1, 2, 3].map(() => ({ date: '2025-04-01', title: kind, kind, cases: 'doe' }))) }, { width: 400 });
  few.root.querySelector<HTMLElement>('.mark[aria-expanded]')?.click();
  await look(few);
  await look(await Reader.opens({ title: 'Vague', cases: ['a', 'b', 'c'].map((id) => ({ id, name: `${id} v. Board` })), events: [{ date: '2025-02', title: 'A', kind: 'rule' }, { date: '2025-03-07', title: 'B' }] }, { width: 900 }));
  await look(await Reader.opens(STANDING, { width: 800 }));
  const many = Object.fromEntries(['fr', 'pt', 'vi'].map((lang) => [lang, { origin: 'human' }]));
  await look(await Reader.opens({ ...TRANSLATED, translations: { ...TRANSLATED.translations, ...many } }, { width: 800, attributes: { lang: 'es' } }));
  const told = await Reader.opens(TOLD, { width: 800, attributes: { 'as-of': '2025-03-15', since: '2025-05' } });
  told.root.querySelector<HTMLElement>('[part~="more-filters-button"]')?.click();
  await until('it is looked back', () => told.root.querySelector('[part~="date-line"]') !== null && told.root.querySelector('[part~="filter-row"]') !== null);
  await look(told);
  told.timeline.telling = 'all';
  await until('it is told', () => told.root.querySelector('[part~="telling-step"]') !== null);
  await look(told);
  const part = await Reader.opens(SMALL, { width: 800, attributes: { 'on-select': 'stay', limit: '2' } });
  part.root.querySelector<HTMLElement>('.mark')?.click();
  await look(part);
  const short = await Reader.opens(SMALL, { width: 800, attributes: { layout: 'card' } });
  await look(short);
  short.root.querySelector<HTMLElement>('[part~="open-button"]')?.click();
  await look(short);
  short.timeline.remove();
  for (const kind of KINDS) await look(await Reader.opens({ title: kind, events: [{ date: '2025-02', title: 'A', kind }] }));
  const long = await Reader.opens(LONG, { width: 600 });
  await look(long);
  long.entry('Event 30').scrollIntoView({ behavior: 'instant' });
  await until('the strip shows', () => long.root.querySelector('[part~="strip"]') !== null);
  await look(long);
  scrollTo(0, 0);
  await look(await Reader.opens({ title: 'Empty', events: [] }));

  serve({ '/gone.json': [() => new Response('', { status: 404 })], '/never.json': ['no answer'] });
  const gone = mount('policy-timeline', { attributes: { src: '/gone.json' } });
  await next(gone, 'policy-error');
  await look(new Reader(gone));
  await look(new Reader(mount('policy-timeline', { attributes: { src: '/never.json' } })));

  for (const attributes of [{ src: '/gone.json' }, { src: '/never.json' }, { case: 'none' }] as Record<string, string>[]) {
    const lone = mount('case-card', { attributes });
    if (attributes['case']) lone.policy = SMALL;
    if (attributes['src'] === '/gone.json') await next(lone, 'policy-error');
    await lone.updateComplete;
    note(card, lone.shadowRoot as ShadowRoot);
  }
  return { timeline, card, exported };
}

const without = (some: Iterable<string>, others: ReadonlySet<string>): string[] => [...some].filter((part) => !others.has(part)).sort();

describe('The parts that pages may style', () => {
  let seen: Awaited<ReturnType<typeof drawn>>;
  before(async function draw() {
    this.timeout(60_000);
    seen = await drawn();
  });

  for (const [element, path] of [['timeline', 'policy-timeline/policy-timeline.ts'], ['card', 'case-card/case-card.ts']] as const) {
    it(`are all described, and all that are described are there: ${element}`, async () => {
      const described = await documented(`../../src/elements/${path}`);
      expect(without(seen[element], described), 'drawn, and not described').to.deep.equal([]);
      expect(without(described, seen[element]), 'described, and not drawn').to.deep.equal([]);
    });
  }

  it('of its cards are those of the timeline, too', () => {
    expect(without(seen.card, seen.exported).filter((part) => !['error', 'loading', 'empty', 'button', 'retry-button'].includes(part))).to.deep.equal([]);
    expect(without(seen.exported, seen.card)).to.deep.equal([]);
  });
});
