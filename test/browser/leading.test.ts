import { expect } from '@esm-bundle/chai';
import { SMALL } from '../fixtures/policies.js';
import { Reader } from '../support/reader.js';
import { until } from '../support/until.js';

const LONG = { ...SMALL, events: [...SMALL.events, ...Array.from({ length: 30 }, (_, index) => ({ id: `e${index}`, date: `20${index + 30}`, title: `Later ${index}` }))] };
/** Frames in which nothing moved, after which a glide is over: one may begin a few frames late. */
const STILL = 12;

async function standsStill(): Promise<void> {
  let before = -1;
  let frames = 0;
  await until('the page stands still', () => {
    frames = scrollY === before ? frames + 1 : 0;
    before = scrollY;
    return frames > STILL;
  });
}

const frame = (): Promise<number> => new Promise(requestAnimationFrame);

describe('A reader who is led elsewhere before the glide is over', () => {
  const isInView = ({ root }: Reader, id: string): boolean => {
    const { top = -1 } = root.querySelector(`[data-event="${id}"].event`)?.getBoundingClientRect() ?? {};
    return top >= 0 && top < innerHeight;
  };

  for (const frames of [0, 1, 2, 4, 8]) {
    it(`sees where the last one led, ${frames} frames after the first`, async () => {
      const reader = await Reader.opens(LONG);
      reader.timeline.show('e3');
      await standsStill();
      reader.timeline.show('e12');
      for (let index = 0; index < frames; index += 1) await frame();
      reader.timeline.show('e3');
      await standsStill();
      expect(isInView(reader, 'e3')).to.equal(true);
    });
  }
});
