import { expect } from '@esm-bundle/chai';
import '../../src/formats.js';
import { manyCases } from '../../stories/documents/index.js';
import { focused, nameOf } from '../support/accessible.js';
import { mount, Reader } from '../support/reader.js';
import { until } from '../support/until.js';

const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

const EVENTS = [{ date: '2025-01-05', title: 'Complaint', kind: 'complaint', cases: 'a' }, { date: '2025-03-05', title: 'Stay granted', kind: 'order', cases: 'a' }];

const ONE = {
  title: 'T', events: EVENTS,
  cases: [{
    id: 'a', name: 'Alpha v. Board', court: { label: 'D. Mass.' }, docket: '25-cv-1', posture: { value: 'On appeal', asOf: '2025-06' },
    aliases: [{ text: 'A v. B' }], parent: { case: 'b', type: 'appeal' },
  }, { id: 'b', name: 'Beta v. Board' }],
  spans: [
    { track: 'restraint', state: 'tro', start: '2025-02-01', end: '2025-02-15', case: 'a', basis: 'source' },
    { track: 'restraint', state: 'stay', start: '2025-03-05', case: 'a', basis: 'editorial' },
  ],
};

const AHEAD = [{ date: '2931-01-05', title: 'Hearing', cases: 'a' }, { date: null, dateText: 'Soon', title: 'Ruling', cases: 'a' }];

const cardsOf = (reader: Reader): ShadowRoot[] => [...reader.root.querySelectorAll('case-card')].map((card) => card.shadowRoot as ShadowRoot);

async function cards(policy: unknown, width = 1100): Promise<ShadowRoot[]> {
  const reader = await Reader.opens(policy, { width });
  await until('the cards are drawn', () => cardsOf(reader).length > 0 && cardsOf(reader).every((root) => root.querySelector('article')));
  return cardsOf(reader);
}

/** What its rows say, column by column. */
const rowsOf = (reader: Reader): string[][] => [...reader.root.querySelectorAll('[part~="case-row"]')]
  .map((row) => [...row.children].map((cell) => plain(cell.textContent)));
const captionsOf = (reader: Reader): string[] => rowsOf(reader).map(([caption = '']) => caption);

const sortBy = async (reader: Reader, name: string): Promise<void> => {
  const button = [...reader.root.querySelectorAll<HTMLElement>('[part~="case-sort"]')].find(({ textContent }) => plain(textContent) === name);
  button?.focus();
  await reader.presses('Enter');
  await reader.seesPage();
};

describe('The card of a case', () => {
  it('says where the case stands before its court and other names, and what is over last', async () => {
    const [card] = await cards(ONE);
    const text = plain(card?.querySelector<HTMLElement>('article')?.innerText);
    const places = ['Alpha v. Board', 'Stay:', 'On appeal', 'D. Mass.', 'Latest:', 'Temporary restraining order:', 'Also cited as'].map((word) => text.indexOf(word));
    expect(places.every((place) => place >= 0), text).to.equal(true);
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
  });

  it('is as high as those beside it, and their small timelines are on one line', async () => {
    const policy = { ...ONE, cases: [{ ...ONE.cases[0], name: `Alpha ${'Association of Harbours '.repeat(4)} v. Port` }, { id: 'b', name: 'B v. C' }], events: [...EVENTS, { date: '2025-04-01', title: 'E', cases: 'b' }] };
    const [one, other] = (await cards(policy)).map((root) => ({
      card: root.querySelector('article')?.getBoundingClientRect(), small: root.querySelector('[part~="case-timeline"]')?.getBoundingClientRect(),
    }));
    expect(other?.card?.height).to.equal(one?.card?.height);
    expect(other?.small?.top).to.be.closeTo(one?.small?.top ?? -1, 0.5);
  });

  it('has as its latest event one that has come, not one that is scheduled or has no date', async () => {
    const [card] = await cards({ ...ONE, events: [...EVENTS, ...AHEAD] });
    expect(plain(card?.querySelector('[part~="case-latest"]')?.textContent)).to.equal('Latest: Stay granted, Mar 5, 2025');
  });
});

describe('What the captions of all cases share', () => {
  const policy = { title: 'T', events: EVENTS, cases: ['New York', 'Doe', 'Washington'].map((party, index) => ({ id: 'abc'[index], name: `${party} v. Trump` })) };

  it('is said once, above them, and heard with each', async () => {
    const reader = await Reader.opens(policy, { width: 1100 });
    await until('the cards are drawn', () => cardsOf(reader).every((root) => root.querySelector('article')));
    expect(nameOf(reader.find('heading', /Court cases/))).to.equal('Court cases … v. Trump');
    const headings = cardsOf(reader).map((root) => root.querySelector<HTMLElement>('[part~="case-name"]') as HTMLElement);
    expect(headings.map((heading) => plain(heading.textContent))).to.deep.equal(['New York v. Trump', 'Doe v. Trump', 'Washington v. Trump']);
    const seen = headings.map((heading) => [...heading.querySelectorAll<HTMLElement>('.visually-hidden')].map((part) => plain(part.textContent)).join());
    expect(seen).to.deep.equal(['v. Trump', 'v. Trump', 'v. Trump']);
  });

  it('stays with a card that is alone, and on paper', async () => {
    const card = mount('case-card', { attributes: { case: 'b' } });
    card.policy = policy as never;
    await card.updateComplete;
    expect(card.shadowRoot?.querySelector('.visually-hidden')).to.equal(null);
    const reader = await Reader.opens(policy, { width: 1100 });
    await until('it is drawn for paper', () => (dispatchEvent(new Event('beforeprint')), reader.root.querySelector('.shared') === null));
    expect(cardsOf(reader).some((root) => root.querySelector('.visually-hidden'))).to.equal(false);
    dispatchEvent(new Event('afterprint'));
  });
});

describe('More than twelve cases', () => {
  it('are a table of what matters, with a row for each', async () => {
    const reader = await Reader.opens(manyCases(40), { width: 1100 });
    expect(rowsOf(reader)).to.have.length(40);
    expect(rowsOf(reader)[3]?.slice(0, 4)).to.deep.equal([
      'City of Dunmore v. Example Agency', '4. Example District', 'Preliminary injunction since Sep 30, 2015, no end known', 'Sep 30, 2015 Order on the motion of City of Dunmore',
    ]);
    const picture = reader.root.querySelector('.in-court + td + td + td > *');
    expect([picture?.getAttribute('role'), picture?.getAttribute('aria-label')]).to.deep.equal(['img', '3 events, Jan 21, 2015 – May 21, 2015']);
    expect(reader.root.querySelectorAll('case-card')).to.have.length(0);
  });

  it('have as their latest events those that have come', async () => {
    const cases = [ONE.cases[0], ...Array.from({ length: 13 }, (_, index) => ({ id: `c${index}`, name: `Case ${index}` }))];
    const reader = await Reader.opens({ ...ONE, cases, events: [...EVENTS, ...AHEAD] }, { width: 780 });
    await until('the table is there', () => rowsOf(reader).length > 0);
    expect(rowsOf(reader)[0]?.[3]).to.equal('Mar 5, 2025 Stay granted');
    expect(plain(reader.root.querySelector('[part="footer"]')?.textContent)).to.equal('Last event Mar 5, 2025');
  });

  it('count in the words of a small timeline what it shows: events with a date, as cards do', async () => {
    const cases = Array.from({ length: 13 }, (_, index) => ({ id: `c${index}`, name: `Case ${index}` }));
    const events = [{ date: '2025-01-05', title: 'A', cases: 'c0' }, { date: null, dateText: 'One day', title: 'B', cases: 'c0' }];
    const labelIn = (root: ParentNode | undefined): string | null | undefined => root?.querySelector('[role="img"]')?.getAttribute('aria-label');
    const reader = await Reader.opens({ title: 'T', cases, events }, { width: 1100 });
    const [card] = await cards({ title: 'T', cases: cases.slice(0, 1), events });
    expect([labelIn(reader.root.querySelector('.case-row') as HTMLElement), labelIn(card)]).to.deep.equal(Array(2).fill('1 event, Jan 5, 2025'));
  });

  it('are sorted by keyboard, both ways, with the silent ones last, and stay so when the document comes again', async () => {
    const reader = await Reader.opens(manyCases(14), { width: 1100 });
    const first = captionsOf(reader);
    await sortBy(reader, 'Case');
    expect(captionsOf(reader)).to.deep.equal([...first].sort());
    expect(reader.root.querySelector('[aria-sort="ascending"]')?.textContent).to.contain('Case');
    await sortBy(reader, 'Case');
    expect(captionsOf(reader)).to.deep.equal([...first].sort().reverse());
    expect(plain(focused()?.textContent)).to.equal('Case');
    await sortBy(reader, 'Where it stands');
    const states = rowsOf(reader).map(([, , state = '']) => state);
    expect(states.indexOf('')).to.equal(states.filter(Boolean).length);
    reader.timeline.policy = structuredClone(reader.timeline.policy);
    await reader.seesPage();
    expect(rowsOf(reader).map(([, , state = '']) => state)).to.deep.equal(states);
    await sortBy(reader, 'Latest');
    expect(reader.root.querySelector('[aria-sort="descending"]')?.textContent).to.contain('Latest');
  });

  it('open their cards in their rows, and their latest events in the list', async () => {
    const reader = await Reader.opens(manyCases(14), { width: 1100 });
    const button = reader.root.querySelectorAll<HTMLElement>('[part~="case-button"]')[1] as HTMLElement;
    button.focus();
    await reader.presses('Enter');
    await until('the card is there', () => cardsOf(reader)[0]?.querySelector('article') !== null);
    expect([button.getAttribute('aria-expanded'), focused()]).to.deep.equal(['true', button]);
    expect(cardsOf(reader)[0]?.querySelector('article')?.textContent).to.contain('No. 15-ex-1001');
    await reader.presses('Enter');
    await reader.seesPage();
    expect(cardsOf(reader)).to.have.length(0);
    reader.root.querySelector<HTMLElement>('[part~="case-link"]')?.click();
    await reader.seesPage();
    expect(reader.timeline.open).to.have.length(1);
  });

  it('have a box that is as high before the table comes as with it', async () => {
    const timeline = mount('policy-timeline', { width: 900 });
    timeline.policy = manyCases(40);
    await until('the box is there', () => timeline.shadowRoot?.querySelector('[part~="case-board"]') !== null);
    const board = timeline.shadowRoot?.querySelector('[part~="case-board"]') as HTMLElement;
    const before = board.getBoundingClientRect().height;
    await new Reader(timeline).seesPage();
    expect(board.querySelectorAll('tr').length).to.be.greaterThan(40);
    expect([board.getBoundingClientRect().height, before > 300]).to.deep.equal([before, true]);
  });

  for (const width of [320, 640, 1100]) {
    it(`stay within ${width} pixels, with captions of 400 letters and words of 80`, async () => {
      const policy = manyCases(20);
      const [one, two] = policy.cases ?? [];
      Object.assign(one as object, { name: `${'Very long name '.repeat(26)} v. Example Agency`, court: { label: 'D'.repeat(80) } });
      Object.assign(two as object, { name: `${'W'.repeat(80)} v. Example Agency` });
      const reader = await Reader.opens({ ...policy, spans: [] }, { width });
      const board = reader.root.querySelector('[part~="case-board"]') as HTMLElement;
      expect(board.scrollWidth).to.be.at.most(board.clientWidth);
      const right = board.getBoundingClientRect().right + 1;
      const wide = [...board.querySelectorAll('*')].filter((element) => !element.closest('.visually-hidden') && element.getBoundingClientRect().right > right);
      expect(wide.map(({ className }) => className)).to.deep.equal([]);
      expect([board.tabIndex, nameOf(board)]).to.deep.equal([0, 'Court cases']);
    });
  }
});
