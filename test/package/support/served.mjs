import { createServer } from 'node:http';
import { after, before } from 'node:test';
import { listen } from '../../../scripts/lib/listen.mjs';
import { fileHandler } from '../../../scripts/lib/static-server.mjs';
import { startBrowser } from './browser.mjs';
import { root } from './project.mjs';

/**
 * The project on a server, and a browser to look at it; both there while the tests of a file run.
 *
 * @param {Record<string, string>} [pages] HTML that is served beside the project's files, by its path
 */
export function servedProject(pages = {}) {
  const served = {};
  const files = fileHandler({ folder: root });
  const server = createServer((request, response) => (Object.hasOwn(pages, request.url)
    ? response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pages[request.url])
    : files(request, response)));
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
