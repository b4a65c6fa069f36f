import { expect } from '@esm-bundle/chai';
import { nameOf } from '../support/accessible.js';
import { emulateMedia } from '../support/input.js';
import { longPolicy } from '../support/long-policy.js';
import { Reader } from '../support/reader.js';
import { until } from '../support/until.js';

const WIDTHS = [['wide', 1160], ['narrow', 390]] as const;

const entry = (date: string, title: string, rest = {}): object => ({ date, title, kind: 'order', ...rest });

/** Twelve events of two years. */
const TWELVE = {
  title: 'T', lang: 'en',
  events: Array.from({ length: 12 }, (_, index) => entry(`${index < 8 ? 2024 : 2025}-0${1 + (index % 8)}-07`, `Order ${index}`, { id: `e${index}` })),
};

const text = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const box = (element: Element | null | undefined): DOMRect => element?.getBoundingClientRect() ?? new DOMRect();
const dates = ({ root }: Reader): string[] => [...root.querySelectorAll('[part~="event-date"]')].map(text);
const year = (reader: Reader, name: string): HTMLElement => reader.find('heading', name);
const rowOf = (reader: Reader, title: string): HTMLElement => reader.entry(title).closest('li') as HTMLElement;

/** Pixels that stay above the list: the chart, or the strip in its place. */
const kept = ({ root }: Reader): number => Number(root.querySelector<HTMLElement>('.story')?.style.getPropertyValue('--stuck'));

function described(reader: Reader, title: string): string[] {
  return (reader.entry(title).getAttribute('aria-describedby') ?? '').split(' ').map((id) => text(reader.root.getElementById(id)));
}

describe('A reader of a dozen events and more', () => {
  afterEach(() => {
    document.documentElement.removeAttribute('style');
    scrollTo(0, 0);
  });

  for (const [look, width] of WIDTHS) {
    it(`has years as headings, and days without them: ${look}`, async () => {
      const reader = await Reader.opens(TWELVE, { width });
      expect(reader.findAll('heading', /^\d+$/).map((heading) => `${heading.localName} ${text(heading)}`)).to.deep.equal(['h4 2024', 'h4 2025']);
      expect(dates(reader).slice(0, 2)).to.deep.equal(['Jan 7', 'Feb 7']);
      expect(reader.entry('Order 0').closest('h5')).not.to.equal(null);
    });

    it(`sees the year while its events scroll by, below what the page keeps at the top: ${look}`, async () => {
      const reader = await Reader.opens(TWELVE, { width, attributes: { style: '--policy-timeline-offset: 30px; padding-block-end: 2000px' } });
      await until('the list knows what stays above it', () => kept(reader) > 50);
      scrollBy({ top: box(rowOf(reader, 'Order 4')).top - 200, behavior: 'instant' });
      expect(box(year(reader, '2024')).top).to.be.closeTo(30 + kept(reader), 1);
      scrollBy({ top: box(rowOf(reader, 'Order 10')).top - 200, behavior: 'instant' });
      expect(box(year(reader, '2024')).bottom).to.be.lessThan(box(year(reader, '2025')).top + 1);
      expect(box(year(reader, '2025')).top).to.be.closeTo(30 + kept(reader), 1);
    });
  }

  it('sees it below the scroll padding of the page, where no token says more', async () => {
    document.documentElement.style.scrollPaddingTop = '44px';
    const reader = await Reader.opens(TWELVE, { width: 1160, attributes: { style: 'padding-block-end: 2000px' } });
    await until('the list knows what stays above it', () => kept(reader) > 50);
    scrollBy({ top: box(rowOf(reader, 'Order 4')).top - 200, behavior: 'instant' });
    expect(box(year(reader, '2024')).top).to.be.closeTo(44 + kept(reader), 1);
  });

  it('sees it in a column of its own, on the line of the first event, and above the events where there is no room', async () => {
    const reader = await Reader.opens(TWELVE, { width: 1160 });
    const [heading, title] = [box(year(reader, '2025')), box(reader.entry('Order 8'))];
    expect(heading.right).to.be.lessThan(title.left - 50);
    expect(heading.top).to.be.within(title.top - 20, title.top);
    const gap = [...reader.root.querySelectorAll('[part~="gap"]')].at(-1);
    expect(box(gap).bottom, 'a silence between two years stands above the later').to.be.at.most(heading.top + 1);
    reader.timeline.style.width = '390px';
    await reader.seesPage();
    expect(box(year(reader, '2025')).bottom).to.be.at.most(box(rowOf(reader, 'Order 8')).top + 1);
  });

  it('sees it beside the months and parts of a list too long to be drawn whole, and hears it once', async () => {
    const events = Array.from({ length: 520 }, (_, index) => entry(`2025-0${1 + (index % 2)}-07`, `Order ${index}`));
    const reader = await Reader.opens({ title: 'T', lang: 'en', events }, { width: 1000 });
    scrollBy({ top: box(reader.root.querySelector('[data-section="1"]')).top + 600, behavior: 'instant' });
    const years = [...reader.root.querySelectorAll('[part~="year"]')].filter((one) => one.checkVisibility() && box(one).top < 1 + kept(reader) && box(one).bottom > kept(reader));
    expect(years.map(text)).to.deep.equal(['2025']);
    expect(reader.findAll('heading', '2025')).to.have.length(1);
  });
});

describe('A reader of more than sixty events in several years', () => {
  afterEach(() => scrollTo(0, 0));

  const yearLinks = ({ root }: Reader): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('nav button')];

  it('is told above the list how many each year has, and what the buttons are for', async () => {
    const reader = await Reader.opens(longPolicy(200, 7), { width: 900 });
    expect(reader.find('navigation', 'Years').querySelectorAll('button')).to.have.length(4);
    expect(yearLinks(reader).map(nameOf)).to.deep.equal(['2020, 53 events', '2021, 52 events', '2022, 52 events', '2023, 43 events']);
    expect(yearLinks(reader)[0]?.querySelector<HTMLElement>('[aria-hidden]')?.innerText).to.match(/^2020\s*53$/);
    expect(box(yearLinks(reader)[0]).height).to.be.at.least(24);
  });

  for (const [count, look, width] of [[200, 'wide', 900], [200, 'narrow', 390], [1200, 'drawn in parts', 900]] as const) {
    it(`is led to a year, which then stands at the top, below what the page keeps there: ${look}`, async () => {
      const reader = await Reader.opens(longPolicy(count, 7), { width, attributes: { style: '--policy-timeline-offset: 30px; padding-block-end: 2000px' } });
      await reader.clicks(yearLinks(reader).at(-1) as HTMLElement);
      const heading = (): DOMRect => box(reader.findAll('heading', /^\d{4}$/).at(-1));
      await until('the year stands there', () => Math.abs(heading().top - 30 - kept(reader)) < 40);
      const row = reader.root.activeElement?.closest('li');
      expect(row).to.equal(reader.findAll('heading', /^\d{4}$/).at(-1)?.closest('.section-of-events')?.querySelector('li'));
      expect(box(reader.root.activeElement).top).to.be.at.least(30);
    });
  }

  it('finds them in the order of the list, as the filter leaves them', async () => {
    const reader = await Reader.opens(longPolicy(400, 7), { width: 900 });
    reader.timeline.order = 'newest';
    reader.timeline.filter = { categories: ['order'] };
    await reader.seesPage();
    expect(yearLinks(reader).map(nameOf)[0]).to.equal('2027, 9 events');
    reader.timeline.filter = { text: 'event 12' };
    await reader.seesPage();
    expect(yearLinks(reader)).to.deep.equal([]);
  });

  it('has no sideways scrolling from them on 320 pixels', async () => {
    const reader = await Reader.opens(longPolicy(400, 30), { width: 320 });
    expect(reader.find('navigation', 'Years').scrollWidth).to.be.at.most(320);
  });
});

describe('A reader of fewer events', () => {
  it('reads the year in each row', async () => {
    const reader = await Reader.opens({ ...TWELVE, events: TWELVE.events.slice(1) }, { width: 1160 });
    expect(reader.findAll('heading', /^\d+$/)).to.deep.equal([]);
    expect(dates(reader)[0]).to.equal('Feb 7 2024');
  });
});

describe('What a title says already', () => {
  const cases = [{ id: 'doe', name: 'Doe v. Board', court: { label: 'D. Mass.' } }];
  const SAME: readonly (readonly [kind: string, title: string, says: string[]])[] = [
    ['complaint', 'Complaint', ['Jan 7 2025', 'Doe v. Board · D. Mass.']],
    ['amended-complaint', 'AMENDED  Complaint.', ['Jan 7 2025', 'Doe v. Board · D. Mass.']],
    ['effective', 'Effective Date', ['Jan 7 2025', 'Doe v. Board · D. Mass.']],
    ['minute-order', 'Minute Orders', ['Jan 7 2025', 'Minute order, Doe v. Board · D. Mass.']],
  ];

  for (const [kind, title, says] of SAME) {
    it(`is not said again as its kind: ${title}`, async () => {
      const reader = await Reader.opens({ title: 'T', lang: 'en', cases, events: [entry('2025-01-07', title, { kind, cases: 'doe' })] }, { width: 900 });
      const [name = ''] = reader.listed;
      expect(described(reader, name)).to.deep.equal(says);
    });
  }

  it('leaves no empty line where nothing else is known', async () => {
    const reader = await Reader.opens({ title: 'T', lang: 'en', events: [entry('2025-01-07', 'Effective date', { kind: 'effective', kindLabel: 'Effective Date' })] }, { width: 900 });
    expect(described(reader, 'Effective date')).to.deep.equal(['Jan 7 2025']);
    await reader.clicks(reader.entry('Effective date'));
    expect(text(rowOf(reader, 'Effective date'))).to.equal('Jan 7 2025 Effective date January 7, 2025');
  });

  it('stands below the title with what the event changed', async () => {
    const spans = [{ track: 'restraint', state: 'stay', start: '2025-01-07', openedBy: 'a', case: 'doe', basis: 'source' }];
    const reader = await Reader.opens({ title: 'T', lang: 'en', cases, spans, events: [entry('2025-01-07', 'It is stayed', { id: 'a', cases: 'doe' })] }, { width: 900 });
    const meta = rowOf(reader, 'It is stayed').querySelector<HTMLElement>('[part~="event-meta"]');
    expect(meta?.innerText).to.match(/^Order, Doe v\. Board · D\. Mass\., Began here: Stay/);
    expect(box(meta).top).to.be.at.least(box(reader.entry('It is stayed')).bottom - 1);
  });
});

describe('A silence in the list', () => {
  it('is as tall as it is telling', async () => {
    const days = ['2025-01-01', '2025-01-03', '2025-01-05', '2025-01-07', '2025-01-09', '2025-02-01', '2025-12-01'];
    for (const [, width] of WIDTHS) {
      const reader = await Reader.opens({ title: 'T', events: days.map((date) => entry(date, date)) }, { width });
      const [short, long] = [...reader.root.querySelectorAll('[part~="gap"]')].map((gap) => box(gap).height);
      expect(short).to.be.within(36, 60);
      expect(long).to.be.within((short ?? 0) + 40, 112);
    }
  });
});

describe('The row that is pointed out', () => {
  afterEach(() => emulateMedia());

  for (const direction of ['ltr', 'rtl'] as const) {
    it(`has a band from the rail on, in the colour of its category, ${direction}`, async () => {
      const reader = await Reader.opens(TWELVE, { width: 900, attributes: { dir: direction } });
      const band = (): string => getComputedStyle(rowOf(reader, 'Order 3'), '::after').backgroundImage;
      expect(band()).to.equal('none');
      reader.timeline.selected = 'e3';
      await reader.seesPage();
      expect(band()).to.contain(direction === 'ltr' ? 'to right' : 'to left');
      const { width, left } = box(rowOf(reader, 'Order 3'));
      const inset = parseFloat(getComputedStyle(rowOf(reader, 'Order 3'), '::after')[direction === 'ltr' ? 'left' : 'right']);
      const rail = box(rowOf(reader, 'Order 3').querySelector('[part~="rail"]'));
      const middle = (rail.left + rail.right) / 2;
      expect(inset).to.be.closeTo(direction === 'ltr' ? middle - left : left + width - middle, 1);
    });
  }

  it('has an edge where colours are forced', async () => {
    if (!(await emulateMedia({ forcedColors: 'active' }))) return;
    const reader = await Reader.opens(TWELVE, { width: 900 });
    reader.timeline.selected = 'e3';
    await reader.seesPage();
    const { borderTopStyle, borderTopWidth } = getComputedStyle(rowOf(reader, 'Order 3'), '::after');
    expect([borderTopStyle, borderTopWidth]).to.deep.equal(['solid', '2px']);
  });
});
