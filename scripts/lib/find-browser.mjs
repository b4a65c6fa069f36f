import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './run.mjs';

/** Where scripts/lib/install-browser.mjs puts a browser that it downloads. */
export const downloads = join(root, 'node_modules', '.cache', 'browsers');

const linuxNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const windowsParts = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe'];
const downloadedNames = new Set(['chrome', 'chrome.exe', 'Chromium', 'Google Chrome for Testing']);

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const onPath = () => (process.env.PATH ?? '').split(delimiter)
  .flatMap((folder) => linuxNames.map((name) => join(folder, name)));
const inApplications = () => ['/Applications', join(process.env.HOME ?? '', 'Applications')]
  .flatMap((folder) => macApps.map((app) => join(folder, `${app}.app`, 'Contents', 'MacOS', app)));
const inProgramFiles = () => ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
  .flatMap((name) => (process.env[name] ? windowsParts.map((part) => join(process.env[name], part)) : []));

const places = { darwin: inApplications, win32: inProgramFiles };

function downloaded() {
  if (!existsSync(downloads)) return [];
  return readdirSync(downloads, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && downloadedNames.has(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

/**
 * Path of the Chrome or Chromium to test with: CHROME_PATH, else an installed one, else one that
 * was downloaded before; null when there is none.
 */
export function findBrowser() {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) {
    if (!isProgram(CHROME_PATH)) throw new Error(`CHROME_PATH names no program: ${CHROME_PATH}`);
    return CHROME_PATH;
  }
  const installed = (places[process.platform] ?? onPath)();
  return [...installed, ...downloaded()].find(isProgram) ?? null;
}
