import { expect } from '@esm-bundle/chai';
import { focused, nameOf } from '../support/accessible.js';
import { SMALL } from '../fixtures/policies.js';
import { Reader } from '../support/reader.js';
import { until } from '../support/until.js';

const DOCUMENT = { ...SMALL, id: 'fees' };
const [FIRST] = SMALL.events as readonly { readonly id?: string; readonly title: string }[];

const open = (hash: string): Promise<Reader> => {
  history.replaceState({ mine: 1 }, '', hash || location.pathname + location.search);
  return Reader.opens(DOCUMENT, { width: 900, attributes: { 'deep-link': '' } });
};

/** The timers that begin from now on: how many did, and whether all of them have ended. */
function timers(): { begun: () => number; isOver: () => boolean; restore: () => void } {
  const { setTimeout: real, clearTimeout: forget } = globalThis;
  const [all, waiting] = [new Set<number>(), new Set<number>()];
  const set = (run: () => void, wait?: number): number => {
    const id: number = real(() => {
      waiting.delete(id);
      run();
    }, wait) as unknown as number;
    all.add(id);
    waiting.add(id);
    return id;
  };
  const clear = (id: number): void => {
    waiting.delete(id);
    forget(id);
  };
  Object.assign(globalThis, { setTimeout: set, clearTimeout: clear });
  return { begun: () => all.size, isOver: () => waiting.size === 0, restore: () => Object.assign(globalThis, { setTimeout: real, clearTimeout: forget }) };
}

describe('An address of a page that wants links', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('tells what the reader comes to see, without an entry in the history or a word to the page', async () => {
    const entries = history.length;
    let heard = 0;
    addEventListener('hashchange', () => (heard += 1), { once: true });
    const reader = await open('');
    await reader.seesPage();
    reader.button(/^Court orders/).click();
    await until('it says the filter', () => location.hash === '#fees?category=order');
    reader.root.querySelector<HTMLElement>('.event-button')?.click();
    await until('it says the event', () => /^#fees\/[^?]+\?category=order$/.test(location.hash));
    expect(history.length).to.equal(entries);
    expect(history.state).to.deep.equal({ mine: 1 });
    expect(heard).to.equal(0);
    reader.root.querySelector<HTMLElement>('.event-button')?.click();
    reader.button(/^Court orders/).click();
    await until('the whole has no words', () => location.hash === '');
  });

  it('shows what it says: range, filter and step', async () => {
    const reader = await open('#fees?range=2025-02-01/2025-04-30&category=order&kind=order');
    await until('it is shown', () => reader.timeline.filter.categories.length > 0);
    expect(reader.timeline.filter).to.deep.include({ categories: ['order'], kinds: ['order'] });
    expect(reader.timeline.range).to.deep.equal({ start: '2025-02-01', end: '2025-04-30' });
    reader.timeline.remove();
    const told = await open('#fees?telling=all');
    await until('it is told', () => told.root.querySelector('[part~="telling"]') !== null);
  });

  it('leads to its event, open, with the focus', async () => {
    const id = [...(await open('')).root.querySelectorAll<HTMLElement>('.event')].at(-1)?.dataset['event'] ?? '';
    document.querySelector('policy-timeline')?.remove();
    const reader = await open(`#fees/${encodeURIComponent(id)}`);
    await until('it is open', () => reader.timeline.open.includes(id));
    await until('it has the focus', () => focused()?.classList.contains('event-button') === true);
    expect(nameOf(focused() as Element)).to.not.equal(FIRST?.title);
  });

  for (const hash of ['#section-2', '#/route?x=1', '#other/event']) {
    it(`of the page itself stays as it is: ${hash}`, async () => {
      const reader = await open(hash);
      await reader.seesPage();
      const { begun, isOver, restore } = timers();
      reader.button(/^Court orders/).click();
      await until('what the change began has ended', () => begun() > 0 && isOver());
      restore();
      expect(reader.timeline.filter.categories).to.deep.equal(['order']);
      expect(location.hash).to.equal(hash);
    });
  }
});
