import { expect } from '@esm-bundle/chai';
import { listenForDrags } from '../../src/input/drag.js';

describe('a drag', () => {
  let chart: HTMLElement;
  let mark: HTMLElement;
  let listening: AbortController;
  let moves: number[];
  let clicks: number;
  let canDrag: boolean;

  beforeEach(() => {
    chart = document.createElement('div');
    mark = chart.appendChild(document.createElement('button'));
    document.body.append(chart);
    // A pointer that no hand moves cannot be captured.
    chart.setPointerCapture = () => undefined;
    [listening, moves, clicks, canDrag] = [new AbortController(), [], 0, true];
    mark.addEventListener('click', () => clicks++);
    listenForDrags(chart, { grab: () => canDrag, drag: (pixels) => moves.push(pixels) }, listening.signal);
  });

  afterEach(() => {
    listening.abort();
    chart.remove();
  });

  function point(type: string, clientX: number, more: PointerEventInit = {}): void {
    const held = type === 'pointerup' ? 0 : 1;
    mark.dispatchEvent(new PointerEvent(type, {
      bubbles: true, pointerId: 7, isPrimary: true, button: 0, buttons: held, clientX, ...more,
    }));
  }
  const click = (detail = 1): boolean =>
    mark.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail }));

  function dragFrom100To150(): void {
    point('pointerdown', 100);
    point('pointermove', 150);
    point('pointerup', 150);
  }

  it('tells by how many pixels the pointer moved since the last time', () => {
    point('pointerdown', 100);
    point('pointermove', 110);
    point('pointermove', 90);
    point('pointermove', 91);
    expect(moves).to.deep.equal([10, -20, 1]);
  });

  it('begins only when the pointer has moved by more than a shaky hand does', () => {
    point('pointerdown', 100);
    point('pointermove', 103);
    point('pointermove', 97);
    expect(moves).to.deep.equal([]);
    point('pointermove', 104);
    expect(moves).to.deep.equal([4]);
  });

  it('swallows the click at its end, and only that one', () => {
    dragFrom100To150();
    expect(click()).to.equal(false);
    expect(clicks).to.equal(0);
    expect(click()).to.equal(true);
    expect(clicks).to.equal(1);
  });

  it('leaves a press without movement a click', () => {
    point('pointerdown', 100);
    point('pointermove', 102);
    point('pointerup', 102);
    click();
    expect([moves.length, clicks]).to.deep.equal([0, 1]);
  });

  it('without a click at its end takes no later click by key, and none after another press', () => {
    dragFrom100To150();
    click(0);
    expect(clicks).to.equal(1);
    dragFrom100To150();
    point('pointerdown', 100);
    point('pointerup', 100);
    click();
    expect(clicks).to.equal(2);
  });

  it('ends when the browser takes the pointer for something else', () => {
    point('pointerdown', 100);
    point('pointermove', 110);
    point('pointercancel', 110);
    point('pointermove', 150);
    expect(moves).to.deep.equal([10]);
  });

  it('does not begin when the button was let go outside the chart', () => {
    point('pointerdown', 100);
    point('pointermove', 150, { buttons: 0 });
    point('pointermove', 160);
    expect(moves).to.deep.equal([]);
  });

  const OTHERS: readonly (readonly [string, PointerEventInit])[] = [
    ['the second button', { button: 2, buttons: 2 }], ['a second finger', { isPrimary: false }],
  ];
  for (const [what, how] of OTHERS) {
    it(`does not begin with ${what}`, () => {
      point('pointerdown', 100, how);
      point('pointermove', 150, how);
      expect(moves).to.deep.equal([]);
    });
  }

  it('follows its own pointer only', () => {
    point('pointerdown', 100);
    point('pointermove', 150, { pointerId: 8 });
    point('pointerup', 150, { pointerId: 8 });
    point('pointermove', 120);
    expect(moves).to.deep.equal([20]);
  });

  it('does not begin where there is nothing to drag', () => {
    canDrag = false;
    dragFrom100To150();
    click();
    expect([moves.length, clicks]).to.deep.equal([0, 1]);
  });

  it('is not listened for any more after the end', () => {
    point('pointerdown', 100);
    listening.abort();
    point('pointermove', 150);
    point('pointerup', 150);
    click();
    expect([moves.length, clicks]).to.deep.equal([0, 1]);
  });
});
