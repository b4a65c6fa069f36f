import { expect } from '@esm-bundle/chai';
import { linkHash } from '../../src/interaction/index.js';
import { focused, nameOf } from '../support/accessible.js';
import { press, wheel } from '../support/input.js';
import { longPolicy, rows } from '../support/long-policy.js';
import { Reader } from '../support/reader.js';
import { until } from '../support/until.js';

const opens = (count: number, setup = {}): Promise<Reader> => Reader.opens(longPolicy(count), { width: 500, ...setup });

const drawn = ({ root }: Reader): string => [...root.querySelectorAll<HTMLElement>('.section-of-events')].map(({ dataset }) => dataset['section']).join();

/** More than the headings between two rows. */
const HEADINGS = 130;

/** The row that the eye rests on, halfway down the window; or the next, under a heading. */
const rowAt = (reader: Reader, y = innerHeight / 2): HTMLElement | undefined => rows(reader).find((row) => {
  const { top, bottom } = row.getBoundingClientRect();
  return top <= y + HEADINGS && bottom > y;
});

/** Waits until the list has not changed for a while. */
async function rests(reader: Reader): Promise<void> {
  let still = 0;
  let last = '';
  await until('the list rests', () => {
    const now = drawn(reader) + String(reader.timeline.getBoundingClientRect().top);
    still = now === last ? still + 1 : 0;
    last = now;
    return still > 8;
  });
}

async function eyeAt(reader: Reader): Promise<HTMLElement> {
  let row: HTMLElement | undefined;
  await until('there is a row in the middle of the window', () => (row = rowAt(reader)) !== undefined);
  return row as HTMLElement;
}

const idOf = (row: HTMLElement | undefined): string | undefined => row?.dataset['event'];
const topOf = (row: HTMLElement): number => row.getBoundingClientRect().top;

/** How far a row moved on the screen while the list around it was filled. */
async function movedWhileFilling(reader: Reader): Promise<number> {
  const row = await eyeAt(reader);
  const [id, top] = [idOf(row), topOf(row)];
  await rests(reader);
  expect(row.isConnected).to.equal(true);
  expect(idOf(row)).to.equal(id);
  return Math.abs(topOf(row) - top);
}

describe('A reader of up to 500 events', () => {
  it('has all of them in the page, with their texts, for the browser’s own search', async () => {
    const reader = await opens(500);
    expect(rows(reader)).to.have.length(500);
    expect(reader.root.querySelectorAll('.space')).to.have.length(0);
    const details = [...reader.root.querySelectorAll('[part~="event-detail"]')];
    expect(details.every((detail, index) => detail.getAttribute('hidden') === 'until-found' && detail.textContent.includes(`Body of ${index + 1}.`))).to.equal(true);
  });
});

describe('A reader of thousands of events', () => {
  beforeEach(() => scrollTo(0, 0));

  it('has at most eleven elements a row in the page', async () => {
    const reader = await opens(200);
    expect(reader.root.querySelectorAll('.events *').length / 200).to.be.at.most(11);
  });

  it('has few of them in the page, under years and months', async () => {
    const reader = await opens(5000);
    await rests(reader);
    expect(rows(reader).length).to.be.lessThan(150);
    expect(reader.root.querySelectorAll('*').length).to.be.at.most(3000);
    expect(reader.findAll('heading').map(({ localName, textContent }) => `${localName} ${textContent.trim()}`))
      .to.include.members(['h4 2020', 'h5 January 2020', 'h5 February 2020']);
    expect(reader.entry('Event 1').closest('h6')).not.to.equal(null);
  });

  it('scrolls down and up, and what is read stays where it is while the rest is filled', async () => {
    const reader = await opens(2000);
    reader.timeline.scrollIntoView();
    for (let turn = 0; turn < 12; turn += 1) {
      scrollBy({ top: innerHeight * 0.9, behavior: 'instant' });
      expect(await movedWhileFilling(reader)).to.be.at.most(2);
    }
    for (let turn = 0; turn < 9; turn += 1) {
      scrollBy({ top: -innerHeight * 0.9, behavior: 'instant' });
      expect(await movedWhileFilling(reader)).to.be.at.most(2);
    }
  });

  it('jumps to the middle and to the end, and goes up from there without a jolt', async () => {
    const reader = await opens(5000);
    for (const part of [0.5, 0.99]) {
      scrollTo({ top: document.documentElement.scrollHeight * part, behavior: 'instant' });
      expect(await movedWhileFilling(reader)).to.be.at.most(2);
      for (let turn = 0; turn < 6; turn += 1) {
        const row = await eyeAt(reader);
        const top = topOf(row);
        scrollBy({ top: -innerHeight * 0.4, behavior: 'instant' });
        await rests(reader);
        expect(topOf(row) - top).to.be.closeTo(innerHeight * 0.4, 2);
      }
    }
    expect(rows(reader).length).to.be.lessThan(250);
  });

  it('turns the wheel, and meets no empty screen', async () => {
    const reader = await opens(2000);
    reader.timeline.scrollIntoView();
    for (let turn = 0; turn < 10; turn += 1) {
      await wheel({ x: 200, y: 300 }, 700);
      await eyeAt(reader);
    }
    for (let turn = 0; turn < 5; turn += 1) {
      await wheel({ x: 200, y: 300 }, -500);
      await eyeAt(reader);
    }
  });

  it('goes to the last event and back to the first with End and Home, and on with the arrows', async () => {
    const reader = await opens(3000);
    reader.entry('Event 1').focus();
    await press('End');
    await until('the last event has the focus', () => idOf(focused()?.closest<HTMLElement>('.event') ?? undefined) === 'e3000');
    await press('ArrowUp');
    await until('the event before it has the focus', () => idOf(focused()?.closest<HTMLElement>('.event') ?? undefined) === 'e2999');
    await press('Home');
    await until('the first event has the focus', () => nameOf(focused() ?? document.body) === 'Event 1');
  });

  it('keeps the focus however far the page is scrolled', async () => {
    const reader = await opens(3000);
    const entry = reader.entry('Event 1');
    entry.focus();
    scrollTo({ top: document.documentElement.scrollHeight / 2, behavior: 'instant' });
    await rests(reader);
    expect(await movedWhileFilling(reader)).to.be.at.most(2);
    expect(focused()).to.equal(entry);
  });

  it('is led to any event by a link, a mark or a script, at once when it is far', async () => {
    const reader = await opens(3000, { attributes: { 'deep-link': '' } });
    expect(reader.timeline.show('e2000')).to.equal(true);
    await until('the event is in view', () => rows(reader).some((row) => idOf(row) === 'e2000' && topOf(row) >= 0 && topOf(row) < innerHeight));
    await rests(reader);
    const row = rows(reader).find((one) => idOf(one) === 'e2000') as HTMLElement;
    expect(topOf(row)).to.be.within(0, innerHeight - 20);
    expect(row.textContent).to.contain('Body of 2000.');
    location.hash = linkHash('long', 'e900');
    await until('the linked event is in view', () => rows(reader).some((one) => idOf(one) === 'e900' && topOf(one) >= 0 && topOf(one) < innerHeight));
  });

  it('finds an event by searching, wherever it was', async () => {
    const reader = await opens(3000);
    reader.timeline.filter = { text: 'body of 2718' };
    await reader.seesPage();
    expect(rows(reader).map(idOf)).to.deep.equal(['e2718']);
  });

  it('reads on in a box that scrolls inside the page', async () => {
    const box = document.createElement('div');
    box.style.cssText = 'height: 400px; overflow: auto';
    document.body.append(box);
    const reader = await opens(2000);
    box.append(reader.timeline);
    await rests(reader);
    const { top } = box.getBoundingClientRect();
    const seen = (): HTMLElement | undefined => rowAt(reader, top + 200);
    for (const part of [0.2, 0.7, 0.99, 0.4]) {
      box.scrollTop = box.scrollHeight * part;
      await until('there is a row in the box', () => seen() !== undefined);
      const row = seen() as HTMLElement;
      const at = topOf(row);
      await rests(reader);
      expect(Math.abs(topOf(row) - at)).to.be.at.most(2);
    }
    expect(rows(reader).length).to.be.lessThan(250);
  });

  it('gets no more of them in a frame as tall as all of them', async () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = `<script type="module" src="${new URL('../../src/define.ts', import.meta.url).pathname}"></script><policy-timeline></policy-timeline>`;
    frame.style.cssText = 'width: 500px; height: 150000px';
    document.body.append(frame);
    await until('the frame has a timeline', () => Boolean(frame.contentDocument?.querySelector('policy-timeline')?.shadowRoot));
    const timeline = frame.contentDocument?.querySelector('policy-timeline');
    if (!timeline) throw new Error('The frame has no timeline.');
    timeline.policy = longPolicy(2000);
    const reader = new Reader(timeline);
    await reader.seesPage();
    await rests(reader);
    expect(rows(reader).length).to.be.within(24, 150);
    scrollTo({ top: 60_000, behavior: 'instant' });
    await until('there is a row in the window', () => rowAt(reader, 60_000 + innerHeight / 2) !== undefined);
    await rests(reader);
    expect(rows(reader).length).to.be.within(24, 200);
  });
});
