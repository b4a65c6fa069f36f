import { chromeLauncher } from '@web/test-runner-chrome';
import { findBrowser } from '../../scripts/lib/find-browser.mjs';

/** Chromium's own calls home, which say nothing about the page. */
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
/** As root, and in many containers, Chromium's sandbox does not start. The tests load our own files. */
const unconfined = process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : [];

export const chromiumArgs = [...quiet, ...unconfined];

async function createPage({ browser }) {
  // A context of its own keeps each page in front, so that pages tested side by side all have focus.
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.emulateFocusedPage(true);
  return page;
}

export const chromium = {
  name: 'chromium',
  needs: 'Chrome or Chromium (Debian: chromium)',
  isInstalled: () => findBrowser() !== null,
  setUp: () => ({
    launcher: chromeLauncher({
      launchOptions: { executablePath: findBrowser(), args: chromiumArgs },
      createPage,
    }),
    plugins: [],
  }),
};
