import { expect } from '@esm-bundle/chai';
import {
  click, doubleClick, drag, emulateMedia, hover, middle, pinch, press, setViewport, swipe, type, wheel,
} from './input.js';
import { until } from './until.js';

let stage: HTMLElement;

function add<K extends keyof HTMLElementTagNameMap>(tag: K, style = ''): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.style.cssText = style;
  stage.append(element);
  return element;
}

/** Every event of these types at an element, while a test runs. */
function heard<K extends keyof HTMLElementEventMap>(target: HTMLElement, ...types: K[]): HTMLElementEventMap[K][] {
  const events: HTMLElementEventMap[K][] = [];
  for (const name of types) target.addEventListener(name, (event) => events.push(event), { passive: false });
  return events;
}

const box = 'position: fixed; inset: 100px auto auto 100px; inline-size: 300px; block-size: 200px; background: tan';
const matches = (query: string): boolean => matchMedia(query).matches;

describe('A test that acts as a reader', () => {
  beforeEach(() => {
    stage = document.createElement('main');
    document.body.append(stage);
  });

  afterEach(() => stage.remove());

  it('presses keys that print nothing', async () => {
    const button = add('button');
    const events = heard(button, 'keydown', 'keyup');
    button.focus();
    const keys = ['ArrowLeft', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown', 'Escape'];
    for (const key of keys) await press(key);
    expect(events.map((event) => `${event.type} ${event.key}`)).to.deep
      .equal(keys.flatMap((key) => [`keydown ${key}`, `keyup ${key}`]));
  });

  it('presses the keys that zoom', async () => {
    const button = add('button');
    const events = heard(button, 'keydown');
    button.focus();
    for (const key of ['+', '-', '0']) await press(key);
    expect(events.map(({ key }) => key)).to.deep.equal(['+', '-', '0']);
  });

  it('holds modifiers while a key is pressed, and lets go of them', async () => {
    const button = add('button');
    const events = heard(button, 'keydown');
    button.focus();
    await press('ArrowLeft', 'Control', 'Shift');
    await press('ArrowLeft');
    const arrows = events.filter(({ key }) => key === 'ArrowLeft');
    expect(arrows.map(({ ctrlKey, shiftKey }) => [ctrlKey, shiftKey])).to.deep.equal([[true, true], [false, false]]);
  });

  it('activates a button with Enter and with Space', async () => {
    const button = add('button');
    const events = heard(button, 'click');
    button.focus();
    await press('Enter');
    await press('Space');
    expect(events).to.have.length(2);
  });

  it('moves the focus with Tab, forwards and back, and shows it', async () => {
    const [first, second] = [add('button'), add('button')];
    first.focus();
    await press('Tab');
    expect(document.activeElement).to.equal(second);
    expect(document.hasFocus()).to.equal(true);
    expect(second.matches(':focus-visible')).to.equal(true);
    await press('Tab', 'Shift');
    expect(document.activeElement).to.equal(first);
  });

  it('types a text into a field', async () => {
    const field = add('input');
    field.focus();
    await type('Harvard v. DHS 3/20');
    expect(field.value).to.equal('Harvard v. DHS 3/20');
  });

  it('clicks the middle of an element, with trusted events', async () => {
    const target = add('div', box);
    const events = heard(target, 'pointerdown', 'pointerup', 'click');
    await click(target);
    expect(events.map((event) => event.type)).to.deep.equal(['pointerdown', 'pointerup', 'click']);
    expect(events.every((event) => event.isTrusted)).to.equal(true);
    expect([events[0]?.clientX, events[0]?.clientY]).to.deep.equal([250, 200]);
  });

  it('clicks while a modifier is held', async () => {
    const target = add('div', box);
    const events = heard(target, 'click');
    await click(target, 'Shift');
    expect(events.map(({ shiftKey }) => shiftKey)).to.deep.equal([true]);
  });

  it('scrolls to an element before it clicks', async () => {
    add('div', 'block-size: 5000px');
    const button = add('button');
    const events = heard(button, 'click');
    await click(button);
    expect(events).to.have.length(1);
  });

  it('double-clicks', async () => {
    const target = add('div', box);
    const events = heard(target, 'dblclick');
    await doubleClick(target);
    expect(events).to.have.length(1);
  });

  it('hovers', async () => {
    const target = add('div', box);
    await hover({ x: 5, y: 5 });
    expect(target.matches(':hover')).to.equal(false);
    await hover(target);
    expect(target.matches(':hover')).to.equal(true);
  });

  it('drags through points on the way', async () => {
    const target = add('div', box);
    const events = heard(target, 'pointerdown', 'pointermove', 'pointerup');
    await drag({ x: 150, y: 150 }, { x: 350, y: 250 });
    const moves = events.filter((event) => event.type === 'pointermove' && event.buttons === 1);
    expect(moves.length).to.be.greaterThan(2);
    const [last] = events.slice(-1);
    expect([last?.type, last?.clientX, last?.clientY]).to.deep.equal(['pointerup', 350, 250]);
  });

  it('turns the wheel down and up', async () => {
    const target = add('div', box);
    const events = heard(target, 'wheel');
    await wheel(target, 120);
    await wheel(target, -120);
    expect(events.map(({ deltaY }) => Math.sign(deltaY))).to.deep.equal([1, -1]);
  });

  it('turns the wheel while Control is held, or says that it cannot', async () => {
    const target = add('div', box);
    const events = heard(target, 'wheel');
    target.addEventListener('wheel', (event) => event.preventDefault(), { passive: false });
    const could = await wheel(target, 120, 'Control');
    expect(events.map(({ ctrlKey }) => ctrlKey)).to.deep.equal(could ? [true] : []);
  });

  it('swipes with a finger, or says that it cannot', async () => {
    const target = add('div', `${box}; touch-action: none`);
    const events = heard(target, 'pointerdown', 'pointermove', 'pointerup');
    const could = await swipe({ x: 350, y: 200 }, { x: 150, y: 200 });
    // Firefox hands touches to the page a little later than to its driver.
    await until('the finger is lifted', () => !could || events.some(({ type }) => type === 'pointerup'));
    const touches = events.filter(({ pointerType }) => pointerType === 'touch').map((event) => event.type);
    expect(touches.length > 2).to.equal(could);
    expect([touches[0], touches.at(-1)]).to.deep.equal(could ? ['pointerdown', 'pointerup'] : [undefined, undefined]);
  });

  it('pinches with two fingers, or says that it cannot', async () => {
    const target = add('div', `${box}; touch-action: none`);
    const events = heard(target, 'pointerdown', 'pointermove', 'pointerup');
    const could = await pinch(target, 40, 160);
    await until('both fingers are lifted', () => !could || events.filter(({ type }) => type === 'pointerup').length > 1);
    expect(new Set(events.map(({ pointerId }) => pointerId)).size).to.equal(could ? 2 : 0);
    const [one, other] = events.filter((event) => event.type === 'pointermove').slice(-2);
    expect(Math.abs((one?.clientX ?? 0) - (other?.clientX ?? 0))).to.equal(could ? 160 : 0);
  });

  it('knows where the middle of an element is', () => {
    expect(middle(add('div', box))).to.deep.equal({ x: 250, y: 200 });
  });

  it('makes the page narrow and wide, or says that it cannot', async () => {
    for (const width of [320, 640, 1160]) {
      const could = await setViewport(width);
      expect([width, innerWidth === width]).to.deep.equal([width, could]);
    }
  });

  it('asks for a dark page, less motion or forced colours, or says that it cannot', async () => {
    for (const [media, query] of [
      [{ colorScheme: 'dark' }, '(prefers-color-scheme: dark)'],
      [{ reducedMotion: 'reduce' }, '(prefers-reduced-motion: reduce)'],
      [{ forcedColors: 'active' }, '(forced-colors: active)'],
    ] as const) {
      const could = await emulateMedia(media);
      expect([query, matches(query)]).to.deep.equal([query, could]);
      await emulateMedia();
      expect([query, matches(query)]).to.deep.equal([query, false]);
    }
  });
});
