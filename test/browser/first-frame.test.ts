import { expect } from '@esm-bundle/chai';
import type { PolicyTimeline } from '../../src/index.js';
import { longPolicy } from '../support/long-policy.js';
import { mount } from '../support/reader.js';
import { until } from '../support/until.js';

/** What is drawn in the first frame, before the page has had any time. */
async function firstFrame(count: number): Promise<PolicyTimeline> {
  const timeline = mount('policy-timeline', { width: 900 });
  timeline.policy = longPolicy(count);
  while (!(await timeline.updateComplete));
  return timeline;
}
const rowsOf = ({ shadowRoot }: PolicyTimeline): HTMLElement[] => [...(shadowRoot as ShadowRoot).querySelectorAll<HTMLElement>('.event')];

describe('The first frame of a list', () => {
  for (const count of [20, 200, 500]) {
    it(`of ${count} has in the first frame the rows that the window has room for, and all of them within a second`, async () => {
      const timeline = await firstFrame(count);
      const [first] = rowsOf(timeline);
      const drawnFirst = rowsOf(timeline).length;
      expect(drawnFirst).to.be.within(6, Math.min(count, innerHeight / 40));
      const last = rowsOf(timeline).at(-1)?.getBoundingClientRect();
      expect(drawnFirst === count || (last?.bottom ?? 0) >= innerHeight).to.equal(true);
      const top = first?.getBoundingClientRect().top;
      await until('all rows are drawn', () => rowsOf(timeline).length === count);
      expect(rowsOf(timeline)[0]).to.equal(first);
      expect(first?.getBoundingClientRect().top).to.equal(top);
    });
  }

  it('is led at once to an event that is not drawn yet, and it stays where it is while the rest is', async () => {
    const timeline = await firstFrame(300);
    expect(rowsOf(timeline).length).to.be.below(300);
    expect(timeline.show('e290')).to.equal(true);
    const row = (): HTMLElement | undefined => rowsOf(timeline).find(({ dataset }) => dataset['event'] === 'e290');
    const top = (): number => row()?.getBoundingClientRect().top ?? Infinity;
    await until('the event is in view', () => top() >= 0 && top() < innerHeight);
    await until('all rows are drawn', () => rowsOf(timeline).length === 300);
    await until('the event is in view as before', () => top() >= 0 && top() < innerHeight);
    expect(scrollY).to.be.above(innerHeight);
  });
});
