import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startDisplay } from './display.mjs';
import { startGroup } from './groups.mjs';

async function answers(port) {
  try {
    return (await fetch(`http://127.0.0.1:${port}/status`)).ok;
  } catch {
    return false;
  }
}

async function untilItAnswers(port, driver) {
  let hasEnded = false;
  driver.ended.then(() => { hasEnded = true; });
  while (!(await answers(port))) {
    if (hasEnded) throw new Error('WebKitWebDriver ended before it could be reached');
    await pause(50);
  }
}

/**
 * Test runner plugin: WebKitWebDriver on a screen and with settings of its own, for as long as the
 * run lasts.
 */
export function webkitDriver({ path, port }) {
  const ends = [];
  return {
    name: 'webkit-driver',
    async serverStart() {
      const display = await startDisplay();
      const home = await mkdtemp(join(tmpdir(), 'policy-timeline-webkit-'));
      const driver = startGroup(path, ['-p', String(port)], {
        DISPLAY: display.name,
        GDK_BACKEND: 'x11',
        XDG_CONFIG_HOME: home,
        NO_AT_BRIDGE: '1',
        LIBGL_ALWAYS_SOFTWARE: '1',
        // A page's thread that composes with GL crashes in Mesa's software renderer (22.3) now and then, and takes the run with it.
        WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      });
      ends.push(() => driver.end(), () => display.end(), () => rm(home, { recursive: true, force: true }));
      await untilItAnswers(port, driver);
    },
    async serverStop() {
      for (const end of ends.splice(0)) await end();
    },
  };
}
