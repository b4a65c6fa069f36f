import { expect } from '@esm-bundle/chai';
import { wheelCommand, type WheelCommand } from '../../src/input/wheel.js';

const turn = (more: object): WheelCommand | null => wheelCommand({
  altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, deltaMode: 0, deltaX: 0, deltaY: 0, ...more,
});

describe('a turn of the wheel', () => {
  it('is the page\'s when it is plain, or the browser\'s with Alt or Meta', () => {
    expect([{ deltaY: 100 }, { deltaY: -3, deltaMode: 1 }, { deltaX: 5, deltaY: 5 },
      { deltaY: 100, altKey: true, ctrlKey: true }, { deltaY: 100, metaKey: true }].map(turn))
      .to.deep.equal([null, null, null, null, null]);
  });

  it('with Ctrl comes closer upwards, steps back downwards, and back to the same', () => {
    const factor = (deltaY: number, deltaMode = 0): number => {
      const command = turn({ deltaY, deltaMode, ctrlKey: true });
      return command?.type === 'zoom' ? command.factor : NaN;
    };
    expect(factor(-100)).to.be.within(1.3, 1.7);
    expect(factor(-100) * factor(100)).to.be.closeTo(1, 1e-9);
    expect(factor(-3, 1)).to.be.within(1.3, 1.7);
    expect(factor(-2)).to.be.within(1.01, 1.03);
  });

  it('sideways pans, also with Shift', () => {
    expect(turn({ deltaX: 30, deltaY: 2 })).to.deep.equal({ type: 'pan', pixels: 30 });
    expect(turn({ deltaY: 3, deltaMode: 1, shiftKey: true })).to.deep.equal({ type: 'pan', pixels: 48 });
  });
});
