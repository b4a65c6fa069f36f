import { expect } from '@esm-bundle/chai';
import { focused, nameOf } from '../support/accessible.js';
import { Reader } from '../support/reader.js';
import { until } from '../support/until.js';
import { chooses, open, part, STORY, text } from './story-told.js';

describe('The record as it stood', () => {
  const stands = (reader: Reader): string[] => [...reader.root.querySelectorAll('[part~="stand-name"]')].map(text);
  const later = (reader: Reader): string[] => [...reader.root.querySelectorAll('.event.later [part~="event-title"]')].map(text);

  it('has the states that were in force then, and says that the document says so today', async () => {
    const reader = await open({ 'as-of': '2025-04-01' });
    await until('it is looked back', () => part(reader, 'look-back') !== null);
    expect(text(part(reader, 'standing-heading'))).to.equal('Where it stood on Apr 1, 2025');
    expect(stands(reader)).to.deep.equal(['Temporary restraining order since Mar 1, 2025', 'Latest Mar 1, 2025']);
    expect(text(part(reader, 'look-back-limits'))).to.match(/says today about that date.*known then is another question/);
    expect(later(reader)).to.deep.equal(['Both sides are heard', 'The fees are back']);
    expect(text(part(reader, 'date-divide'))).to.equal('After Apr 1, 2025');
  });

  for (const width of [900, 390]) {
    it(`says that the document asserts no state, ${width} pixels wide`, async () => {
      const reader = await open({ 'as-of': '2025-02-10' }, width);
      await until('it is looked back', () => part(reader, 'look-back') !== null);
      const sentence = [...reader.root.querySelectorAll('[part~="standing"] p')].find((line) => text(line) === 'The document asserts no state for that date.');
      expect(sentence?.checkVisibility()).to.equal(true);
      expect(stands(reader)).to.deep.equal(['Latest Feb 1, 2025']);
    });
  }

  it('moves with the line, by keys and by hand, and no further than the record', async () => {
    const reader = await open({ 'as-of': '2025-04-01' });
    await until('the line is there', () => part(reader, 'date-line')?.checkVisibility() === true);
    const line = (): HTMLElement => part(reader, 'date-line') as HTMLElement;
    const press = (key: string): boolean => line().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
    line().focus();
    press('ArrowRight');
    expect(reader.timeline.asOf).to.equal('2025-04-02');
    await reader.timeline.updateComplete;
    press('PageDown');
    expect(reader.timeline.asOf).to.equal('2025-03-03');
    await reader.timeline.updateComplete;
    press('Home');
    expect(reader.timeline.asOf).to.equal('2025-01-10');
    await reader.timeline.updateComplete;
    expect(line().getAttribute('aria-valuetext')).to.equal('Jan 10, 2025');
    const { left, width } = (line().parentElement as Element).getBoundingClientRect();
    const { top } = line().getBoundingClientRect();
    const at = { pointerId: 1, isPrimary: true, button: 0, bubbles: true, composed: true, clientY: top + 20 };
    line().setPointerCapture = () => undefined;
    line().hasPointerCapture = () => true;
    line().dispatchEvent(new PointerEvent('pointerdown', { ...at, clientX: left + 5 }));
    line().dispatchEvent(new PointerEvent('pointermove', { ...at, clientX: left + width / 2, buttons: 1 }));
    expect(reader.timeline.asOf).to.match(/^2025-05/);
    press('Escape');
    await until('it is now again', () => part(reader, 'look-back') === null);
    expect(reader.timeline.asOf).to.equal(null);
    expect(later(reader)).to.deep.equal([]);
  });

  it('begins from the menu at the day of the last review', async () => {
    const reader = await open();
    await reader.seesPage();
    await chooses(reader, 'As it stood on a date');
    await until('the field of the date has the focus', () => (focused() as HTMLInputElement | null)?.type === 'date');
    expect((focused() as HTMLInputElement).value).to.equal('2025-10-01');
    reader.button('Back to now').click();
    await until('it is now again', () => part(reader, 'look-back') === null);
  });

  for (const [date, fault] of [['1999', /nothing in the document is as old as that/], ['Spring', /write a date, such as/]] as const) {
    it(`is as it is now where the date is ${date}, and says why`, async () => {
      const reader = await open({ 'as-of': date });
      expect(reader.timeline.asOf).to.equal(null);
      expect(text(part(reader, 'standing-heading'))).to.equal('Where it stands');
      expect(reader.timeline.issues.map(({ message }) => message).join()).to.match(fault);
    });
  }
});

describe('What is new', () => {
  const news = (reader: Reader): string[] => [...reader.root.querySelectorAll('.event:has([part~="news"])')].map((row) => `${text(row.querySelector('[part~="event-title"]'))}: ${text(row.querySelector('[part~="news"]'))}`);

  it('since a date is marked, counted and can be all that is shown', async () => {
    const reader = await open({ since: '2025-09-20' });
    await until('it is marked', () => news(reader).length === 3);
    expect(news(reader)).to.deep.equal(['Doe sues: Changed', 'Both sides are heard: Changed', 'The fees are back: New']);
    reader.button(/^New since Sep 20, 2025 3$/).click();
    await until('only that is shown', () => reader.root.querySelectorAll('.event').length === 3);
    expect(reader.timeline.filter.since).to.equal('2025-09-20');
    reader.button(/^New since/).click();
    await until('all is shown', () => reader.root.querySelectorAll('.event').length === 5);
  });

  it('stands with its correction at the event', async () => {
    const reader = await open();
    await reader.seesPage();
    reader.timeline.show('suit');
    await until('it is open', () => part(reader, 'event-correction') !== null);
    expect(text(part(reader, 'event-correction'))).to.equal('Corrected Sep 20, 2025 The day was wrong.');
  });

  it('since the last visit is nothing at the first, and nothing where storage is denied', async () => {
    const denied = Object.getOwnPropertyDescriptor(Storage.prototype, 'getItem') as PropertyDescriptor;
    Storage.prototype.getItem = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    try {
      const reader = await Reader.opens({ ...STORY, id: 'denied' }, { width: 900, attributes: { since: 'visit' } });
      await reader.seesPage();
      expect(news(reader)).to.deep.equal([]);
    } finally {
      Object.defineProperty(Storage.prototype, 'getItem', denied);
    }
  });

  it('since the last visit is what came after that day', async () => {
    localStorage.setItem('policy-timeline:visit:seen', JSON.stringify({ seen: Date.UTC(2025, 8, 22) }));
    const reader = await Reader.opens({ ...STORY, id: 'seen' }, { width: 900, attributes: { since: 'visit' } });
    await until('it is marked', () => news(reader).length > 0);
    expect(news(reader)).to.deep.equal(['The fees are back: New']);
    expect(reader.button(/^New since your last visit 1$/)).to.exist;
    localStorage.removeItem('policy-timeline:visit:seen');
  });
});

describe('More filters', () => {
  it('are by case, kind and tag, with numbers, and close with Escape', async () => {
    const reader = await open();
    await reader.seesPage();
    reader.button('More filters').click();
    await until('they are there', () => part(reader, 'more-filters') !== null);
    const rows = [...reader.root.querySelectorAll('[part~="filter-row"]')].map((row) => `${nameOf(row)}: ${[...row.querySelectorAll('button')].map(nameOf).join(', ')}`);
    expect(rows).to.deep.equal(['Court cases: Doe v. Harbour Board 3', 'Kinds: Rule 1, Complaint 1, Order 1, Hearing 1, Effective date 1', 'Tags: fees 2, courts 1']);
    reader.button('Doe v. Harbour Board 3').click();
    await until('it is narrowed down', () => reader.root.querySelectorAll('.event').length === 3);
    expect(reader.button('fees 1')).to.exist;
    reader.button('courts 1').focus();
    (focused() as Element).dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true }));
    await until('they are closed', () => part(reader, 'more-filters') === null);
    expect(nameOf(focused() as Element)).to.equal('More filters');
    expect(reader.button('Remove filter: Doe v. Harbour Board')).to.exist;
  });
});

describe('What a page puts in', () => {
  it('stands at the end of the header, before the story, and in its event when that is open', async () => {
    const reader = await open();
    await reader.seesPage();
    for (const slot of ['header-end', 'before-story', 'event-suit']) reader.timeline.insertAdjacentHTML('beforeend', `<p slot="${slot}">Of the page: ${slot}</p>`);
    const own = (slot: string): Element => reader.timeline.querySelector(`[slot="${slot}"]`) as Element;
    expect(own('header-end').assignedSlot?.closest('header') !== null).to.equal(true);
    expect(own('before-story').checkVisibility()).to.equal(true);
    expect(own('event-suit').checkVisibility()).to.equal(false);
    reader.timeline.show('suit');
    await until('it shows', () => own('event-suit').checkVisibility());
    expect(own('event-suit').assignedSlot?.closest<HTMLElement>('.event')?.dataset['event']).to.equal('suit');
  });
});
