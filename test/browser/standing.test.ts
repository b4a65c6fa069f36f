import { expect } from '@esm-bundle/chai';
import { policyOf, SMALL } from '../fixtures/policies.js';
import { focused, nameOf } from '../support/accessible.js';
import { emulateMedia } from '../support/input.js';
import { mount, Reader } from '../support/reader.js';
import { until } from '../support/until.js';

const POLICY = {
  title: 'A policy', id: 'standing', asOf: '2026-03-01',
  coverage: { through: '2026-02-11', checked: '2026-02-12' },
  facets: [{ label: 'Agencies', values: ['Ports'] }],
  status: [{ label: 'Current status', value: 'Partly in effect', source: 'The Register', asOf: '2026-01' }, { label: 'Former status', value: null }],
  cases: [{ id: 'a', name: 'Alpha Association of Harbours v. Board of Ports', aliases: [{ text: 'Alpha v. Board' }], court: { label: 'D. Mass.' } }],
  spans: [
    { track: 'restraint', state: 'stay', start: '2025-11-21', case: 'a', openedBy: 'order', basis: 'editorial', scope: 'The fees' },
    { track: 'restraint', state: 'tro', start: '2025-03-01', end: '2025-03-15', basis: 'source' },
  ],
  events: [
    { id: 'order', date: '2025-11-21', title: 'Order granting a stay', kind: 'order', cases: 'a' },
    { id: 'last', date: '2026-02-11', title: 'A declaration', kind: 'declaration', cases: 'a' },
    { id: 'hearing', date: '2026-06-01', title: 'A hearing', kind: 'hearing', cases: 'a' },
  ],
};

const stands = (reader: Reader): string[] => [...reader.root.querySelectorAll<HTMLElement>('[part~="stand"]')]
  .filter((item) => item.checkVisibility()).map((item) => item.innerText.replace(/\s+/g, ' ').trim());

describe('Where a policy stands', () => {
  it('is told before the chart: states, since when, whose reading, statuses, the latest event', async () => {
    const reader = await Reader.opens(POLICY, { width: 1100 });
    expect(nameOf(reader.find('heading', 'Where it stands'))).to.equal('Where it stands');
    expect(stands(reader)).to.deep.equal([
      'Stay since Nov 21, 2025 Alpha v. Board D. Mass. The fees, no end known, as the editors read it Order granting a stay',
      'Current status Partly in effect as of Jan 2026, according to The Register',
      'Latest Feb 11, 2026 A declaration Declaration · Alpha v. Board · D. Mass.',
    ]);
    expect(reader.text).to.contain('Entries through Feb 11, 2026 · last checked Feb 12, 2026');
  });

  it('leads to the event of a state, open and with the focus', async () => {
    const reader = await Reader.opens(POLICY, { width: 1100 });
    const link = [...reader.root.querySelectorAll<HTMLElement>('[part~="stand"] button')].find((button) => nameOf(button) === 'Order granting a stay');
    link?.focus();
    await reader.presses('Enter');
    await until('the event has the focus', () => reader.at === 'Order granting a stay' && focused()?.closest('[part~="event"]') !== null);
    expect(reader.timeline.open).to.deep.equal(['order']);
    // And Escape to its title: the reader was at no mark.
    await reader.presses('Escape');
    expect([reader.at, focused()?.closest('[part~="event"]') === null, reader.timeline.open]).to.deep.equal(['Order granting a stay', false, []]);
  });

  it('leads to the event at its mark, beside a chart alone: one that a filter hides, and one below the window', async () => {
    const reader = await Reader.opens(POLICY, { width: 780, attributes: { layout: 'chart' } });
    reader.timeline.filter = { categories: ['report'] };
    reader.root.querySelector<HTMLElement>('[part~="header"]')?.style.setProperty('padding-block-end', '900px');
    scrollTo({ top: 0, behavior: 'instant' });
    await reader.clicks(reader.root.querySelector('[part~="standing-link"]') as HTMLElement);
    expect([nameOf(reader.find('dialog')), reader.timeline.filter.categories]).to.deep.equal(['Order granting a stay', []]);
    await until('the mark is in view', () => {
      const { top, bottom } = reader.mark(/Order granting a stay/).getBoundingClientRect();
      // Engines scroll by whole pixels.
      return top >= -1 && bottom <= innerHeight + 1;
    });
  });

  it('leads to the card of a case', async () => {
    const reader = await Reader.opens(POLICY, { width: 1100 });
    reader.button('Alpha v. Board').focus();
    await reader.presses('Enter');
    await until('the card has the focus', () => focused()?.getRootNode() instanceof ShadowRoot && focused()?.tagName === 'ARTICLE');
    const box = focused()?.getBoundingClientRect();
    expect((box?.top ?? -1) >= 0 && (box?.top ?? Infinity) < innerHeight).to.equal(true);
  });

  it('names a case, and leads nowhere, beside a chart alone; its event is told at its mark', async () => {
    const reader = await Reader.opens(POLICY, { width: 780, attributes: { layout: 'chart' } });
    expect(stands(reader)[0]).to.match(/^Stay since Nov 21, 2025 Alpha v\. Board D\. Mass\./);
    expect(reader.findAll('button', 'Alpha v. Board')).to.deep.equal([]);
    await reader.clicks(reader.root.querySelector('[part~="standing-link"]') as HTMLElement);
    expect(nameOf(reader.find('dialog'))).to.equal('Order granting a stay');
    reader.timeline.layout = 'all';
    await reader.seesPage();
    expect(reader.findAll('button', 'Alpha v. Board')).to.have.length(1);
  });

  const MANY_CASES = {
    title: 'T', cases: Array.from({ length: 14 }, (_, index) => ({ id: `c${index}`, name: `Case ${index} v. Board` })), events: [{ date: '2025-01-01', title: 'E' }],
    spans: [{ track: 'restraint', state: 'stay', start: '2025-01-01', case: 'c13', basis: 'source' }],
  };

  it('takes the card of a case from a table that is not asked for yet', async () => {
    const timeline = mount('policy-timeline', { width: 700 });
    timeline.policy = { ...MANY_CASES, events: policyOf(400).events };
    const link = (): HTMLElement | null => (timeline.shadowRoot as ShadowRoot).querySelector<HTMLElement>('[part~="stand"] button');
    await until('the link is there', () => link() !== null);
    expect(timeline.shadowRoot?.querySelector('[part~="case-board"]')).to.equal(null);
    link()?.click();
    await until('the card has the focus', () => focused()?.tagName === 'ARTICLE');
    expect(focused()?.textContent).to.contain('Case 13');
  });

  it('takes the card of a case that is not drawn yet', async () => {
    const reader = await Reader.opens(MANY_CASES, { width: 900 });
    await reader.clicks(reader.root.querySelector<HTMLElement>('[part~="stand"] button') as HTMLElement);
    await until('the card has the focus', () => focused()?.tagName === 'ARTICLE');
    expect(focused()?.textContent).to.contain('Case 13');
  });

  it('keeps what says nothing of it behind a word', async () => {
    const reader = await Reader.opens(POLICY, { width: 1100 });
    expect(reader.text).to.not.contain('Ports\n').and.to.not.contain('none listed');
    await reader.clicks([...reader.root.querySelectorAll('summary')].find((summary) => summary.textContent === 'About this policy') as HTMLElement);
    expect(reader.text).to.contain('none listed by the source').and.to.contain('Agencies Ports').and.to.contain('until Mar 15, 2025');
  });

  it('has no box where a document asserts nothing', async () => {
    const reader = await Reader.opens({ title: 'T', events: [] });
    expect(reader.root.querySelector('[part~="standing"]')).to.equal(null);
  });

  it('shows the newest three of many, and a count that opens the rest', async () => {
    const spans = Array.from({ length: 60 }, (_, index) => ({ track: 'practice', state: `state-${index}`, start: `2025-01-${String(1 + (index % 28)).padStart(2, '0')}`, basis: 'source' }));
    const reader = await Reader.opens({ title: 'T', events: [{ date: '2025-02-01', title: 'E' }], spans }, { width: 900 });
    expect(stands(reader)).to.have.length(4);
    await reader.clicks([...reader.root.querySelectorAll('summary')].find((summary) => summary.textContent === '57 more') as HTMLElement);
    expect(stands(reader)).to.have.length(61);
  });

  it('says the direction of a source as its own: a status in Arabic beside our words', async () => {
    const reader = await Reader.opens({ ...SMALL, status: [{ label: 'الوضع', value: 'سارٍ' }] }, { width: 900 });
    const value = [...reader.root.querySelectorAll<HTMLElement>('[part~="stand-subject"] bdi')].find(({ textContent }) => textContent === 'سارٍ');
    expect(value?.dir).to.equal('rtl');
  });
});

describe('A long summary', () => {
  afterEach(() => emulateMedia());

  const LONG = { ...SMALL, summary: `${'The board doubled the fees of the harbour in a year of storms. '.repeat(4)}Nobody knows why.` };

  it('shows two lines on a phone, and opens', async () => {
    const reader = await Reader.opens(LONG, { width: 340 });
    const summary = reader.root.querySelector('[part~="summary"]') as HTMLElement;
    const shown = summary.parentElement as HTMLElement;
    expect(shown.getBoundingClientRect().height).to.be.lessThan(60);
    await reader.clicks(reader.root.querySelector('[part~="summary-button"]') as HTMLElement);
    expect(shown.getBoundingClientRect().height).to.be.greaterThan(100);
    expect(focused()).to.equal(summary);
  });

  for (const [dir, towards, side] of [['ltr', 'to right', 'right'], ['rtl', 'to left', 'left']] as const) {
    it(`fades at the end of its second line, under the way to the rest of it: ${dir}`, async () => {
      const reader = await Reader.opens(LONG, { width: 340, attributes: { dir } });
      const [summary, more] = ['summary', 'summary-button'].map((part) => reader.root.querySelector(`[part~="${part}"]`) as HTMLElement) as [HTMLElement, HTMLElement];
      const [shown, button] = [summary.getBoundingClientRect(), more.getBoundingClientRect()];
      expect(button[side]).to.be.closeTo(shown[side], 1);
      expect(button.bottom).to.be.closeTo(shown.bottom, 4);
      expect(button.top).to.be.at.least(shown.top + shown.height / 2 - 4);
      // Clear at the words that go on, and of the surface at its own.
      expect(getComputedStyle(more).backgroundImage).to.include(`(${towards}, `);
      expect(parseFloat(getComputedStyle(more).paddingInlineStart)).to.be.at.least(24);
    });
  }

  it('is whole where there is room, and on paper', async () => {
    const reader = await Reader.opens(LONG, { width: 900 });
    const summary = reader.root.querySelector('[part~="summary"]') as HTMLElement;
    expect(summary.clientHeight).to.be.at.least(summary.scrollHeight);
    reader.timeline.style.width = '340px';
    if (!(await emulateMedia({ medium: 'print' }))) return;
    expect(summary.clientHeight).to.be.at.least(summary.scrollHeight);
  });
});

describe('The order of the list', () => {
  const NEWEST = { ...SMALL, order: 'newest' };

  it('is that of the document until the reader or the page says otherwise', async () => {
    const reader = await Reader.opens(NEWEST, { width: 900 });
    expect(reader.timeline.order).to.equal('newest');
    const first = reader.listed[0];
    await reader.clicks(reader.button('Oldest'));
    expect(reader.listed.at(-1)).to.equal(first);
  });

  it('is that of the page where it says so', async () => {
    const timeline = mount('policy-timeline', { attributes: { order: 'oldest' }, width: 900 });
    timeline.policy = NEWEST;
    await new Reader(timeline).seesPage();
    expect(timeline.order).to.equal('oldest');
  });
});
