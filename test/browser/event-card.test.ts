import { expect } from '@esm-bundle/chai';
import { SMALL } from '../fixtures/policies.js';
import { focused, nameOf } from '../support/accessible.js';
import { click } from '../support/input.js';
import { Reader } from '../support/reader.js';

const box = (element: Element): DOMRect => element.getBoundingClientRect();
const card = (reader: Reader): HTMLElement => reader.find('dialog');
const cards = (reader: Reader): HTMLElement[] => reader.findAll('dialog');

function opens(attributes: Readonly<Record<string, string>>, width = 780, policy: unknown = SMALL): Promise<Reader> {
  return Reader.opens(policy, { width, attributes });
}

describe('Choosing a mark where the page asks to stay', () => {
  for (const width of [780, 390]) {
    it(`tells the event at its mark and scrolls nothing, at ${width} pixels`, async () => {
      const reader = await opens({ 'on-select': 'stay' }, width, { ...SMALL, title: 'A long page '.repeat(30) });
      document.body.append(Object.assign(document.createElement('p'), { style: 'height: 3000px' }));
      const mark = reader.mark(/Café fees stayed/);
      mark.scrollIntoView({ block: 'center', behavior: 'instant' });
      const before = scrollY;
      await reader.clicks(mark);
      expect(nameOf(card(reader))).to.equal('Café fees stayed');
      expect(card(reader).textContent).to.contain('The court stayed the rule.');
      expect(scrollY).to.equal(before);
      expect([reader.timeline.selected, reader.entry('Café fees stayed').getAttribute('aria-expanded')]).to.deep.equal(['stay', 'false']);
      expect(reader.mark(/Café fees stayed/).getAttribute('aria-expanded')).to.equal('true');
      // Beside the mark, not over it, and within the window.
      const [at, told] = [box(reader.mark(/Café fees stayed/)), box(card(reader))];
      expect(told.top >= at.bottom || told.bottom <= at.top).to.equal(true);
      expect([told.left >= 0, told.right <= innerWidth, told.top >= 0, told.bottom <= innerHeight + 1]).to.deep.equal([true, true, true, true]);
    });
  }

  it('leads by keyboard into the card, along the story, and back to the mark', async () => {
    const reader = await opens({ 'on-select': 'stay' });
    reader.mark(/Doe sues/).focus();
    await reader.presses('Enter');
    expect(focused()).to.equal(card(reader));
    await reader.presses('Tab', 'Tab');
    expect(reader.at).to.equal('Next event');
    const told = [nameOf(card(reader))];
    for (let step = 0; step < 9; step += 1) {
      await reader.presses('Enter');
      told.push(nameOf(card(reader)));
    }
    // From there to the last event, and no further; the button keeps the focus.
    expect([told[0], told.at(-1), new Set(told).size]).to.deep.equal(['Doe sues', 'The board appeals', told.indexOf('The board appeals') + 1]);
    expect([reader.at, focused()?.getAttribute('aria-disabled')]).to.deep.equal(['Next event', 'true']);
    await reader.presses('Escape');
    expect(cards(reader)).to.deep.equal([]);
    expect(reader.at).to.match(/The board appeals/);
  });

  it('closes by its button, by its mark, by a press beside it, and not by one on the chart', async () => {
    const reader = await opens({ 'on-select': 'stay' });
    await reader.clicks(reader.mark(/Doe sues/));
    await reader.clicks(reader.button('Close'));
    expect(cards(reader)).to.deep.equal([]);
    await reader.clicks(reader.mark(/Doe sues/));
    await reader.clicks(reader.mark(/Doe sues/));
    expect(cards(reader)).to.deep.equal([]);
    await reader.clicks(reader.mark(/Doe sues/));
    await reader.clicks(reader.button('Zoom in'));
    expect(cards(reader).length).to.equal(1);
    await click({ x: 1, y: 1 });
    await reader.seesPage();
    expect(cards(reader)).to.deep.equal([]);
  });

  it('leads by its links to other events at their marks', async () => {
    const [first, ...rest] = SMALL.events;
    const reader = await opens({ 'on-select': 'stay' }, 780, { ...SMALL, events: [{ ...first, related: [{ type: 'amends', target: 'stay' }] }, ...rest] });
    await reader.clicks(reader.mark(/Fees double/));
    const before = scrollY;
    await reader.clicks(card(reader).querySelector('[part~="related-link"]') as HTMLElement);
    expect([nameOf(card(reader)), focused(), scrollY, reader.timeline.open]).to.deep.equal(['Café fees stayed', card(reader), before, []]);
  });

  it('tells the page which events were opened and closed', async () => {
    const reader = await opens({ 'on-select': 'stay' });
    const heard: unknown[] = [];
    for (const type of ['event-select', 'event-toggle'] as const) reader.timeline.addEventListener(type, ({ detail }: Event & { detail: unknown }) => heard.push(detail));
    await reader.clicks(reader.mark(/Doe sues/));
    await reader.clicks(reader.button('Next event'));
    await reader.clicks(reader.button('Close'));
    const second = reader.timeline.selected;
    expect(heard).to.deep.equal([
      { id: 'suit' }, { id: 'suit', open: true }, { id: second }, { id: second, open: true }, { id: 'suit', open: false }, { id: second, open: false },
    ]);
  });

  it('goes with its document', async () => {
    const reader = await opens({ 'on-select': 'stay' });
    await reader.clicks(reader.mark(/Doe sues/));
    reader.timeline.policy = { title: 'Another', events: [{ date: '2020-01-01', title: 'Other' }, { date: '2021-01-01', title: 'Others' }] };
    await reader.seesPage();
    expect(cards(reader)).to.deep.equal([]);
  });
});

describe('A page that cancels what a reader points out', () => {
  for (const [where, choose] of [
    ['at a mark', (reader: Reader) => reader.mark(/Café fees stayed/)],
    ['in the list', (reader: Reader) => reader.entry('Café fees stayed')],
  ] as const) {
    for (const how of ['show', 'stay']) {
      it(`has nothing come of it, ${where}, by on-select="${how}"`, async () => {
        const reader = await opens({ 'on-select': how });
        reader.timeline.range = { start: '2025-05', end: '2025-07' };
        await reader.seesPage();
        choose(reader).scrollIntoView({ block: 'center', behavior: 'instant' });
        const before = [reader.timeline.range, reader.timeline.open, reader.timeline.selected, scrollY];
        const toggled: unknown[] = [];
        reader.timeline.addEventListener('event-select', (event) => event.preventDefault());
        reader.timeline.addEventListener('event-toggle', ({ detail }) => toggled.push(detail));
        await reader.clicks(choose(reader));
        expect([reader.timeline.range, reader.timeline.open, reader.timeline.selected, scrollY]).to.deep.equal(before);
        expect([toggled, cards(reader)]).to.deep.equal([[], []]);
      });
    }
  }

  it('may point it out by itself, in its own way', async () => {
    const reader = await opens({});
    reader.timeline.addEventListener('event-select', (event) => {
      event.preventDefault();
      reader.timeline.selected = event.detail.id;
    });
    for (const choose of [reader.mark(/Café fees stayed/), reader.mark(/Café fees stayed/), reader.entry('Café fees stayed')]) {
      await reader.clicks(choose);
      expect([reader.timeline.selected, reader.timeline.open]).to.deep.equal(['stay', []]);
    }
  });

  it('hears of each choice, of one that is made again too, and of no event that closes', async () => {
    for (const how of ['show', 'stay']) {
      const reader = await opens({ 'on-select': how });
      const heard: unknown[] = [];
      reader.timeline.addEventListener('event-select', ({ detail }) => heard.push(detail.id));
      for (let times = 0; times < 3; times += 1) {
        reader.mark(/Doe sues/).focus();
        await reader.presses('Enter');
      }
      expect(heard, how).to.deep.equal(['suit', 'suit']);
      reader.timeline.remove();
    }
  });
});
