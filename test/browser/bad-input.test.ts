import { expect } from '@esm-bundle/chai';
import { policyOf, SMALL } from '../fixtures/policies.js';
import { setViewport } from '../support/input.js';
import { Reader } from '../support/reader.js';
import { textLines, textOnText } from '../support/text-lines.js';
import { until } from '../support/until.js';

const LONG_TITLE = 'A title that goes on and on, as those of filings do, '.repeat(8).slice(0, 400);
const LONG_WORD = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const SPANS = Array.from({ length: 60 }, (_, index) => ({
  track: 'restraint', state: 'preliminary-injunction', start: `2025-03-${String(1 + (index % 28)).padStart(2, '0')}`, case: 'doe', basis: 'source',
}));

/** What of a document is missing, long, too much, or in disorder. */
const DOCUMENTS: Readonly<Record<string, object>> = {
  'no summary': SMALL,
  'no cases': { ...SMALL, cases: undefined, events: SMALL.events.map((event) => ({ ...event, cases: undefined })) },
  'no spans': { ...SMALL, spans: undefined },
  'statuses only': { title: 'A rule', status: [{ label: 'Current status', value: 'In effect', asOf: '2025-06' }, { label: 'Former status', value: null }], events: [] },
  'one event': policyOf(1),
  'titles of 400 letters': {
    ...SMALL, title: LONG_TITLE, summary: LONG_TITLE, events: SMALL.events.map((event) => ({ ...event, title: LONG_TITLE })),
    cases: SMALL.cases.map((entry) => ({ ...entry, name: LONG_TITLE })),
  },
  'words of 80 letters': {
    ...SMALL, title: LONG_WORD, summary: LONG_WORD, badges: [LONG_WORD], status: [{ label: LONG_WORD, value: LONG_WORD }],
    events: SMALL.events.map((event) => ({ ...event, title: LONG_WORD, outlet: LONG_WORD })), cases: SMALL.cases.map((entry) => ({ ...entry, name: LONG_WORD })),
  },
  '60 states at once': { ...SMALL, spans: SPANS },
  'dates out of order': { ...SMALL, events: [...SMALL.events].reverse(), spans: [{ track: 'restraint', state: 'stay', start: '2025-06-10', end: '2025-01-01', case: 'doe', basis: 'source' }] },
};

/** What is read in full where it stands, and has no tooltip. */
const READ = '[part~="title"], [part~="stand"] p, [part~="event-title"], [part~="event-meta"], [part~="fact-label"], [part~="fact-value"], [part~="badge"]';

function cutOff({ root }: Reader): string[] {
  return [...root.querySelectorAll<HTMLElement>(READ)].filter((element) => element.checkVisibility())
    .filter((element) => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline').map(({ textContent }) => textContent.trim());
}

async function isInOrder(reader: Reader): Promise<void> {
  await reader.seesPage();
  expect(textOnText(textLines(reader.root)), 'text on text').to.deep.equal([]);
  expect(cutOff(reader), 'cut off').to.deep.equal([]);
  expect(document.documentElement.scrollWidth, 'sideways').to.be.at.most(innerWidth);
}

describe('Nothing lies on anything, and nothing is cut off,', () => {
  afterEach(async () => {
    document.documentElement.removeAttribute('style');
    await setViewport(800, 600);
  });

  for (const width of [320, 1160]) {
    for (const [what, policy] of Object.entries(DOCUMENTS)) {
      it(`with ${what}, ${width} pixels wide, closed and open`, async () => {
        await setViewport(width, 900);
        const reader = await Reader.opens(policy);
        await isInOrder(reader);
        reader.timeline.open = SMALL.events.slice(0, 2).map(({ id }) => id);
        await isInOrder(reader);
      });
    }

    it(`in a window of 300 pixels, ${width} wide, at its top and in the list`, async () => {
      await setViewport(width, 300);
      const reader = await Reader.opens(policyOf(40, 20));
      await isInOrder(reader);
      scrollTo({ top: document.documentElement.scrollHeight / 2, behavior: 'instant' });
      const strip = (): DOMRect => reader.root.querySelector('[part~="strip"]:not([hidden])')?.getBoundingClientRect() ?? new DOMRect();
      await until('the strip is there', () => strip().height > 0);
      expect(strip().height).to.be.at.most(300 * 0.35);
    });

    it(`with text at 200 %, ${width} pixels wide`, async () => {
      await setViewport(width, 900);
      document.documentElement.style.fontSize = '200%';
      await isInOrder(await Reader.opens({ ...SMALL, summary: LONG_TITLE }));
    });
  }
});
