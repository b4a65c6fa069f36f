import { expect } from '@esm-bundle/chai';
import { focused, nameOf } from '../support/accessible.js';
import { Reader } from '../support/reader.js';
import { until } from '../support/until.js';
import { chooses, open, part, STORY, text } from './story-told.js';

const place = (reader: Reader): string => text(part(reader, 'telling-place'));
const told = (reader: Reader): string => text(part(reader, 'telling-title'));

describe('A guided telling', () => {
  it('goes through the turning points by button, and back to where the reader was', async () => {
    const reader = await open();
    await reader.seesPage();
    reader.timeline.range = '2025-01/2025-03';
    await reader.timeline.updateComplete;
    const before = reader.timeline.range;
    await chooses(reader, 'Step by step');
    await until('the first is told', () => told(reader) === 'The board doubles the fees');
    expect(place(reader)).to.equal('1 of 3');
    await until('the focus is in it', () => focused()?.classList.contains('told-now') === true);
    expect(reader.root.querySelector('.along')?.checkVisibility()).to.equal(false);
    reader.button('Next event').click();
    await until('the second is told', () => told(reader) === 'The court stops the fees');
    expect(reader.timeline.selected).to.equal('order');
    reader.button('Next event').click();
    await until('the last is told', () => told(reader) === 'The fees are back');
    expect(reader.button('Next event').getAttribute('aria-disabled')).to.equal('true');
    reader.button('Next event').click();
    expect(place(reader)).to.equal('3 of 3');
    reader.button('Back to the timeline').click();
    await until('the list is back', () => part(reader, 'telling') === null);
    expect(reader.timeline.range).to.deep.equal(before);
    expect(reader.timeline.selected).to.equal(null);
    await until('the focus is on the menu', () => nameOf(focused() as Element) === 'More');
  });

  it('turns by keys, and ends with Escape', async () => {
    const reader = await open({ telling: 'all' });
    await until('it is told', () => place(reader) === '1 of 5');
    part(reader, 'telling-step')?.focus();
    const press = (key: string): boolean => (focused() as Element).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
    press('ArrowRight');
    await until('one on', () => told(reader) === 'Doe sues');
    expect(text(reader.root.querySelector('.told-more'))).to.contain('Doe says that the fees are too high.');
    press('End');
    await until('the last', () => place(reader) === '5 of 5');
    press('ArrowLeft');
    await until('one back', () => place(reader) === '4 of 5');
    press('Escape');
    await until('it has ended', () => part(reader, 'telling') === null);
    expect(reader.timeline.telling).to.equal(null);
  });

  it('turns under a finger, but not where it scrolls', async () => {
    const reader = await open({ telling: 'all' });
    await until('it is told', () => place(reader) === '1 of 5');
    const swipe = (across: number, down: number): void => {
      const at = { pointerType: 'touch', isPrimary: true, bubbles: true, composed: true, pointerId: 7 };
      part(reader, 'telling')?.dispatchEvent(new PointerEvent('pointerdown', { ...at, clientX: 300, clientY: 300 }));
      part(reader, 'telling')?.dispatchEvent(new PointerEvent('pointerup', { ...at, clientX: 300 + across, clientY: 300 + down }));
    };
    swipe(-80, 10);
    await until('one on', () => place(reader) === '2 of 5');
    swipe(-80, 90);
    swipe(20, 0);
    await reader.timeline.updateComplete;
    expect(place(reader)).to.equal('2 of 5');
    swipe(80, 0);
    await until('one back', () => place(reader) === '1 of 5');
  });

  it('of a mark tells its event, and a link elsewhere ends it', async () => {
    const reader = await open({ telling: 'all' });
    await until('it is told', () => place(reader) === '1 of 5');
    [...reader.root.querySelectorAll<HTMLElement>('.mark')].find((mark) => mark.dataset['event'] === 'end')?.click();
    await until('it is told', () => told(reader) === 'The fees are back');
    reader.timeline.show('suit');
    await until('the list has it open', () => part(reader, 'telling') === null && reader.timeline.open.includes('suit'));
  });

  it('says what cannot be told, and shows the whole', async () => {
    const keyless = await Reader.opens({ ...STORY, events: STORY.events.map(({ id, date, title }) => ({ id, date, title })) }, { width: 900, attributes: { telling: 'key' } });
    expect(keyless.timeline.issues.map(({ message }) => message)).to.deep.equal(['The attribute telling="key" asks for what there is not: no event has "key": true, so all of them are told.']);
    await until('all are told', () => place(keyless) === '1 of 5');
    keyless.timeline.remove();
    const empty = await Reader.opens({ title: 'Empty', events: [] }, { width: 900, attributes: { telling: 'all' } });
    expect(empty.timeline.issues.map(({ message }) => message)).to.deep.equal(['The attribute telling="all" asks for what there is not: the document has no events to tell.']);
  });
});
