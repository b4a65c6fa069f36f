/** Runs in the page: titles of the list, in its order. */
const titles = () => Array.from(
  document.querySelector('policy-timeline')?.shadowRoot?.querySelectorAll('ol button[aria-expanded]') ?? [],
  (button) => button.textContent.trim());

const lines = () => Array.from(document.querySelectorAll('#log > li'), (line) => line.textContent);

const isSeen = (text) => [...document.querySelectorAll('policy-timeline > *')]
  .some((element) => element.textContent === text && element.checkVisibility() && element.getClientRects().length > 0);

/** "range-change {…}" as the examples write it. */
function read(line) {
  const [type] = line.split(' ', 1);
  return { type, detail: JSON.parse(line.slice(type.length)) };
}

/** Chromium itself tells of an address without a document; that is what the wrong address is for. */
const isExpected = (text) => /status of 404/.test(text);

/**
 * An open example, with what its reader can do and see. `messages` is what it said on the console.
 */
export async function examplePage(browser, address) {
  const page = await browser.newPage();
  const messages = [];
  page.on('console', (message) => { if (!isExpected(message.text())) messages.push(message.text()); });
  page.on('pageerror', (error) => messages.push(error.message));
  await page.goto(address);
  const button = (name) => page.locator(`aria/${name}[role="button"]`).setTimeout(10_000);
  return {
    messages,
    press: (name) => button(name).click(),
    pressCategory: (category) => page.locator(`>>> button[data-category="${category}"]`).click(),
    async type(name, key) {
      await (await button(name).waitHandle()).focus();
      await page.keyboard.press(key);
    },
    untilTitles: (wanted) => page.waitForFunction(
      `JSON.stringify((${titles})()) === ${JSON.stringify(JSON.stringify(wanted))}`, { timeout: 10_000 }),
    untilSeen: (text) => page.waitForFunction(isSeen, { timeout: 10_000 }, text),
    log: () => page.evaluate(lines),
    /** The log once it has as many lines, and two frames later, when one too many would be there. */
    async untilLines(count) {
      await page.waitForFunction((wanted) => document.querySelectorAll('#log > li').length >= wanted, { timeout: 10_000 }, count);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      return (await page.evaluate(lines)).map(read);
    },
    /** Timelines in memory once they are at most so many: what a frame or a task still holds goes later. */
    async untilLiving(most) {
      const prototype = await page.evaluateHandle(() => customElements.get('policy-timeline').prototype);
      const session = await page.createCDPSession();
      const end = Date.now() + 10_000;
      for (;;) {
        // Asking collects garbage too, but keeps what only looks as if the stack pointed to it.
        await session.send('HeapProfiler.collectGarbage');
        const living = await page.queryObjects(prototype);
        const count = await living.evaluate(({ length }) => length);
        await living.dispose();
        if (count <= most || Date.now() > end) return count;
        await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
      }
    },
    close: () => page.close(),
  };
}
