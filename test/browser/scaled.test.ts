import { expect } from '@esm-bundle/chai';
import { readDay } from '../../src/dates/index.js';
import type { DayRange } from '../../src/interaction/index.js';
import { policyOf } from '../fixtures/policies.js';
import { drag, emulateMedia } from '../support/input.js';
import { Reader } from '../support/reader.js';

const startOf = (range: DayRange | null): number => readDay(range?.start ?? '')?.start ?? NaN;
const endOf = (range: DayRange | null): number => readDay(range?.end ?? '')?.end ?? NaN;

describe('A reader with a hand on a chart that the page scales', () => {
  afterEach(() => {
    document.body.removeAttribute('style');
    return emulateMedia();
  });

  for (const scaled of ['transform: scale(0.6); transform-origin: 0 0', 'scale: 1.4; transform-origin: 0 0', 'zoom: 1.5', 'zoom: 0.5']) {
    it(`by ${scaled} keeps what is under the hand`, async () => {
      // A throw would go on after the hand.
      if (!(await emulateMedia({ reducedMotion: 'reduce' }))) return;
      const reader = await Reader.opens(policyOf(60, 3), { width: 480 });
      document.body.setAttribute('style', scaled);
      reader.timeline.zoomBy(3);
      await reader.seesPage();
      const plot = reader.root.querySelector('[part~="lane-plot"]')?.getBoundingClientRect() ?? new DOMRect();
      const { range } = reader.timeline;
      const [x, y] = [plot.right - 8, plot.bottom - 2];
      await drag({ x, y }, { x: x - plot.width / 2, y });
      await reader.seesPage();
      const moved = (startOf(reader.timeline.range) - startOf(range)) / (endOf(range) - startOf(range));
      expect(moved).to.be.within(0.45, 0.55);
    });
  }
});
