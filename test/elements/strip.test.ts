import { expect } from '@esm-bundle/chai';
import { policyOf } from '../fixtures/policies.js';
import { Reader, type Setup } from '../support/reader.js';
import { until } from '../support/until.js';

const part = ({ root }: Reader, name: string): HTMLElement => root.querySelector(`[part~="${name}"]`) as HTMLElement;

/** A reader in the middle of a list, who has the strip. */
async function inList(setup: Setup): Promise<Reader> {
  const reader = await Reader.opens(policyOf(40, 20), { width: 390, ...setup });
  scrollTo({ top: part(reader, 'chart').getBoundingClientRect().bottom + 900, behavior: 'instant' });
  await until('the strip is there', () => reader.root.querySelector('[part~="strip"]:not([hidden])') !== null);
  return reader;
}

/** Where the middles of elements stand, as shares of a box. */
function sharesOf(within: Element, elements: Iterable<Element>): number[] {
  const box = within.getBoundingClientRect();
  return [...elements].map((element) => {
    const { left, width } = element.getBoundingClientRect();
    return (left + width / 2 - box.left) / box.width;
  });
}

describe('The strip in place of a chart', () => {
  for (const dir of ['ltr', 'rtl'] as const) {
    it(`has its marks where the chart has them: ${dir}`, async () => {
      const reader = await inList({ attributes: { dir } });
      const strip = part(reader, 'strip');
      const small = sharesOf(strip.querySelector('svg') as Element, strip.querySelectorAll('rect'));
      const large = sharesOf(part(reader, 'lane-plot'), reader.root.querySelectorAll('[part~="mark"]'));
      expect(small).to.have.length(large.length).and.length.above(4);
      small.forEach((share, at) => expect(share, `mark ${at}`).to.be.closeTo(large[at] as number, 0.01));
    });
  }

  for (const size of [16, 32]) {
    it(`has its words and its picture whole and apart in letters of ${size} pixels, and rows begin below it`, async () => {
      const reader = await inList({ attributes: { style: `font-size: ${size}px` } });
      const strip = part(reader, 'strip');
      const [texts, picture, line] = [...strip.children].map((child) => child.getBoundingClientRect()) as [DOMRect, DOMRect, DOMRect];
      const box = strip.getBoundingClientRect();
      expect(box.height).to.equal(3.25 * size);
      expect(Number(part(reader, 'events').parentElement?.closest<HTMLElement>('.story')?.style.getPropertyValue('--stuck'))).to.equal(box.height);
      expect(picture.height).to.be.at.least(1.25 * size);
      expect(picture.bottom).to.be.at.most(box.bottom);
      for (const { top, bottom } of [picture, line]) expect([top >= texts.bottom - 1, bottom <= box.bottom]).to.deep.equal([true, true]);
    });
  }
});
