import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { program } from './programs.mjs';

const path = () => program('firefox-esr', 'FIREFOX_PATH') ?? program('firefox', 'FIREFOX_PATH');

export const firefox = {
  name: 'firefox',
  needs: 'Firefox (Debian: firefox-esr)',
  isInstalled: () => path() !== null,
  /** The launcher is named for Chrome and starts whatever Puppeteer can; `browser` makes it Firefox. */
  setUp: () => ({
    launcher: chromeLauncher({
      puppeteer: puppeteerCore,
      concurrency: 1,
      launchOptions: {
        browser: 'firefox',
        executablePath: path(),
        // Settings such as the colour scheme can only be changed from the browser's own context.
        args: ['-remote-allow-system-access'],
      },
    }),
    plugins: [],
  }),
};
