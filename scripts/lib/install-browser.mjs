import { existsSync } from 'node:fs';
import { BrowserPlatform, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { DOWNLOADED, findBrowser } from './find-browser.mjs';
import { run } from './run.mjs';

const advice = 'No Chrome or Chromium was found, and none could be installed. ' +
  'Install Google Chrome or Chromium (on Debian: apt-get install chromium), ' +
  'or set CHROME_PATH to the program of one.';

const isRoot = () => process.getuid?.() === 0;
const platform = detectBrowserPlatform();

async function fromDebian() {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['-qq', 'update'], { env });
  await run('apt-get', ['-qq', 'install', '--no-install-recommends', '-y', 'chromium'], { env });
}

async function fromGoogle() {
  const { browser, cacheDir, buildId: buildIdAlias } = DOWNLOADED;
  const buildId = await resolveBuildId(browser, platform, buildIdAlias);
  await install({ browser, cacheDir, buildId, buildIdAlias, platform });
}

/** Google builds no Chrome for Linux on ARM. */
const ways = [
  { name: 'Debian’s chromium package', works: () => isRoot() && existsSync('/usr/bin/apt-get'), install: fromDebian },
  { name: 'Chrome for Testing', works: () => platform && platform !== BrowserPlatform.LINUX_ARM, install: fromGoogle },
];

/** Path of a Chrome or Chromium, installed first when there is none. Throws advice when that fails. */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  for (const way of ways.filter(({ works }) => works())) {
    console.log(`Installing ${way.name} …`);
    await way.install().catch(({ message }) => console.error(message));
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(advice);
}
