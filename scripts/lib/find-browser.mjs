import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Browser, ChromeReleaseChannel, computeExecutablePath, computeSystemExecutablePath } from '@puppeteer/browsers';
import { root } from './run.mjs';

/** Where scripts/lib/install-browser.mjs puts the Chrome that it downloads. */
export const DOWNLOADED = {
  browser: Browser.CHROME,
  cacheDir: join(root, 'node_modules', '.cache', 'browsers'),
  buildId: ChromeReleaseChannel.STABLE,
};

/** What Linux's packages call Chromium, which has no place of its own there. */
const names = ['chromium', 'chromium-browser', 'google-chrome'];

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const onPath = () => (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));

/** What `find` finds; none where it knows no place, as on systems that Chrome is not built for. */
function placesOf(find) {
  try {
    return [find()];
  } catch {
    return [];
  }
}

const byInstaller = () => computeSystemExecutablePath({ browser: Browser.CHROME, channel: ChromeReleaseChannel.STABLE });
const byDownload = () => computeExecutablePath({ ...DOWNLOADED });

/**
 * Path of the Chrome or Chromium to test with: CHROME_PATH, else an installed one, else one that
 * was downloaded before; null when there is none.
 */
export function findBrowser() {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH && !isProgram(CHROME_PATH)) throw new Error(`CHROME_PATH names no program: ${CHROME_PATH}`);
  if (CHROME_PATH) return CHROME_PATH;
  return [...onPath(), ...placesOf(byInstaller), ...placesOf(byDownload)].find(isProgram) ?? null;
}
