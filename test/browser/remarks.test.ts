import { expect } from '@esm-bundle/chai';
import { Reader } from '../support/reader.js';

const POLICY = {
  title: 'A rule on harbour fees',
  lang: 'en',
  asOf: '2025-04-01',
  status: [{ label: 'Current status of what remains', value: null, asOf: '2025-03-30' }],
  cases: [{ id: 'doe', name: 'Doe v. Harbour Board', posture: { value: 'Appealed to the next instance', source: 'PACER' } }],
  events: [
    { date: '2024-12-01?', title: 'It is announced' },
    { date: '2025-01-02', title: 'It begins', cases: 'doe', actors: [{ name: 'Ana Silva of the harbour', role: 'chief judge' }] },
    {
      date: '2025-02-XX', title: 'It ends', id: 'end', related: [{ type: 'amends', target: 'A text of long ago', certainty: 'very likely' }],
      documents: [{ label: 'The order of the board', url: 'https://example.org/a', archiveUrl: 'https://example.org/b' }],
    },
    { date: '2027-11-20', title: 'It is heard' },
  ],
};

/** Narrow and wide, in narrow and wide letters. */
const LOOKS = [[320, 'monospace'], [390, 'system-ui'], [560, 'monospace'], [700, 'Georgia, serif'], [1160, 'system-ui']] as const;

/** A remark in brackets, and whether it stands on one line. */
type Remark = readonly [text: string, isWhole: boolean];

/** The remarks that a reader sees, whatever elements they are made of. */
function remarksIn(root: ShadowRoot): Remark[] {
  const boxes = root.querySelectorAll('[part~="event-date"], [part~="event-facts"], [part~="fact-value"], .row, .document, [part="case-posture"], .line');
  return [...boxes].filter((box) => box.checkVisibility()).flatMap((box) => {
    const places = placesOf(box);
    const text = places.map(([node, at]) => node.data.charAt(at)).join('');
    return [...text.matchAll(/\([^()]{1,24}\)/g)].map(({ 0: remark, index }): Remark => [remark, isOnOneLine(places.slice(index, index + remark.length))]);
  });
}

type Place = readonly [node: Text, at: number];

function placesOf(box: Element): Place[] {
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  const places: Place[] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    for (let at = 0; at < node.length; at += 1) places.push([node, at]);
  }
  return places;
}

function isOnOneLine(places: readonly Place[]): boolean {
  const middles = places.flatMap(([node, at]) => {
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const { top, bottom, width } = range.getBoundingClientRect();
    return width > 0 ? [(top + bottom) / 2] : [];
  });
  return Math.max(...middles) - Math.min(...middles) < 3;
}

describe('A short remark, such as "(scheduled)"', () => {
  for (const [width, font] of LOOKS) {
    it(`stays on one line, ${width} pixels wide, in ${font}`, async () => {
      const reader = await Reader.opens(POLICY, { width, attributes: { style: `font-family: ${font}` } });
      for (const button of reader.root.querySelectorAll<HTMLElement>('.event-button')) button.click();
      (reader.root.querySelector('[part~="about"]') as HTMLDetailsElement).open = true;
      await reader.seesPage();
      expect(reader.root.textContent).to.contain('(scheduled)').and.to.contain('(uncertain)');
      const cards = [...reader.root.querySelectorAll('case-card')].map(({ shadowRoot }) => shadowRoot as ShadowRoot);
      const remarks = [reader.root, ...cards].flatMap(remarksIn);
      const texts = ['(scheduled)', '(uncertain)', '(day unknown)', '(chief judge)', '(very likely)', '(archived copy)', '(as of Mar 30, 2025)', '(according to PACER)'];
      expect(remarks.map(([text]) => text), 'what was looked at').to.include.members(texts);
      expect(remarks.filter(([, isWhole]) => !isWhole).map(([text]) => text)).to.deep.equal([]);
    });
  }

  it('stays beside what it is about: no other text runs into the date', async () => {
    const reader = await Reader.opens(POLICY, { width: 900 });
    for (const when of reader.root.querySelectorAll('.when')) {
      expect(when.scrollWidth, when.textContent).to.be.at.most(when.clientWidth);
    }
  });
});
