import { expect } from '@esm-bundle/chai';
import { DAY, readDay } from '../../src/dates/index.js';
import { SMALL } from '../fixtures/policies.js';
import { allByRole, focused, nameOf } from '../support/accessible.js';
import { click, press, type } from '../support/input.js';
import { Reader } from '../support/reader.js';
import { until } from '../support/until.js';

const SHARED = {
  title: 'Two suits', id: 'two-suits',
  cases: [{ id: 'a', name: 'A v. Board' }, { id: 'b', name: 'B v. Board' }],
  events: [
    { id: 'rule', date: '2025-01-10', title: 'The rule', kind: 'rule', cases: 'a' },
    { id: 'a1', date: '2025-02-01', title: 'A sues', kind: 'complaint', cases: 'a' },
    { id: 'b1', date: '2025-03-01', title: 'B sues', kind: 'complaint', cases: 'b' },
    { id: 'both', date: '2025-06-01', title: 'Order in both', kind: 'order', cases: ['a', 'b'] },
    { id: 'news', date: '2025-08-01', title: 'A paper looks back', kind: 'report', cases: ['b'] },
  ],
};

const lane = (reader: Reader, name: RegExp): HTMLElement => {
  const found = allByRole(reader.chart, 'group', name)[0];
  if (!found) throw new Error(`No lane ${String(name)}`);
  return found;
};
const inLane = (reader: Reader, name: RegExp, mark: RegExp): HTMLElement => allByRole(lane(reader, name), 'button', mark)[0] as HTMLElement;

const lengthOf = ({ timeline: { range } }: Reader): number =>
  (readDay(range?.end ?? '')?.end ?? NaN) - (readDay(range?.start ?? '')?.start ?? NaN);

describe('A reader who counts', () => {
  it('hears how many events the list has, and how many of them the chart', async () => {
    const reader = await Reader.opens(SMALL, { width: 1000 });
    expect(reader.status).to.match(/^5 events, Jan/);
    reader.timeline.range = { start: '2025-03', end: '2025-03' };
    await reader.seesPage();
    expect(reader.listed).to.have.length(5);
    expect(reader.status).to.match(/^5 events; 1 in the chart, Mar 1 – 31, 2025$/);
  });

  it('is told of events without a date, which only the list has', async () => {
    const reader = await Reader.opens({ title: 'T', events: [{ date: '2025-01-01', title: 'A' }, { date: null, dateText: 'Some day', title: 'B' }] }, { width: 800 });
    expect(reader.status).to.match(/^2 events; 1 in the chart/);
    expect(reader.listed).to.have.length(2);
  });

  it('finds what lies outside of the window, and goes there by a button', async () => {
    const reader = await Reader.opens(SMALL, { width: 1000 });
    reader.timeline.range = { start: '2025-01-10', end: '2025-02-10' };
    await click(reader.find('searchbox'));
    await type('sues');
    await reader.seesPage();
    expect(reader.listed).to.deep.equal(['Doe sues']);
    expect(reader.status).to.match(/^1 of 5 events; none in the chart/);
    await reader.clicks(reader.button('Show in the chart'));
    expect(reader.marks.map(nameOf)).to.have.length(1);
    expect(reader.status).to.match(/^1 of 5 events, /);
    // It comes no closer than it must.
    expect(lengthOf(reader)).to.be.greaterThan(27 * DAY);
    expect(reader.findAll('button', 'Show in the chart')).to.have.length(0);
  });

  it('finds as many marks in the lane of a case as its card counts', async () => {
    const reader = await Reader.opens(SHARED, { width: 1100 });
    const lanes = ['A v. Board, 3 events', 'B v. Board, 3 events'];
    for (const name of lanes) expect(allByRole(reader.chart, 'group', name)).to.have.length(1);
    const pictures = reader.findAll('img').map((picture) => picture.getAttribute('aria-label'));
    expect(pictures).to.deep.equal(['3 events, Jan 10, 2025 – Jun 1, 2025', '3 events, Mar 1, 2025 – Aug 1, 2025']);
    expect(reader.status).to.match(/^5 events, /);
    expect(reader.button('Court orders 1')).to.be.an.instanceOf(HTMLElement);
  });

  it('keeps an order of two cases in the lane of the second under a filter by it', async () => {
    const reader = await Reader.opens(SHARED, { width: 1100 });
    reader.timeline.filter = { cases: ['b'] };
    await reader.seesPage();
    expect(reader.status).to.match(/^3 of 5 events, /);
    expect(allByRole(lane(reader, /^B v\. Board, 3 events/), 'button', /Order in both/)).to.have.length(1);
    expect(allByRole(reader.chart, 'group', /^A v\./)).to.have.length(0);
  });
});

describe('An event with a mark in each of two lanes', () => {
  it('is pointed out and opened in both', async () => {
    const reader = await Reader.opens(SHARED, { width: 1100 });
    await reader.clicks(inLane(reader, /^B v/, /Order in both/));
    const marks = allByRole(reader.chart, 'button', /Order in both/);
    expect(marks.map((mark) => [mark.getAttribute('aria-current'), mark.getAttribute('aria-expanded')])).to.deep.equal([['true', 'true'], ['true', 'true']]);
    expect(reader.at).to.equal('Order in both');
    expect(reader.listed.filter((title) => title === 'Order in both')).to.have.length(1);
  });

  it('gives the focus back to the mark that led to the list', async () => {
    const reader = await Reader.opens(SHARED, { width: 1100 });
    inLane(reader, /^B v/, /Order in both/).focus();
    await reader.presses('Enter');
    await until('the list has the focus', () => focused()?.closest('.events') !== null);
    await reader.presses('Escape');
    expect(focused() === inLane(reader, /^B v/, /Order in both/)).to.equal(true);
  });

  it('leads on along the lane that the reader walks through', async () => {
    const reader = await Reader.opens(SHARED, { width: 1100 });
    inLane(reader, /^B v/, /B sues/).focus();
    await reader.presses('ArrowRight');
    expect(focused()).to.equal(inLane(reader, /^B v/, /Order in both/));
    await reader.presses('ArrowRight');
    expect(focused()).to.equal(inLane(reader, /^B v/, /looks back/));
    await reader.presses('ArrowLeft', 'ArrowUp');
    expect(focused()).to.equal(inLane(reader, /^A v/, /Order in both/));
    await reader.presses('+');
    expect(focused()).to.equal(inLane(reader, /^A v/, /Order in both/));
    expect(reader.marks.filter(({ tabIndex }) => tabIndex === 0)).to.deep.equal([focused()]);
  });

  it('lists the events of the cluster that was chosen, and not of its other', async () => {
    const same = ['One', 'Two'].map((title) => ({ date: '2025-03', title, kind: 'order', cases: ['a', 'b'] }));
    const reader = await Reader.opens({ ...SHARED, events: [...same, { date: '2020', title: 'Before', kind: 'rule' }] }, { width: 900 });
    for (const name of [/^B v/, /^A v/]) {
      await reader.clicks(inLane(reader, name, /2 events/));
      expect(allByRole(reader.chart, 'button', /2 events/).filter((mark) => mark.getAttribute('aria-expanded') === 'true')).to.deep.equal([inLane(reader, name, /2 events/)]);
      expect(allByRole(lane(reader, name), 'group')).to.have.length(1);
    }
    await press('Escape');
    await reader.seesPage();
    expect(focused()).to.equal(inLane(reader, /^A v/, /2 events/));
  });
});
