import { expect } from '@esm-bundle/chai';
import { SMALL } from '../fixtures/policies.js';
import { emulateMedia, type Media } from '../support/input.js';
import { Reader } from '../support/reader.js';

/** What is at least as visible as WCAG asks of the edges of what one can use (1.4.11), and of text (1.4.3; 1.4.6). */
const [EDGE, TEXT, STRONG] = [3, 4.5, 7];

const POLICY = {
  ...SMALL,
  asOf: '2025-08-01',
  spans: [
    { track: 'restraint', state: 'stay', start: '2025-03', end: '2025-06-20', case: 'doe', basis: 'source' },
    { track: 'instrument', state: 'in-effect', start: '2025-01-02', basis: 'source' },
  ],
  events: [...SMALL.events, { date: '2025-02', title: 'Some day in February', kind: 'rule' }, { date: '2025-05/2025-07', title: 'Hearings', kind: 'hearing', cases: 'doe' }],
};

/** How a colour looks on others, as it is painted. */
function painted(...colours: readonly string[]): readonly number[] {
  const canvas = new OffscreenCanvas(1, 1);
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  for (const colour of colours) {
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
  }
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

function luminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratio(one: readonly number[], other: readonly number[]): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** What stands out of the surface around it: of what, and which colour of it. */
type Looked = readonly [name: string, element: Element, property: 'backgroundColor' | 'borderBottomColor' | 'borderTopColor' | 'color', pseudo?: '::before'];

function onSurface(reader: Reader, [, element, property, pseudo]: Looked): number {
  const surface = getComputedStyle(reader.root.querySelector('.root') as Element).backgroundColor;
  return ratio(painted(surface, getComputedStyle(element, pseudo)[property]), painted(surface));
}

const all = (reader: Reader, part: string): HTMLElement[] => [...reader.root.querySelectorAll<HTMLElement>(`[part~="${part}"]`)];
const named = (reader: Reader, part: string, ...rest: [Looked[2], '::before'?]): Looked[] => all(reader, part).map((element) => [part, element, ...rest]);

/** False where the engine cannot show it. */
async function opens(media: Media): Promise<Reader | null> {
  if (!(await emulateMedia(media))) return null;
  document.documentElement.style.colorScheme = 'light dark';
  return Reader.opens(POLICY, { width: 1000 });
}

describe('What can be used, and what says something', () => {
  afterEach(async () => {
    document.documentElement.style.colorScheme = '';
    await emulateMedia();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`has edges that are seen in ${colorScheme}: the search field, states that last, dates that are not exact`, async () => {
      const reader = await opens({ colorScheme });
      if (!reader) return;
      const looked = [...named(reader, 'search', 'borderTopColor'), ...named(reader, 'span', 'borderTopColor', '::before'), ...named(reader, 'extent', 'borderBottomColor')];
      expect(new Set(looked.map(([name]) => name)).size).to.equal(3);
      for (const one of looked) expect(onSurface(reader, one), one[0]).to.be.at.least(EDGE);
    });

    it(`can be read in ${colorScheme}, also where it is muted`, async () => {
      const reader = await opens({ colorScheme });
      if (!reader) return;
      for (const one of ['event-meta', 'status-line', 'tick', 'mark-label', 'span-label'].flatMap((part) => named(reader, part, 'color'))) {
        expect(onSurface(reader, one), one[0]).to.be.at.least(TEXT);
      }
    });

    it(`can be read in ${colorScheme} on the band of a state`, async () => {
      const reader = await opens({ colorScheme });
      if (!reader) return;
      const tints = all(reader, 'span').map((span) => getComputedStyle(span, '::before').backgroundColor);
      expect(tints).to.have.length(2);
      for (const words of [...all(reader, 'mark-label'), ...all(reader, 'span-label')]) {
        for (const tint of tints) expect(ratio(painted(tint, getComputedStyle(words).color), painted(tint)), words.textContent.trim()).to.be.at.least(TEXT);
      }
    });

    it(`stands out more in ${colorScheme} for who asks for more contrast`, async () => {
      const reader = await opens({ colorScheme, contrast: 'more' });
      if (!reader) return;
      for (const one of ['event-meta', 'status-line', 'tick', 'mark-label'].flatMap((part) => named(reader, part, 'color'))) {
        expect(onSurface(reader, one), one[0]).to.be.at.least(STRONG);
      }
      for (const one of ['button', 'chip', 'search'].flatMap((part) => named(reader, part, 'borderTopColor'))) {
        expect(onSurface(reader, one), one[0]).to.be.at.least(EDGE);
      }
    });
  }

  it('looks pressed where colours are forced: a chip, and the order of the list', async () => {
    const reader = await opens({ forcedColors: 'active' });
    if (!reader) return;
    const background = (element: HTMLElement): string => getComputedStyle(element).backgroundColor;
    for (const button of [all(reader, 'chip')[0], all(reader, 'order-button')[1]] as HTMLElement[]) {
      const before = background(button);
      await reader.clicks(button);
      expect(button.getAttribute('aria-pressed')).to.equal('true');
      // How far they are apart is the system's choice.
      expect(background(button)).to.not.equal(before);
      expect(background(button)).to.not.equal(getComputedStyle(button).color);
    }
  });
});
