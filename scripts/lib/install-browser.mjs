import { existsSync } from 'node:fs';
import { downloads, findBrowser } from './find-browser.mjs';
import { run } from './run.mjs';

const advice = 'No Chrome or Chromium was found, and none could be installed. ' +
  'Install Google Chrome or Chromium (on Debian: apt-get install chromium), ' +
  'or set CHROME_PATH to the program of one.';

const isRoot = () => process.getuid?.() === 0;

async function fromDebian() {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['-qq', 'update'], { env });
  await run('apt-get', ['-qq', 'install', '--no-install-recommends', '-y', 'chromium'], { env });
}

async function fromPlaywright() {
  await run('npx', ['--yes', 'playwright', 'install', 'chromium'], {
    env: { PLAYWRIGHT_BROWSERS_PATH: downloads },
  });
}

const ways = [
  { name: 'Debian’s chromium package', works: () => isRoot() && existsSync('/usr/bin/apt-get'), install: fromDebian },
  { name: 'Playwright’s Chromium', works: () => true, install: fromPlaywright },
];

/** Path of a Chrome or Chromium, installed first when there is none. Throws advice when that fails. */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  for (const way of ways.filter(({ works }) => works())) {
    console.log(`Installing ${way.name} …`);
    await way.install();
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(advice);
}
