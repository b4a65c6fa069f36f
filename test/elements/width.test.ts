import { expect } from '@esm-bundle/chai';
import { SMALL } from '../fixtures/policies.js';
import '../support/reader.js';

/** Boxes of a page, and pixels that the timeline must have in them at least. The page is 780 pixels wide or more. */
const BOXES: readonly (readonly [what: string, before: string, after: string, least: number])[] = [
  ['a block', '<div style="width: 700px">', '</div>', 700],
  ['a row beside a menu', '<div style="display: flex; width: 700px"><nav style="white-space: nowrap">Menu of the page</nav>', '</div>', 550],
  ['a row beside a long text', `<div style="display: flex; width: 700px"><p>${'Word '.repeat(400)}</p>`, '</div>', 320],
  ['a row with a gap, aligned to its start', '<div style="display: flex; align-items: start; gap: 1em; width: 700px"><b>A</b>', '</div>', 600],
  ['a row that may wrap', '<div style="display: flex; flex-wrap: wrap; width: 700px"><b>A</b>', '</div>', 680],
  ['a column, centred', '<div style="display: flex; flex-direction: column; align-items: center; width: 700px">', '</div>', 700],
  ['a grid, centred', '<div style="display: grid; place-items: center; width: 700px">', '</div>', 700],
  ['a grid of two automatic columns', '<div style="display: grid; grid-template-columns: auto auto; width: 700px"><b>A</b>', '</div>', 500],
  ['a grid of a narrow column and the rest', '<div style="display: grid; grid-template-columns: 200px 1fr; width: 700px"><b>A</b>', '</div>', 500],
  ['an open dialog', '<dialog open style="padding: 0; border: none">', '</dialog>', 700],
  ['an inline block', '<div style="width: 700px"><span style="display: inline-block">', '</span></div>', 700],
  ['a float', '<div style="width: 700px"><div style="float: left">', '</div></div>', 700],
  ['a table cell', '<div style="width: 700px"><table><tr><td>', '</td></tr></table></div>', 680],
  ['a table cell beside a text', `<div style="width: 700px"><table><tr><td>${'Word '.repeat(200)}</td><td>`, '</td></tr></table></div>', 320],
  ['a box that fits its content', '<div style="width: 700px"><div style="width: fit-content">', '</div></div>', 700],
  ['a box of the width of its longest content', '<div style="width: 700px"><div style="width: min-content">', '</div></div>', 320],
  ['an absolute box', '<div style="position: relative; width: 700px; height: 10px"><div style="position: absolute">', '</div></div>', 700],
  ['a fixed box', '<div style="position: fixed; left: 0">', '</div>', 700],
  ['a slide of a carousel', '<div style="display: flex; width: 700px; overflow: auto"><div style="flex: 0 0 100%">', '</div></div>', 700],
  ['columns of text', '<div style="columns: 2; width: 700px">', '</div>', 300],
];

/** Writes a timeline into a box, as the author of a page does. */
async function timelineIn(before: string, after: string): Promise<HTMLElement> {
  document.body.innerHTML = `${before}<policy-timeline></policy-timeline>${after}`;
  const timeline = document.querySelector('policy-timeline');
  if (!timeline) throw new Error('The box lost its timeline.');
  timeline.policy = SMALL;
  await timeline.updateComplete;
  return timeline;
}

describe('A timeline takes the width that there is', () => {
  for (const [what, before, after, least] of BOXES) {
    it(`in ${what}`, async () => {
      const timeline = await timelineIn(before, after);
      expect(timeline.getBoundingClientRect().width).to.be.at.least(least);
      expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
    });
  }

  for (const [what, before] of [
    ['a narrow box', '<div style="width: 200px">'],
    ['a narrow row', '<div style="display: flex; width: 300px"><nav>Menu</nav>'],
    ['a narrow grid', '<div style="display: grid; width: 250px">'],
    ['a narrow absolute box', '<div style="max-width: 280px; position: absolute">'],
  ] as const) {
    it(`and no more in ${what}`, async () => {
      const timeline = await timelineIn(before, '</div>');
      const box = document.body.firstElementChild?.getBoundingClientRect();
      expect(timeline.getBoundingClientRect().right).to.be.at.most((box?.right ?? 0) + 1);
    });
  }
});
