// Opens every story of the built Storybook in Chromium: light, dark and forced colours, narrow and
// wide. A story fails by an axe violation, sideways scrolling, a console message, or a request to
// another host.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumArgs } from '../test/engines/chromium.mjs';
import { findBrowser } from './lib/find-browser.mjs';
import { inspectStory } from './lib/inspect-story.mjs';
import { listen } from './lib/listen.mjs';
import { addResults } from './lib/results.mjs';
import { root } from './lib/run.mjs';
import { staticServer } from './lib/static-server.mjs';

const folder = join(root, 'storybook-static');
if (!existsSync(join(folder, 'index.json'))) {
  console.error('There is no built Storybook: run `npm run build:storybook` first.');
  process.exit(2);
}

const looks = [
  { name: 'light', scheme: 'light', forced: 'none' },
  { name: 'dark', scheme: 'dark', forced: 'none' },
  { name: 'forced colours', scheme: 'dark', forced: 'active' },
];
const views = looks.flatMap((look) => [320, 1160].map((width) => ({ look, width })));

const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
const stories = Object.values(entries).filter(({ type }) => type === 'story');

function complaintsOf(story, { view, problems }) {
  const where = view ? ` (${view.look.name}, ${view.width} px)` : '';
  return problems.map((problem) => `${story.title}: ${story.name}${where}: ${problem}`);
}

const server = staticServer({ folder });
const origin = `http://127.0.0.1:${await listen(server, 0)}`;
const browser = await puppeteer.launch({ executablePath: findBrowser(), args: chromiumArgs });
const results = { passed: 0, failed: 0, skipped: 0, failures: [] };

async function work(queue) {
  for (let story = queue.shift(); story; story = queue.shift()) {
    for (const found of await inspectStory(browser, origin, { story, views })) {
      results[found.problems.length === 0 ? 'passed' : 'failed'] += 1;
      const complaints = complaintsOf(story, found);
      complaints.forEach((complaint) => console.error(complaint));
      results.failures.push(...complaints);
    }
  }
}

const queue = [...stories];
await Promise.all([work(queue), work(queue)]);
await browser.close();
server.close();

addResults('stories', results);
console.log(`${stories.length} stories in ${views.length} views: ${results.passed} passed, ${results.failed} failed`);
process.exit(results.failed === 0 && stories.length > 0 ? 0 : 1);
