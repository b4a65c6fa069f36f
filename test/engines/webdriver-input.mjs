import { keyValue } from './key-values.mjs';

const keyboard = (driver, type, key) =>
  driver.performActions([{ type: 'key', id: 'keyboard', actions: [{ type, value: keyValue(key) }] }]);

const pointer = (driver, ...actions) =>
  driver.performActions([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);

const moveTo = ({ x, y }) => ({ type: 'pointerMove', duration: 0, origin: 'viewport', x, y });
const down = { type: 'pointerDown', button: 0 };
const up = { type: 'pointerUp', button: 0 };

/** How far each driver's wheel was turned in all. */
const turned = new WeakMap();

/** The driver tells the page how much further a turn is than the one before. */
function scroll(driver, { x, y, deltaX, deltaY }) {
  const before = turned.get(driver) ?? { deltaX: 0, deltaY: 0 };
  const all = { deltaX: before.deltaX + deltaX, deltaY: before.deltaY + deltaY };
  turned.set(driver, all);
  return driver.performActions([
    { type: 'wheel', id: 'wheel', actions: [{ type: 'scroll', duration: 0, origin: 'viewport', x, y, ...all }] },
  ]);
}

const nextFrame = 'const [done] = arguments; requestAnimationFrame(() => requestAnimationFrame(() => done()))';

/** The driver does not wait until the page has heard of everything, and joins turns of the wheel that come together. */
export const settle = (driver) => driver.executeAsyncScript(nextFrame, []);

/**
 * What a reader does, carried out through WebKit's driver. It takes a finger for a mouse and turns
 * the wheel without modifiers: so there is no touch here, and no modified wheel.
 */
export const webdriverInput = {
  keyDown: (driver, { key }) => keyboard(driver, 'keyDown', key),
  keyUp: (driver, { key }) => keyboard(driver, 'keyUp', key),
  pointerMove: (driver, step) => pointer(driver, moveTo(step)),
  pointerDown: (driver) => pointer(driver, down),
  pointerUp: (driver) => pointer(driver, up),
  doubleClick: (driver, step) => pointer(driver, moveTo(step), down, up, down, up),
  async wheel(driver, step) {
    await pointer(driver, moveTo(step));
    await scroll(driver, step);
    await settle(driver);
  },
};
