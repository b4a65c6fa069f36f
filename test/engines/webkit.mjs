import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { freePort } from './free-port.mjs';
import { program } from './programs.mjs';
import { webkitDriver } from './webkit-driver.mjs';

const foldersIn = (folder, pattern) => (existsSync(folder) ? readdirSync(folder) : [])
  .filter((name) => pattern.test(name)).map((name) => join(folder, name));

/** WebKitGTK's own browser lies beside its library: /usr/lib/ARCHITECTURE/webkit2gtk-4.1/MiniBrowser. */
function miniBrowser() {
  const libraries = ['/usr/lib', '/usr/lib64', '/usr/libexec', ...foldersIn('/usr/lib', /-linux-gnu/)];
  const browsers = libraries.flatMap((folder) => foldersIn(folder, /^webkit/)).map((folder) => join(folder, 'MiniBrowser'));
  return process.env.MINIBROWSER_PATH ?? browsers.findLast(existsSync) ?? null;
}

const driver = () => program('WebKitWebDriver', 'WEBKIT_DRIVER_PATH');

const launch = (port) => webdriverLauncher({
  hostname: '127.0.0.1',
  port,
  path: '/',
  protocol: 'http',
  logLevel: 'error',
  connectionRetryCount: 0,
  capabilities: {
    browserName: 'MiniBrowser',
    'wdio:enforceWebDriverClassic': true,
    // Tests may end, and the next page be asked for, before a page has wholly loaded: then the driver waits in vain.
    pageLoadStrategy: 'none',
    'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
  },
});

export const webkit = {
  name: 'webkit',
  needs: 'WebKitGTK with its driver, and Xvfb (Debian: webkit2gtk-driver xvfb)',
  isInstalled: () => Boolean(driver() && miniBrowser() && program('Xvfb', 'XVFB_PATH')),
  async setUp() {
    const port = await freePort();
    return { launcher: launch(port), plugins: [webkitDriver({ path: driver(), port })] };
  },
};
