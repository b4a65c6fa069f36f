import { expect } from '@esm-bundle/chai';
import { box, part, scrolled, inBox, kept, isAtMark, inWideWindow } from '../support/long-story.js';
import { until } from '../support/until.js';

describe('Who goes through the list in a box of a page', () => {
  inWideWindow();

  /** Boxes that stop what sticks, though nothing scrolls in them. */
  const STILL: readonly (readonly [what: string, box: string, page?: string])[] = [
    ['a box that cuts off', 'overflow: hidden'],
    ['a box that cuts off at its sides', 'overflow-x: hidden'],
    ['a body that cuts off at its sides, on a page that does, too', '', 'overflow-x: hidden'],
  ];
  for (const [what, style, page = ''] of STILL) {
    for (const width of [1000, 380]) {
      it(`has neither in ${what}, at ${width} pixels, and the list keeps no room for them`, async () => {
        document.documentElement.style.cssText = document.body.style.cssText = page;
        const reader = await inBox(style, width);
        await scrolled(reader, box(reader.chart).top + 1200);
        expect([part(reader, 'here'), part(reader, 'strip'), reader.chart.hasAttribute('data-stays'), kept(reader)]).to.deep.equal([null, null, false, 0]);
      });
    }
  }

  for (const scale of [0.6, 1.5]) {
    it(`has neither where the page draws the element in another size than it scrolls: ${scale}`, async () => {
      const reader = await inBox(`transform: scale(${scale}); transform-origin: 0 0`, 1000);
      await scrolled(reader, box(reader.chart).top + 1200);
      expect([part(reader, 'here'), part(reader, 'strip'), reader.chart.hasAttribute('data-stays'), kept(reader)]).to.deep.equal([null, null, false, 0]);
    });
  }

  for (const smaller of ['transform: scale(0.6); transform-origin: 0 0', 'zoom: 0.6']) {
    it(`goes by what is seen where all that scrolls is drawn smaller, by ${smaller}`, async () => {
      document.body.style.cssText = smaller;
      const reader = await inBox('overflow: auto; height: 1000px', 1000);
      const scroller = reader.timeline.parentElement as HTMLElement;
      scroller.scrollTo({ top: 900, behavior: 'instant' });
      await until('the line is there', () => part(reader, 'here') !== null);
      expect(box(reader.chart).top).to.be.closeTo(box(scroller).top, 1);
      isAtMark(reader);
    });
  }

  it('has it in a box that scrolls by itself, and in a body that does', async () => {
    for (const [style, page] of [['height: 800px; overflow-x: hidden', ''], ['', 'height: 100%; margin: 0; overflow-x: hidden']] as const) {
      document.documentElement.style.cssText = document.body.style.cssText = page;
      const reader = await inBox(style, 1000);
      const scroller = page ? document.body : reader.timeline.parentElement as HTMLElement;
      scroller.scrollTo({ top: box(reader.chart).top + 900, behavior: 'instant' });
      await until('the line is there', () => part(reader, 'here') !== null);
      expect(box(reader.chart).top).to.be.closeTo(box(scroller).top, 1);
      document.body.replaceChildren();
    }
  });
});
