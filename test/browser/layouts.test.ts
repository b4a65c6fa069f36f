import { expect } from '@esm-bundle/chai';
import { policyOf, SMALL } from '../fixtures/policies.js';
import { allByRole, byRole, nameOf } from '../support/accessible.js';
import { click, setViewport } from '../support/input.js';
import { mount, Reader } from '../support/reader.js';
import { until } from '../support/until.js';

const box = (element: Element): DOMRect => element.getBoundingClientRect();
const has = ({ root }: Reader, part: string): boolean => root.querySelector(`[part~="${part}"]`) !== null;
const card = (reader: Reader): HTMLElement => reader.find('dialog');

function opens(attributes: Readonly<Record<string, string>>, width = 780, policy: unknown = SMALL): Promise<Reader> {
  return Reader.opens(policy, { width, attributes });
}

describe('A timeline of which the page asks for a part', () => {
  const PARTS = ['standing', 'toolbar', 'chart', 'events', 'cases', 'footer', 'short-form'] as const;
  const LAYOUTS: Readonly<Record<string, readonly string[]>> = {
    all: ['standing', 'toolbar', 'chart', 'events', 'cases', 'footer'],
    chart: ['standing', 'toolbar', 'chart', 'footer'],
    list: ['standing', 'toolbar', 'events', 'cases', 'footer'],
    card: ['short-form'],
    nonsense: ['standing', 'toolbar', 'chart', 'events', 'cases', 'footer'],
  };
  const SOURCED = { ...SMALL, source: { publisher: 'A tracker' } };

  for (const [layout, expected] of Object.entries(LAYOUTS)) {
    it(`has of it ${expected.join(', ')}, by layout="${layout}"`, async () => {
      const reader = await opens({ layout }, 780, SOURCED);
      expect(PARTS.filter((part) => has(reader, part))).to.deep.equal(expected);
    });
  }

  it('tells events at their marks where there is no list, and searches among all of them', async () => {
    const reader = await opens({ layout: 'chart' });
    const height = box(reader.timeline).height;
    await reader.clicks(reader.mark(/Doe sues/));
    expect(nameOf(card(reader))).to.equal('Doe sues');
    expect(box(reader.timeline).height).to.equal(height);
    await reader.presses('Escape');
    reader.find('searchbox').focus();
    await reader.presses('b', 'o', 'a', 'r', 'd');
    expect(reader.marks.map(nameOf).join()).to.match(/The board appeals/);
  });

  it('has its list where a chart alone would show nothing, and tells events there', async () => {
    const reader = await opens({ layout: 'chart' }, 780, { title: 'Undated', events: ['First', 'Second'].map((title) => ({ id: title, date: null, dateText: 'Some day', title })) });
    expect(reader.listed).to.deep.equal(['First', 'Second']);
    expect(reader.timeline.show('Second')).to.equal(true);
    await reader.seesPage();
    expect([reader.entry('Second').getAttribute('aria-expanded'), reader.findAll('dialog')]).to.deep.equal(['true', []]);
  });

  it('shows an event that a script or a link asks for', async () => {
    for (const layout of ['chart', 'list', 'card']) {
      const reader = await opens({ layout });
      expect(reader.timeline.show('appeal')).to.equal(true);
      await reader.seesPage();
      const shown = layout === 'chart' ? nameOf(card(reader)) : reader.entry('The board appeals').getAttribute('aria-expanded');
      expect([layout, shown]).to.deep.equal([layout, layout === 'chart' ? 'The board appeals' : 'true']);
      reader.timeline.remove();
    }
  });

  it('brings the mark into view that a script asks for, in an element that is higher than the window', async () => {
    const reader = await opens({ layout: 'chart' });
    reader.root.querySelector<HTMLElement>('[part~="header"]')?.style.setProperty('padding-block-end', '900px');
    scrollTo({ top: 0, behavior: 'instant' });
    reader.timeline.show('suit');
    await until('the mark is in view, with its card', () => box(reader.mark(/Doe sues/)).bottom <= innerHeight + 1 && box(card(reader)).top >= 0);
  });

  it('brings an event into view over the page that its address names, from the beginning', async () => {
    location.hash = '#long/event-38';
    const events = policyOf(40).events.map((event, index) => ({ ...event, id: `event-${index}` }));
    const timeline = mount('policy-timeline', { width: 780, attributes: { layout: 'card', 'deep-link': '' } });
    timeline.policy = { id: 'long', title: 'A long story', events };
    const row = (): Element | null => (timeline.shadowRoot as ShadowRoot).querySelector('[data-event="event-38"][part~="event"]');
    await until('its row is in view', () => row() !== null && box(row() as Element).top >= 0 && box(row() as Element).bottom <= innerHeight);
    expect(timeline.open).to.deep.equal(['event-38']);
  });

  it('is still printed as a whole', async () => {
    for (const layout of ['chart', 'list', 'card']) {
      const reader = await opens({ layout, limit: '2' }, 780, SOURCED);
      await until('it hears of paper', () => {
        dispatchEvent(new Event('beforeprint'));
        return has(reader, 'cases') && has(reader, 'chart');
      });
      expect(reader.listed.length).to.equal(5);
      dispatchEvent(new Event('afterprint'));
      await reader.seesPage();
      expect(has(reader, layout === 'list' ? 'chart' : 'cases')).to.equal(false);
      reader.timeline.remove();
    }
  });
});

describe('The short form', () => {
  afterEach(() => setViewport(800, 600));

  for (const width of [320, 640, 1160]) {
    it(`is 300 pixels high and has nothing cut through, at ${width} pixels`, async () => {
      for (const title of ['Short', 'A title that goes on for longer than anybody reads it '.repeat(8), 'Wordswithoutanyspace'.repeat(12)]) {
        const reader = await opens({ layout: 'card' }, width, { ...policyOf(40, 4), title });
        const frame = box(reader.root.querySelector('[part~="base"]') as Element);
        expect(frame.height).to.be.closeTo(300, 1);
        expect(box(reader.button(/^Open the timeline/)).bottom).to.be.at.most(frame.bottom);
        for (const stand of reader.root.querySelectorAll('[part~="stand"]')) {
          const [line, list] = [box(stand), box(stand.parentElement as Element)];
          expect(line.bottom <= list.bottom + 1 || line.left >= list.right, stand.textContent).to.equal(true);
        }
        reader.timeline.remove();
      }
    });
  }

  it('opens the whole over the page, which is used as ever, and gives the focus back', async () => {
    const reader = await opens({ layout: 'card' });
    const before = box(reader.timeline).height;
    await reader.clicks(reader.button(/^Open the timeline of 5 events/));
    const dialog = reader.find('dialog');
    expect(dialog.matches(':modal')).to.equal(true);
    expect(nameOf(dialog)).to.equal(SMALL.title);
    await reader.clicks(reader.mark(/Doe sues/));
    expect(reader.entry('Doe sues').getAttribute('aria-expanded')).to.equal('true');
    await until('its row is in view', () => box(reader.entry('Doe sues')).bottom <= innerHeight);
    expect(box(reader.timeline).height).to.equal(before);
    await reader.clicks(byRole(dialog, 'button', 'Close'));
    expect(allByRole(reader.root, 'dialog')).to.deep.equal([]);
    expect(reader.at).to.match(/^Open the timeline/);
    await reader.presses('Enter');
    expect(reader.entry('Doe sues').getAttribute('aria-expanded')).to.equal('true');
    await reader.presses('Escape');
    await until('it is closed', () => allByRole(reader.root, 'dialog').length === 0);
  });

  it('keeps the chart and the way back in view while the list scrolls in the dialog, whatever the page keeps at its top', async () => {
    if (!(await setViewport(1160, 900))) throw new Error('No window of this size.');
    const reader = await opens({ layout: 'card' }, 1000, policyOf(40, 4));
    reader.timeline.style.setProperty('--policy-timeline-offset', '120px');
    await reader.clicks(reader.button(/^Open the timeline/));
    const dialog = reader.find('dialog');
    dialog.scrollTo({ top: box(reader.chart).top + 700, behavior: 'instant' });
    await until('the line is there', () => reader.root.querySelector('[part~="here"]:not([hidden])') !== null);
    const close = byRole(dialog, 'button', 'Close');
    expect(box(close).top).to.be.closeTo(box(dialog).top, 16);
    expect(box(reader.chart).top).to.be.closeTo(box(close.parentElement as Element).bottom, 2);
    const { scrollTop } = dialog;
    await reader.clicks(close);
    expect([scrollTop > 0, reader.findAll('dialog')]).to.deep.equal([true, []]);
  });

  it('says what is wrong with a document that does not come', async () => {
    const timeline = mount('policy-timeline', { width: 640, attributes: { layout: 'card', src: '/nowhere.json' } });
    await until('it says so', () => timeline.shadowRoot?.querySelector('[role=alert]') !== null);
  });
});

describe('A list that begins with a few events', () => {
  const limited = (attributes: Readonly<Record<string, string>> = {}): Promise<Reader> => opens({ limit: '2', ...attributes });

  it('has the latest of them, and a button for the rest that goes to what it shows', async () => {
    const reader = await limited();
    const all = SMALL.events.map(({ title }) => title);
    expect(reader.listed.length).to.equal(2);
    expect(reader.status).to.match(/^5 events/);
    expect(reader.marks.length).to.be.above(2);
    const [last] = reader.listed.slice(-1);
    await reader.clicks(reader.button('Show all 5 events'));
    expect([...reader.listed].sort()).to.deep.equal([...all].sort());
    expect(reader.listed.at(-1)).to.equal(last);
    expect(reader.at).to.equal(reader.listed[0]);
  });

  it('has what a mark, a search or a script leads to', async () => {
    const reader = await limited();
    await reader.clicks(reader.mark(/Doe sues/));
    expect(reader.entry('Doe sues').getAttribute('aria-expanded')).to.equal('true');
    expect(reader.listed.length).to.equal(3);
    reader.find('searchbox').focus();
    await reader.presses('o', 'e');
    // The texts may have to be got ready first.
    await until('all that is sought is there', () => reader.findAll('button', /^Show all/).length === 0);
    reader.timeline.filter = null;
    reader.timeline.show('appeal');
    await reader.seesPage();
    expect(reader.listed).to.include('The board appeals');
  });

  it('tells no silence between events that others lie between', async () => {
    const events = ['2020-01-01', '2022-01-01', '2022-01-03', '2022-01-05', '2022-01-07', '2024-01-01'].map((date, index) => ({ date, title: `On ${date}`, key: index === 0 || index === 4 }));
    const reader = await opens({ limit: '3' }, 780, { title: 'Silences', events });
    expect(reader.listed).to.deep.equal(['On 2020-01-01', 'On 2022-01-07', 'On 2024-01-01']);
    const gaps = [...reader.root.querySelectorAll('[part~="gap"]')];
    expect(gaps.map((gap) => gap.closest('[part~="event"]')?.getAttribute('data-event'))).to.deep.equal([reader.eventButtons[2]?.closest('[part~="event"]')?.getAttribute('data-event')]);
  });

  it('is whole on nonsense', async () => {
    for (const limit of ['0', '-1', 'some', '']) expect((await opens({ limit })).listed.length, limit).to.equal(5);
  });
});

it('A press on the page behind a dialog closes it', async () => {
  const reader = await opens({ layout: 'card' });
  await reader.clicks(reader.button(/^Open the timeline/));
  await click({ x: 1, y: 1 });
  await until('it is closed', () => allByRole(reader.root, 'dialog').length === 0);
});
