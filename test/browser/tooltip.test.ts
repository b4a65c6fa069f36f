import { expect } from '@esm-bundle/chai';
import { policyOf, SMALL } from '../fixtures/policies.js';
import { allByRole, focused } from '../support/accessible.js';
import { click, hover, press, setViewport } from '../support/input.js';
import { Reader } from '../support/reader.js';
import { until } from '../support/until.js';

const tipOf = ({ root }: Reader): HTMLElement | null => root.querySelector<HTMLElement>('[part~="tooltip"]:not([hidden])');
const shows = (reader: Reader): boolean => tipOf(reader)?.checkVisibility() === true;
const linesOf = (reader: Reader): string[] => [...tipOf(reader)?.children ?? []].map(({ textContent }) => textContent);
const boxOf = (reader: Reader): DOMRect => (tipOf(reader) as HTMLElement).getBoundingClientRect();
const away = (): Promise<void> => hover({ x: 1, y: innerHeight - 1 });

async function hovers(reader: Reader, mark: HTMLElement): Promise<void> {
  await away();
  await hover(mark);
  await until('the tooltip shows', () => shows(reader));
}

describe('The tooltip of a mark', () => {
  afterEach(() => setViewport(1160));

  it('tells date, kind and case, and the title only where it cannot be read beside the mark', async () => {
    const reader = await Reader.opens(SMALL, { width: 1100 });
    const mark = reader.mark(/Doe sues/);
    expect(mark.textContent.trim()).to.equal('Doe sues');
    await hovers(reader, mark);
    expect(linesOf(reader)).to.deep.equal(['Mar 7, 2025', 'Complaint · Doe v. Harbour Board · D. Mass.']);
    const close = await Reader.opens({ title: 'T', events: [{ date: '2025-01-01', title: 'A title that is far too long to stand beside its mark on the chart, even where it may have two lines of it', kind: 'report', outlet: 'The Quay' }, { date: '2025-01-20', title: 'B', kind: 'report' }] }, { width: 320 });
    await hovers(close, close.mark(/far too long/));
    expect(linesOf(close)).to.deep.equal(['Jan 1, 2025', 'A title that is far too long to stand beside its mark on the chart, even where it may have two lines of it', 'Press report · The Quay']);
  });

  it('tells the first events of a cluster, and how many more there are', async () => {
    const reader = await Reader.opens(policyOf(60, 1), { width: 500 });
    await hovers(reader, allByRole(reader.chart, 'button', /events/)[0] as HTMLElement);
    expect(linesOf(reader)).to.have.length(7);
    expect(linesOf(reader)[1]).to.match(/^Event \d+$/);
    expect(linesOf(reader)[6]).to.match(/\d+ more events? in the list/);
  });

  it('comes with the focus of the keyboard, and goes with Escape, which the page then has', async () => {
    const reader = await Reader.opens(SMALL, { width: 1000 });
    reader.mark(/Doe sues/).focus();
    await reader.presses('ArrowRight');
    expect(linesOf(reader)[0]).to.equal('Jun 10, 2025');
    const heard: boolean[] = [];
    const listen = (event: KeyboardEvent): void => void heard.push(event.defaultPrevented);
    document.addEventListener('keydown', listen);
    await reader.presses('Escape');
    expect([shows(reader), heard.length]).to.deep.equal([false, 0]);
    await reader.presses('Escape');
    document.removeEventListener('keydown', listen);
    expect(heard).to.deep.equal([false]);
    await reader.presses('ArrowLeft');
    expect(linesOf(reader)[0]).to.equal('Mar 7, 2025');
  });

  it('goes with Escape while the focus is elsewhere, and the page has the key as well', async () => {
    const reader = await Reader.opens(SMALL, { width: 1000 });
    // In view: engines scroll to what has the focus, some of them later.
    document.body.insertAdjacentHTML('afterbegin', '<input aria-label="Elsewhere">');
    const field = document.querySelector('input') as HTMLInputElement;
    field.focus();
    await hovers(reader, reader.mark(/Fees double/));
    let heard: boolean | undefined;
    field.addEventListener('keydown', (event) => (heard = event.defaultPrevented));
    await press('Escape');
    expect([shows(reader), heard, focused()]).to.deep.equal([false, false, field]);
    await reader.seesPage();
    expect(shows(reader)).to.equal(false);
    await hovers(reader, reader.mark(/Doe sues/));
  });

  it('stays while the pointer goes to it, across the gap, and goes with the pointer', async () => {
    const reader = await Reader.opens(SMALL, { width: 1000 });
    const mark = reader.mark(/Café fees stayed/);
    await hovers(reader, mark);
    const [at, tip] = [mark.getBoundingClientRect(), boxOf(reader)];
    const x = Math.round(at.left + at.width / 2);
    const isAbove = tip.bottom <= at.top;
    expect(Math.abs(isAbove ? at.top - tip.bottom : tip.top - at.bottom)).to.be.closeTo(4, 1);
    for (const step of [1, 2, 3, 5, 12]) {
      await hover({ x, y: Math.round(isAbove ? at.top - step : at.bottom + step) });
      await reader.seesPage();
      expect(shows(reader), `${step} pixels away`).to.equal(true);
    }
    await away();
    await until('the tooltip is gone', () => !shows(reader));
  });

  it('is whole at every edge of the window, and inside of what scrolls', async () => {
    const reader = await Reader.opens(policyOf(12, 30), { width: 700 });
    const box = document.createElement('div');
    box.style.cssText = 'position: fixed; inset: 0 auto auto 0; inline-size: 520px; block-size: 300px; overflow: auto; scrollbar-width: none';
    document.body.append(box);
    box.append(reader.timeline);
    await reader.seesPage();
    for (const lane of allByRole(reader.chart, 'group')) {
      const marks = allByRole(lane, 'button');
      for (const mark of [marks[0], marks.at(-1)] as HTMLElement[]) {
        mark.scrollIntoView({ block: 'start', behavior: 'instant' });
        await hovers(reader, mark);
        const { top, left, right, bottom, width, height } = boxOf(reader);
        expect([top >= 0, left >= 0, right <= innerWidth, bottom <= innerHeight]).to.deep.equal([true, true, true, true]);
        for (const [x, y] of [[left + 2, top + height / 2], [right - 2, top + height / 2], [left + width / 2, top + 2], [left + width / 2, bottom - 2]]) {
          expect(tipOf(reader)?.contains(reader.root.elementFromPoint(x as number, y as number))).to.equal(true);
        }
      }
    }
  });

  it('does not lie on the toolbar at 320 pixels', async () => {
    await setViewport(320);
    const reader = await Reader.opens(SMALL, { width: 320 });
    for (const mark of reader.marks) {
      await hovers(reader, mark);
      const bar = reader.root.querySelector('[part~="toolbar"]') as HTMLElement;
      const [tip, over] = [boxOf(reader), bar.getBoundingClientRect()];
      expect(tip.top >= over.bottom || tip.bottom <= over.top).to.equal(true);
      // Not every engine has windows of any width.
      expect(tip.right).to.be.at.most(innerWidth);
    }
  });

  it('goes when its mark is chosen, and does not come back while the pointer rests', async () => {
    for (const range of [null, { start: '2025-01', end: '2025-04' }]) {
      const reader = await Reader.opens(SMALL, { width: 1000 });
      reader.timeline.range = range;
      await reader.seesPage();
      const mark = reader.mark(/Fees double/);
      await hovers(reader, mark);
      await click(mark);
      await reader.seesPage();
      expect(shows(reader)).to.equal(false);
      await reader.presses('Escape');
      expect(reader.timeline.open).to.deep.equal([]);
      reader.timeline.remove();
    }
  });
});
