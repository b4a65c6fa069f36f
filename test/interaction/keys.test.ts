import { expect } from '@esm-bundle/chai';
import {
  CHART_SHORTCUTS, chartCommand, isForeign, ZOOM_STEP, type KeyPress,
} from '../../src/interaction/index.js';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress =>
  ({ key, ctrlKey: false, altKey: false, metaKey: false, ...more });

const KEYS: readonly (readonly [string, unknown, unknown?])[] = [
  ['ArrowLeft', { type: 'go', to: 'previous' }, { type: 'go', to: 'next' }],
  ['ArrowRight', { type: 'go', to: 'next' }, { type: 'go', to: 'previous' }],
  ['ArrowUp', { type: 'go', to: 'up' }],
  ['ArrowDown', { type: 'go', to: 'down' }],
  ['Home', { type: 'go', to: 'first' }],
  ['End', { type: 'go', to: 'last' }],
  ['PageUp', { type: 'page', windows: -1 }],
  ['PageDown', { type: 'page', windows: 1 }],
  ['+', { type: 'zoom', factor: ZOOM_STEP }],
  ['=', { type: 'zoom', factor: ZOOM_STEP }],
  ['-', { type: 'zoom', factor: 1 / ZOOM_STEP }],
  ['0', { type: 'fit' }],
  ['Escape', { type: 'escape' }],
];

describe('the keys of the chart', () => {
  for (const [key, command, mirrored = command] of KEYS) {
    it(`${key} does what the interface says, in both directions of writing`, () => {
      expect(chartCommand(press(key), false)).to.deep.equal(command);
      expect(chartCommand(press(key), true)).to.deep.equal(mirrored);
    });

    it(`${key} is the browser's with Ctrl, Alt or Meta, and an input method's while it composes`, () => {
      for (const held of ['ctrlKey', 'altKey', 'metaKey', 'isComposing'] as const) {
        expect(isForeign(press(key, { [held]: true }))).to.equal(true);
        expect(chartCommand(press(key, { [held]: true }), false)).to.equal(null);
      }
    });
  }

  for (const key of ['a', '1', 'Tab', 'Enter', ' ', 'F5', 'constructor', '__proto__', '']) {
    it(`${JSON.stringify(key)} is not the chart's`, () => {
      expect(chartCommand(press(key), false)).to.equal(null);
    });
  }

  it('are named for screen readers', () => {
    const named = new Set(CHART_SHORTCUTS.replace('Plus', '+').split(' '));
    expect(KEYS.map(([key]) => key).filter((key) => key !== '=' && !named.has(key))).to.deep.equal([]);
  });
});
