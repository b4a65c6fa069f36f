import { after, before } from 'node:test';
import { listen } from '../../../scripts/lib/listen.mjs';
import { staticServer } from '../../../scripts/lib/static-server.mjs';
import { startBrowser } from './browser.mjs';
import { root } from './project.mjs';

/** The project on a server, and a browser to look at it; both there while the tests of a file run. */
export function servedProject() {
  const served = {};
  const server = staticServer({ folder: root });
  before(async () => {
    served.origin = `http://127.0.0.1:${await listen(server, 0)}`;
    served.browser = await startBrowser();
  });
  after(async () => {
    await served.browser?.close();
    server.close();
  });
  return served;
}
