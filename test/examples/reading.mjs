// What a reader does with each built example, in Chromium. scripts/test-examples.mjs builds them, into the
// folder that EXAMPLES names.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { EXAMPLES } from '../../scripts/lib/examples.mjs';
import { listen } from '../../scripts/lib/listen.mjs';
import { staticServer } from '../../scripts/lib/static-server.mjs';
import { startBrowser } from '../package/support/browser.mjs';
import { examplePage } from './example-page.mjs';

const folder = process.env.EXAMPLES;
const FALLBACK = 'In 2025 the library proposed a fee, and readers went to court.';
const TITLES = ['The board proposes a fee', 'Readers go to court', 'The court stays the fee', 'A newspaper counts the readers'];

/** What a reader does, and what the page hears of it: names of events, with the detail of each. */
const DEEDS = [
  ['opens an event with a click', (page) => page.press('Readers go to court'), [
    ['event-select', { id: 'suit' }], ['event-toggle', { id: 'suit', open: true }],
  ]],
  ['opens an event with the keyboard', (page) => page.type('The court stays the fee', 'Enter'), [
    ['event-select', { id: 'stay' }], ['event-toggle', { id: 'stay', open: true }],
  ]],
  ['zooms in', (page) => page.press('Zoom in'), [['range-change', ({ range }) => range.start < range.end]]],
  ['filters by category', (page) => page.pressCategory('order'), [
    ['filter-change', ({ filter, count }) => filter.categories[0] === 'order' && count === 1],
  ]],
  ['takes a document from an address', (page) => page.press('From an address'), [
    ['policy-load', ({ policy, issues }) => policy.title === 'Opening hours of the city library' && issues.length === 0],
  ]],
  ['takes a document from a wrong address', (page) => page.press('From a wrong address'), [
    ['policy-error', ({ message, issues }) => message.length > 0 && Array.isArray(issues)],
  ]],
];

function holds(expected, detail) {
  if (typeof expected === 'function') assert.ok(expected(detail), JSON.stringify(detail));
  else assert.deepEqual(detail, expected);
}

let browser;

async function withoutDocument(opened) {
  const page = await opened();
  await page.press('Hide');
  await page.press('From a wrong address');
  await page.press('Show');
  await page.untilSeen(FALLBACK);
  await page.close();
}

async function withoutScripts(_, address) {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(address);
  assert.equal(await page.$eval('policy-timeline > p', (seen) => seen.checkVisibility() && seen.textContent), FALLBACK);
  await page.close();
}

const FALLBACKS = { 'without a document': withoutDocument, 'without scripts': withoutScripts };

before(async () => { browser = await startBrowser(); });
after(() => browser?.close());

for (const { name, site, server: program, fallback, ownWords } of EXAMPLES) {
  describe(`the example for ${name}`, () => {
    const server = staticServer({ folder: join(folder, name, site) });
    let address;

    before(async () => { address = `http://127.0.0.1:${await listen(server, 0)}/`; });
    after(() => server.close());

    const opened = async () => {
      const page = await examplePage(browser, address);
      await page.untilTitles(TITLES);
      return page;
    };

    test('shows a document that the page sets as an object, and says nothing on the console', async () => {
      const page = await opened();
      assert.deepEqual(await page.log(), []);
      assert.deepEqual(page.messages, []);
      await page.close();
    });

    for (const [deed, act, events] of DEEDS) {
      test(`hears ${events.map(([type]) => type).join(' and ')} when the reader ${deed}`, async () => {
        const page = await opened();
        await act(page);
        const lines = await page.untilLines(events.length);
        assert.deepEqual(lines.map(({ type }) => type), events.map(([type]) => type));
        lines.forEach(({ detail }, index) => holds(events[index][1], detail));
        assert.deepEqual(page.messages, []);
        await page.close();
      });
    }

    test('takes a document from an address, and the object again', async () => {
      const page = await opened();
      await page.press('From an address');
      await page.untilTitles(['The board proposes to close on Sundays', 'The board votes for it']);
      await page.press('From an object');
      await page.untilTitles(TITLES);
      await page.close();
    });

    if (ownWords) test('shows words of the page in the event that they belong to', async () => {
      const page = await opened();
      await page.press('Readers go to court');
      await page.untilSeen('We talked to a reader who sued.');
      await page.close();
    });

    test(`shows what stands inside the element ${fallback}`, async () => {
      await FALLBACKS[fallback](opened, address);
    });

    test('hides and shows the timeline again and again: nothing is heard twice, nothing is left behind', async () => {
      const page = await opened();
      for (let times = 0; times < 5; times += 1) {
        await page.press('Hide');
        await page.press('Show');
      }
      await page.untilTitles(TITLES);
      await page.press('Readers go to court');
      assert.deepEqual((await page.untilLines(2)).map(({ type }) => type), ['event-select', 'event-toggle']);
      const living = await page.untilLiving(2);
      assert.ok(living <= 2, `${living} timelines are alive`);
      assert.deepEqual(page.messages, []);
      await page.close();
    });

    test('is imported on a server, and printed there where the framework prints pages', () => {
      const args = program ? [program] : ['--input-type=module', '--eval', "await import('policy-timeline/define.js')"];
      const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: join(folder, name), encoding: 'utf8' });
      assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
      if (program) assert.match(stdout, new RegExp(`<policy-timeline[^>]*>.*${FALLBACK}.*</policy-timeline>`, 's'));
    });
  });
}
