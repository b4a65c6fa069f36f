import { expect } from '@esm-bundle/chai';
import { policyOf, SMALL } from '../fixtures/policies.js';
import { focused, nameOf } from '../support/accessible.js';
import { click, type } from '../support/input.js';
import { mount, Reader } from '../support/reader.js';
import { serve } from '../support/server.js';
import { next } from '../support/until.js';

const OTHER = { ...policyOf(30), id: 'other' };

async function looksAround(reader: Reader): Promise<void> {
  await reader.clicks(reader.button('Zoom in'));
  await reader.clicks(reader.entry('Café fees stayed'));
  await reader.clicks(reader.button(/^Court orders/));
  await click(reader.find('searchbox'));
  await type('cafe');
  await reader.clicks(reader.button('Newest'));
}

const searched = (reader: Reader): string => (reader.find('searchbox') as HTMLInputElement).value;

describe('Another document', () => {
  it('by property begins anew, but for the order', async () => {
    const reader = await Reader.opens(SMALL, { width: 1000 });
    await looksAround(reader);
    reader.timeline.policy = OTHER;
    await reader.seesPage();
    const { range, selected, open, filter, order } = reader.timeline;
    expect({ range, selected, open, filter, order }).to.deep.equal({
      range: null, selected: null, open: [], filter: { categories: [], kinds: [], cases: [], tags: [], lanes: [], text: '', since: '' }, order: 'newest',
    });
    expect([searched(reader), reader.listed.length]).to.deep.equal(['', 30]);
    expect(reader.status).to.match(/^30 events, /);
  });

  it('has the order that it says, or else the usual one, until the reader says which', async () => {
    const reader = await Reader.opens({ ...SMALL, order: 'newest' }, { width: 1000 });
    reader.timeline.policy = OTHER;
    await reader.seesPage();
    expect([reader.timeline.order, reader.listed[0]]).to.deep.equal(['oldest', 'Event 1']);
    await reader.clicks(reader.button('Newest'));
    reader.timeline.policy = { ...policyOf(20), id: 'third', order: 'oldest' };
    await reader.seesPage();
    expect([reader.timeline.order, reader.listed[0]]).to.deep.equal(['newest', 'Event 20']);
  });

  it('has begun anew as soon as it is set', async () => {
    const reader = await Reader.opens(SMALL, { width: 1000 });
    await reader.clicks(reader.button('Zoom in'));
    reader.timeline.policy = OTHER;
    expect(reader.timeline.range).to.equal(null);
  });

  it('by address begins anew, but for what the page sets with it', async () => {
    serve({ '/small.json': [SMALL], '/other.json': [OTHER] });
    const timeline = mount('policy-timeline', { attributes: { src: '/small.json' }, width: 1000 });
    await next(timeline, 'policy-load');
    const reader = new Reader(timeline);
    await reader.seesPage();
    await looksAround(reader);
    timeline.filter = { categories: ['report'] };
    timeline.src = '/other.json';
    timeline.range = { start: '2020-02', end: '2020-03' };
    await next(timeline, 'policy-load');
    expect(timeline.range).to.deep.equal({ start: '2020-02-01', end: '2020-03-31' });
    await reader.seesPage();
    expect(timeline.filter).to.deep.equal({ categories: ['report'], kinds: [], cases: [], tags: [], lanes: [], text: '', since: '' });
    expect(timeline.open).to.deep.equal([]);
  });

  it('has what a page sets together with it, before or after it', async () => {
    for (const first of [true, false]) {
      const reader = await Reader.opens(SMALL, { width: 1000 });
      await looksAround(reader);
      if (first) reader.timeline.filter = { categories: ['rule' as never, 'report'] };
      reader.timeline.policy = OTHER;
      if (!first) reader.timeline.filter = { categories: ['rule' as never, 'report'] };
      await reader.seesPage();
      expect(reader.timeline.filter.categories).to.deep.equal(['rule', 'report']);
      expect([reader.timeline.range, reader.timeline.filter.text]).to.deep.equal([null, '']);
    }
  });

  it('does not keep what a page set for the one before', async () => {
    const reader = await Reader.opens(SMALL, { width: 1000 });
    reader.timeline.range = { start: '2025-03', end: '2025-03' };
    await reader.seesPage();
    reader.timeline.policy = OTHER;
    await reader.seesPage();
    expect(reader.timeline.range).to.equal(null);
  });

  it('that cannot be read leaves the last good one as it was looked at', async () => {
    const reader = await Reader.opens(SMALL, { width: 1000 });
    await reader.clicks(reader.entry('Doe sues'));
    reader.timeline.policy = { title: 5 } as never;
    await reader.seesPage();
    expect(reader.timeline.open).to.deep.equal(['suit']);
  });
});

describe('The same document, loaded anew', () => {
  const EARLIER = ['First', 'Second', 'Third'].map((title) => ({ id: title, date: '2019-05-01', title, kind: 'rule' }));
  const more = { ...OTHER, events: [...EARLIER, ...OTHER.events, { id: 'last', date: '2026-01-01', title: 'Last', kind: 'report' }] };

  it('keeps range, search and open events', async () => {
    const reader = await Reader.opens(SMALL, { width: 1000 });
    await looksAround(reader);
    const { range, open } = reader.timeline;
    reader.timeline.policy = { ...SMALL, title: 'A rule on harbour fees, and its end' };
    await reader.seesPage();
    expect([reader.timeline.range, reader.timeline.open, searched(reader)]).to.deep.equal([range, open, 'cafe']);
  });

  for (const order of ['oldest', 'newest'] as const) {
    it(`keeps the row that is looked at in its place, ${order} first`, async () => {
      const reader = await Reader.opens(OTHER, { width: 1000 });
      reader.timeline.order = order;
      await reader.seesPage();
      reader.entry('Event 15').scrollIntoView({ block: 'center', behavior: 'instant' });
      for (const policy of [more, OTHER, more]) {
        const { top } = reader.entry('Event 15').getBoundingClientRect();
        reader.timeline.policy = policy;
        await reader.seesPage();
        expect(reader.entry('Event 15').getBoundingClientRect().top).to.be.closeTo(top, 1);
      }
      expect(scrollY).to.be.greaterThan(0);
    });
  }

  it('keeps the focus, and the row that has it, inside of what scrolls as well', async () => {
    const reader = await Reader.opens(OTHER, { width: 700 });
    const box = document.createElement('div');
    box.style.cssText = 'block-size: 500px; overflow: auto; position: fixed; inset: 50px auto auto 0';
    document.body.append(box);
    box.append(reader.timeline);
    await reader.seesPage();
    reader.entry('Event 20').focus();
    await reader.presses('Enter');
    const { top } = reader.entry('Event 20').getBoundingClientRect();
    reader.timeline.policy = more;
    await reader.seesPage();
    expect(reader.entry('Event 20').getBoundingClientRect().top).to.be.closeTo(top, 1);
    expect(nameOf(focused() as Element)).to.equal('Event 20');
  });

  it('stays at its beginning for who looks at that', async () => {
    const reader = await Reader.opens(OTHER, { width: 1000 });
    scrollTo(0, 0);
    reader.timeline.policy = more;
    await reader.seesPage();
    expect(scrollY).to.equal(0);
  });

  it('keeps the row in its place in a list of thousands', async () => {
    const long = { ...policyOf(3000, 2), id: 'long' };
    const reader = await Reader.opens(long, { width: 1000 });
    reader.timeline.show('2028-02-16-event-1485');
    await reader.seesPage();
    const row = (): number => reader.entry('Event 1485').getBoundingClientRect().top;
    const top = row();
    reader.timeline.policy = { ...long, events: [...Array.from({ length: 900 }, (_, at) => ({ date: '2018-01-01', title: `Early ${at}`, kind: 'rule' })), ...long.events] };
    await reader.seesPage();
    expect(row()).to.be.closeTo(top, 1);
  });
});
