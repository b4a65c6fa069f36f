const fingers = new WeakMap();

function fingersOf(page) {
  if (!fingers.has(page)) fingers.set(page, new Map());
  return fingers.get(page);
}

async function turnWheel(page, { x, y, deltaX, deltaY }) {
  await page.mouse.move(x, y);
  await page.mouse.wheel({ deltaX, deltaY });
}

/** What a reader does, carried out in Chromium and Firefox through Puppeteer. */
export const puppeteerInput = {
  keyDown: (page, { key }) => page.keyboard.down(key),
  keyUp: (page, { key }) => page.keyboard.up(key),
  pointerMove: (page, { x, y }) => page.mouse.move(x, y),
  pointerDown: (page) => page.mouse.down(),
  pointerUp: (page) => page.mouse.up(),
  doubleClick: (page, { x, y }) => page.mouse.click(x, y, { count: 2 }),
  wheel: turnWheel,
  modifiedWheel: turnWheel,
  async touchStart(page, { finger, x, y }) {
    fingersOf(page).set(finger, await page.touchscreen.touchStart(x, y));
  },
  touchMove: (page, { finger, x, y }) => fingersOf(page).get(finger).move(x, y),
  async touchEnd(page, { finger }) {
    await fingersOf(page).get(finger).end();
    fingersOf(page).delete(finger);
  },
};
