import { expect } from '@esm-bundle/chai';
import { policyOf, SMALL } from '../fixtures/policies.js';
import { mount, Reader } from '../support/reader.js';
import { until } from '../support/until.js';

const plotWidth = (reader: Reader): number => reader.root.querySelector('[part~="lane-plot"]')?.clientWidth ?? 0;
const marksOf = (policy: unknown): Promise<Reader> => Reader.opens(policy, { width: 640 });

describe('A timeline in an odd place', () => {
  it('draws its chart when a hidden container is shown', async () => {
    const box = document.body.appendChild(document.createElement('div'));
    box.style.display = 'none';
    const timeline = mount('policy-timeline');
    box.append(timeline);
    timeline.policy = policyOf(40, 3);
    const reader = new Reader(timeline);
    await reader.seesPage();
    box.style.cssText = 'inline-size: 700px';
    await until('the chart has its width', () => plotWidth(reader) > 400);
    await reader.seesPage();
    const { right } = reader.chart.getBoundingClientRect();
    const last = reader.marks.map((mark) => mark.getBoundingClientRect().right).sort((a, b) => a - b).at(-1) ?? 0;
    expect(last).to.be.within(right - 150, right);
  });

  it('grows from nothing, and shrinks to nothing', async () => {
    const reader = await Reader.opens(SMALL, { width: 1 });
    for (const width of ['0', '640px', '0', '1200px']) {
      reader.timeline.style.inlineSize = width;
      await reader.seesPage();
    }
    expect(reader.marks.length).to.be.greaterThan(2);
  });

  it('is gone and back in the middle of a glide', async () => {
    const reader = await marksOf(SMALL);
    reader.timeline.zoomBy(3);
    await reader.timeline.updateComplete;
    const { range } = reader.timeline;
    reader.timeline.remove();
    document.body.append(reader.timeline);
    await reader.seesPage();
    expect(reader.timeline.range).to.deep.equal(range);
    expect(reader.root.querySelector('[part~="overview"]')).not.to.equal(null);
  });
});

describe('A timeline of odd dates', () => {
  const event = (date: string, place = 0) => ({ date, title: `Event ${place} of ${date}`, kind: 'rule' });
  const POLICIES: Readonly<Record<string, readonly object[]>> = {
    'all on one day': Array.from({ length: 60 }, (_, place) => event('2025-03-07', place)),
    'of one event': [event('2025-03-07')],
    'of antiquity and of the far future': [event('-0500'), event('2500-12-31')],
    'ten thousand on one day and one a century later': [...Array.from({ length: 10_000 }, (_, place) => event('2025-03-07', place)), event('2125-03-07')],
    'of years only': [event('2024'), event('2025'), event('202X'), event('2025/..')],
  };
  for (const [name, events] of Object.entries(POLICIES)) {
    it(`${name} shows its marks, zooms to a day and back, and throws nothing`, async () => {
      const reader = await marksOf({ title: 'T', events });
      expect(reader.marks.length).to.be.within(1, 40);
      reader.marks[0]?.focus();
      await reader.presses('+', '+', 'End', 'Home');
      reader.timeline.zoomBy(1e9);
      await reader.seesPage();
      reader.timeline.zoomBy(NaN);
      reader.timeline.range = { start: '2025-03-08', end: '2025-03-01' };
      await reader.seesPage();
      expect(reader.timeline.range).to.equal(null);
      expect(reader.marks.length).to.be.within(1, 40);
    });
  }
});
