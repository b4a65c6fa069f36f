import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { anyDate, anyEntry, TWO_CASES } from '../model/any-entry.js';
import { nameOf } from '../support/accessible.js';
import { hover, middle } from '../support/input.js';
import { Reader } from '../support/reader.js';

const ADMINISTRATION = [
  { date: '2020/2026', title: 'A programme that runs for years', kind: 'rule' },
  { date: '2021-03/2023-05', title: 'A pilot in four cities', kind: 'directive' },
  { date: '2022', title: 'Some time in 2022', kind: 'rule' },
  { date: '2024-05-01', title: 'A precise day', kind: 'rule' },
  { date: '../2021', title: 'Until 2021', kind: 'report' },
  { date: '2023-06/..', title: 'From June on', kind: 'report' },
];
const SPANS = [
  { track: 'instrument', state: 'in-effect', start: '2020-06-20', end: '2025', basis: 'source' },
  { track: 'instrument', state: 'delayed', start: '2021-06-20', end: '2022', basis: 'source' },
];
const BARS = { title: 'Dates that last', events: ADMINISTRATION, spans: SPANS };

/** Where something stands on the screen. */
interface Box {
  readonly what: string;
  readonly rect: DOMRect;
}

/** What is drawn of a part, by its part's name. */
function boxes(reader: Reader, part: string): Box[] {
  const found = [...reader.root.querySelectorAll<HTMLElement>(`[part~="${part}"]`)];
  return found.map((element) => ({ what: `${part} ${element.textContent.trim().slice(0, 20)}`, rect: element.getBoundingClientRect() }));
}

const ALMOST = 0.05;
const meet = ({ rect: a }: Box, { rect: b }: Box): boolean =>
  a.left < b.right - ALMOST && b.left < a.right - ALMOST && a.top < b.bottom - ALMOST && b.top < a.bottom - ALMOST;

/** Pairs that lie on each other, though nothing of a chart may but the bands of states, which lie behind the marks. */
function meetings(reader: Reader): string[] {
  const all = ['mark', 'mark-label', 'extent', 'span-label', 'elsewhere'].flatMap((part) => boxes(reader, part));
  return all.flatMap((one, place) => all.slice(place + 1).filter((other) => meet(one, other)).map((other) => `${one.what} × ${other.what}`));
}

/** Marks that a pointer at their middle does not reach; none where nothing has a date, and so no chart. */
function unreachable(reader: Reader): string[] {
  return [...reader.root.querySelectorAll('[part~="mark"]')].filter((mark) => {
    // A chart may be taller than the window.
    mark.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    const { x, y } = middle(mark);
    return reader.root.elementFromPoint(x, y)?.closest('[part~="mark"]') !== mark;
  }).map(nameOf);
}

/** Where marks have no room for titles beside them, and states no room for their names. */
const CROWDED = {
  title: 'Crowded', cases: [{ id: 'a', name: 'A v. Board' }],
  events: [
    { date: '2025-01-01', title: 'Before all of it', kind: 'rule' },
    ...['2025-09-20', '2025-10-10', '2025-10-30', '2025-11-20'].map((date) => ({ date, title: `Motion of ${date}`, kind: 'motion', cases: 'a' })),
    { id: 'order', date: '2025-12-18', title: 'Order', kind: 'order', cases: 'a', key: true },
    { id: 'last', date: '2025-12-24', title: 'The last of all filings', kind: 'brief', cases: 'a' },
  ],
  spans: [{ track: 'restraint', state: 'preliminary-injunction', label: 'Injunction', start: '2025-12-18', openedBy: 'order', case: 'a', basis: 'source' }],
};

describe('What matters most on a chart', () => {
  for (const [width, dir] of [[1160, 'ltr'], [640, 'ltr'], [390, 'ltr'], [320, 'ltr'], [1160, 'rtl'], [390, 'rtl']] as const) {
    it(`is told in words inside of it, at ${width} pixels ${dir}: the state that has no end, and what came last`, async () => {
      const reader = await Reader.opens(CROWDED, { width, attributes: { dir } });
      const chart = reader.chart.getBoundingClientRect();
      const words = ['mark-label', 'span-label'].flatMap((part) => boxes(reader, part));
      for (const text of [/Injunction/, /The last of all/]) expect(words.filter(({ what }) => text.test(what)), String(text)).to.have.length(1);
      for (const { what, rect } of words) {
        expect(rect.left, what).to.be.at.least(chart.left);
        expect(rect.right, what).to.be.at.most(chart.right);
      }
      expect(meetings(reader)).to.deep.equal([]);
      expect(unreachable(reader)).to.deep.equal([]);
      // What came last is not hidden in a cluster; nor is the order that began the state, where there is some room.
      const ownMarks = (id: string): number => reader.root.querySelectorAll(`.mark[data-event="${id}"]:not(:has(.pill))`).length;
      expect([width < 640 || ownMarks('order'), ownMarks('last')]).to.deep.equal([width < 640 || 1, 1]);
      for (const name of reader.root.querySelectorAll<HTMLElement>('.span-label > span')) expect(name.scrollWidth, name.innerText).to.be.at.most(name.clientWidth + 1);
    });
  }

  for (const size of [12, 16, 32]) {
    it(`stands beside or above its band, in letters of ${size} pixels`, async () => {
      for (const width of [1160, 2400]) {
        const reader = await Reader.opens({ ...CROWDED, events: CROWDED.events.slice(0, -1) }, { width, attributes: { style: `font-size: ${size}px` } });
        const [name, band] = [boxes(reader, 'span-label')[0]?.rect, boxes(reader, 'span')[0]?.rect] as [DOMRect, DOMRect];
        const middle = (name.top + name.bottom) / 2;
        if (name.bottom > band.top + 6) expect(middle).to.be.closeTo((band.top + band.bottom) / 2, 2);
        // Over what folds in two lines beside it: 3 units of 16 to the em from its edge in a narrow chart, 1 in a wide one.
        else expect(name.bottom).to.be.closeTo(band.top, 3 * Math.max(size / 16, 1));
        expect(meetings(reader)).to.deep.equal([]);
        reader.timeline.remove();
      }
    });
  }

  it('has rules between lanes, and none through them; a band behind its marks, with an edge and a sign that it goes on', async () => {
    const reader = await Reader.opens(CROWDED, { width: 1160 });
    const lanes = [...reader.root.querySelectorAll('[part~="lane"]')];
    expect(lanes.map((lane) => getComputedStyle(lane).borderBlockStartWidth)).to.deep.equal(['1px', '1px']);
    expect([...reader.root.querySelectorAll('[part~="lane-plot"]')].map((plot) => getComputedStyle(plot).backgroundImage)).to.deep.equal(['none', 'none']);
    const [band, mark] = [boxes(reader, 'span')[0]?.rect, reader.mark(/Order/).getBoundingClientRect()] as [DOMRect, DOMRect];
    expect(mark.top).to.be.above(band.top);
    expect(mark.bottom).to.be.below(band.bottom);
    expect(getComputedStyle(reader.root.querySelector('[part~="span"]') as Element, '::before').borderBlockStartWidth).to.equal('3px');
  });
});

describe('A lane with a state through it, and with nothing in view', () => {
  const events = ['2024-01-10', '2024-02-10', '2026-11-10', '2026-12-10'].map((date) => ({ date, title: `Motion of ${date}`, kind: 'motion', cases: 'a' }));
  const QUIET = { ...CROWDED, events, spans: CROWDED.spans.map((span) => ({ ...span, start: '2024-02-10' })) };
  for (const [width, dir] of [[1160, 'ltr'], [640, 'ltr'], [390, 'ltr'], [320, 'ltr'], [1160, 'rtl'], [320, 'rtl']] as const) {
    it(`has the name of the state beside the ways to its events, at ${width} pixels ${dir}`, async () => {
      const reader = await Reader.opens(QUIET, { width, attributes: { dir } });
      reader.timeline.range = { start: '2025-03', end: '2025-09' };
      await reader.seesPage();
      expect(boxes(reader, 'elsewhere').map(({ what }) => what.replace(/[\u2066-\u2069]/g, ''))).to.deep.equal(['elsewhere 2 earlier', 'elsewhere 2 later']);
      expect(boxes(reader, 'span-label')).to.have.length(1);
      expect(meetings(reader)).to.deep.equal([]);
    });
  }
});

describe('Words in two lines beside marks', () => {
  for (const width of [320, 1160]) {
    it(`and those above them leave each other clear, in a chart of ${width} pixels`, async () => {
      const reader = await Reader.opens({
        title: 'Two beside two', cases: [],
        events: [
          { date: '2024-01-01', title: 'A beginning', kind: 'announced' },
          { date: '2024-10-05', title: 'Of no title of any length', kind: 'report' },
          { date: '2024-12-20', title: 'The last', kind: 'announced' },
        ],
        spans: [{ track: 'instrument', state: 'stay', label: 'Stay', start: '2024-12-20', basis: 'source' }],
      }, { width });
      const [above] = [...reader.root.querySelectorAll('[part~="mark-label"].above, [part~="span-label"].above')].map((label) => label.getBoundingClientRect()) as [DOMRect];
      // Whatever folds beside the marks: two lines, in the middle of the row.
      const mark = reader.mark(/The last/).getBoundingClientRect();
      expect(above.bottom).to.be.at.most((mark.top + mark.bottom) / 2 - 14 + ALMOST);
      expect(meetings(reader)).to.deep.equal([]);
    });
  }
});

describe('Dates that are not precise, and states that last', () => {
  // A pointer that the test before left on a mark would show its tooltip.
  beforeEach(() => hover({ x: 1, y: 1 }));

  for (const [width, dir] of [[1160, 'ltr'], [390, 'ltr'], [1160, 'rtl'], [390, 'rtl']] as const) {
    it(`leave titles, marks and each other clear, at ${width} pixels ${dir}`, async () => {
      const reader = await Reader.opens(BARS, { width, attributes: { dir } });
      expect(boxes(reader, 'extent').length).to.equal(5);
      expect(boxes(reader, 'span').length).to.equal(2);
      expect(meetings(reader)).to.deep.equal([]);
      expect(unreachable(reader)).to.deep.equal([]);
    });

    it(`have their mark where they start, at ${width} pixels ${dir}`, async () => {
      const reader = await Reader.opens({ title: 'One that lasts', events: [{ date: '2020/2026', title: 'For years', kind: 'rule' }] }, { width, attributes: { dir } });
      const [mark, bar] = ['mark', 'extent'].map((part) => boxes(reader, part)[0]?.rect) as [DOMRect, DOMRect];
      const start = dir === 'ltr' ? bar.left : bar.right;
      expect(mark.left + mark.width / 2).to.be.closeTo(start, 1);
    });
  }

  for (const title of ['A programme that runs for years', 'A pilot in four cities', 'Some time in 2022', 'A precise day', 'From June on']) {
    it(`open on a click at their mark, whatever lies across it: ${title}`, async () => {
      const reader = await Reader.opens(BARS, { width: 780 });
      await reader.clicks(reader.mark(new RegExp(title)));
      expect(reader.entry(title).getAttribute('aria-expanded')).to.equal('true');
    });
  }

  it('let a pointer through to the chart', async () => {
    const reader = await Reader.opens(BARS, { width: 780 });
    reader.chart.scrollIntoView({ block: 'center', behavior: 'instant' });
    for (const { what, rect } of ['extent', 'span'].flatMap((part) => boxes(reader, part))) {
      const hit = reader.root.elementFromPoint(rect.left + rect.width / 2, rect.top + rect.height / 2);
      expect(hit?.part.contains('lane-plot'), what).to.equal(true);
    }
  });

  it('of one start show all of them, which no zoom parts, as a list to choose from', async () => {
    const reader = await Reader.opens({ title: 'Equal starts', events: [
      { date: '2020/2026', title: 'The long one', kind: 'rule' }, { date: '2020/2022', title: 'The short one', kind: 'rule' },
    ] }, { width: 800 });
    expect(boxes(reader, 'extent').length).to.equal(2);
    expect(meetings(reader)).to.deep.equal([]);
    await reader.clicks(reader.mark(/2 events/));
    expect(reader.find('group', /^2 events/).innerText).to.match(/The long one\s+The short one/);
  });

  it('take no room where there are none', async () => {
    const lane = async (events: readonly object[]): Promise<number> => {
      const reader = await Reader.opens({ title: 'Lanes', events }, { width: 800 });
      const height = boxes(reader, 'lane')[0]?.rect.height ?? 0;
      reader.timeline.remove();
      return height;
    };
    const days = [{ date: '2025-01-01', title: 'One' }, { date: '2025-06-01', title: 'Two' }];
    // With the rule above it.
    expect(await lane(days)).to.equal(41);
    expect(await lane([...days, { date: '2025-02/2025-04', title: 'Three' }])).to.be.within(42, 50);
  });

  it('leave everything clear and within reach, whatever the document, the width and the direction', async () => {
    const date = fc.oneof(anyDate(fc.constantFrom(2024, 2025)), anyDate(fc.integer({ min: 1990, max: 2026 })), fc.constantFrom('2024', '2025-XX', '202X', '2025-03~', '2024-11/2025'));
    const chart = fc.record({
      events: fc.array(anyEntry(date), { minLength: 1, maxLength: 14 }),
      spans: fc.array(fc.record({
        track: fc.constantFrom('restraint', 'instrument'), state: fc.constant('stay'), basis: fc.constant('source'), start: date.map((start) => start ?? '2024'),
        end: fc.constantFrom(undefined, '..', '2030', '2026-05'), case: fc.constantFrom(undefined, 'a'),
      }), { maxLength: 4 }),
      width: fc.constantFrom(320, 390, 800, 1160), dir: fc.constantFrom('ltr', 'rtl'),
      range: fc.constantFrom(null, { start: '2024', end: '2025' }, { start: '2025-02-10', end: '2025-06-20' }),
    });
    await fc.assert(fc.asyncProperty(chart, async ({ width, dir, range, ...policy }) => {
      const reader = await Reader.opens({ title: 'Anything', cases: TWO_CASES, ...policy }, { width, attributes: { dir } });
      reader.timeline.range = range;
      await reader.seesPage();
      expect(meetings(reader)).to.deep.equal([]);
      expect(unreachable(reader)).to.deep.equal([]);
      reader.timeline.remove();
    }), { numRuns: 15 });
  }).timeout(90_000);
});
