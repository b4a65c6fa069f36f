import { expect } from '@esm-bundle/chai';
import { allByRole, focused, nameOf } from '../support/accessible.js';
import { emulateMedia } from '../support/input.js';
import { Reader } from '../support/reader.js';
import { until } from '../support/until.js';

/** Two stories far apart in time, and in lanes of their own. */
const POLICY = {
  title: 'Two harbours', lang: 'en',
  cases: [{ id: 'old', name: 'A v. Old Harbour' }, { id: 'new', name: 'B v. New Harbour' }],
  events: [
    ...['2001-01-10', '2001-02-10', '2001-03-10'].map((date) => ({ date, title: `Old ${date}`, kind: 'motion', cases: 'old' })),
    ...['2024-01-10', '2024-02-10'].map((date) => ({ date, title: `New ${date}`, kind: 'motion', cases: 'new' })),
  ],
};

const plus = (reader: Reader): HTMLElement => reader.button('Zoom in');
const isEnded = (button: HTMLElement): boolean => button.getAttribute('aria-disabled') === 'true';

describe('A reader who comes closer', () => {
  // Sixty glides take their time.
  beforeEach(() => emulateMedia({ reducedMotion: 'reduce' }));
  afterEach(() => emulateMedia());

  it('always sees an event, until it goes no closer and says so', async () => {
    const reader = await Reader.opens(POLICY, { width: 900 });
    for (let step = 0; step < 60 && !isEnded(plus(reader)); step += 1) {
      await reader.clicks(plus(reader));
      expect(reader.marks.length, `after ${step + 1} steps`).to.be.above(0);
    }
    expect(isEnded(plus(reader))).to.equal(true);
    const { range } = reader.timeline;
    await reader.clicks(plus(reader));
    expect(reader.timeline.range).to.deep.equal(range);
  });

  it('is told in an empty lane where its events are, and led to the nearest, by pointer or key', async () => {
    const reader = await Reader.opens(POLICY, { width: 900 });
    reader.timeline.range = { start: '2012-01', end: '2012-12' };
    await reader.seesPage();
    const buttonsOf = (lane: RegExp): string[] => allByRole(reader.find('group', lane), 'button').map(nameOf);
    expect(buttonsOf(/^A v/)).to.deep.equal(['3 earlier']);
    expect(buttonsOf(/^B v/)).to.deep.equal(['2 later']);
    allByRole(reader.find('group', /^A v/), 'button')[0]?.focus();
    await reader.presses('Enter');
    await until('the mark has the focus', () => focused()?.closest('.mark') !== null);
    expect(reader.at).to.match(/Mar 10, 2001/);
    expect(buttonsOf(/^B v/)).to.deep.equal(['2 later']);
  });

  it('comes to the minutes of a day where events have times, and no closer than a day where they have none', async () => {
    const times = ['09:00', '09:12', '09:40'].map((time) => ({ date: `2025-03-07T${time}`, title: `At ${time}`, kind: 'order' }));
    const reader = await Reader.opens({ title: 'A morning', lang: 'en', events: times }, { width: 900 });
    for (let step = 0; step < 30 && !isEnded(plus(reader)); step += 1) {
      await reader.clicks(plus(reader));
    }
    expect([...reader.root.querySelectorAll('.tick')].map(({ textContent }) => textContent.trim()).join()).to.match(/\d:\d\d/);
    const days = await Reader.opens(POLICY, { width: 900 });
    for (let step = 0; step < 60 && !isEnded(plus(days)); step += 1) {
      days.timeline.zoomBy(2);
      await days.seesPage();
    }
    expect([...days.root.querySelectorAll('.tick')].map(({ textContent }) => textContent).join()).to.not.match(/:/);
  });

  it('reads the years of dates of which only the years are known', async () => {
    const reader = await Reader.opens({ title: 'Two years', lang: 'en', events: ['1960', '1961'].map((date) => ({ date, title: date, kind: 'rule' })) }, { width: 900 });
    expect(reader.find('status').textContent).to.contain('1960 – 1961').and.to.not.contain('Jan');
  });
});
