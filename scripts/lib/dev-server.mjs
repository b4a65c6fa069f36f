import { join } from 'node:path';
import { createServer } from 'vite';
import { hotStyles } from './hot-styles.mjs';
import { root } from './run.mjs';
import { fileHandler } from './static-server.mjs';
import { watchTypes } from './type-check.mjs';

/** Where Vite keeps the libraries, a file each. */
const CACHE = '.cache/vite';

/** What a page of the demo may ask for; the rest of the project is not served. */
const served = ['demo', 'src', CACHE].map((folder) => join(root, folder));

/** Vite plugin: the address alone leads to the demo, and built files are served as they are. */
const demoAndBuilt = () => ({
  name: 'demo-and-built',
  configureServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      if (/^\/(demo)?$/.test(request.url)) response.writeHead(302, { location: '/demo/' }).end();
      else next();
    });
    middlewares.use('/cdn', fileHandler({ folder: join(root, 'cdn') }));
  },
});

/** Says what TypeScript has found in the terminal and over every page, those that open later too. */
function typesTeller({ config: { logger }, ws }) {
  let standing = '';
  const overlay = () => ({ type: 'error', err: { message: standing, stack: '', plugin: 'TypeScript' } });
  ws.on('vite:client:connect', (_, client) => standing && client.send(overlay()));
  return (errors) => {
    const hadErrors = standing !== '';
    standing = errors;
    // An update of nothing: pages that loaded again before this look take away what they say.
    if (hadErrors && !errors) ws.send({ type: 'update', updates: [] });
    if (!errors) return logger.info('No type errors.', { timestamp: true });
    logger.error(`\n${errors}\n`, { timestamp: true });
    return ws.send(overlay());
  };
}

/**
 * Serves the demo and the sources on 127.0.0.1, at the first free port from `port` on. Pages show a change by
 * themselves; what TypeScript has against it is said in the terminal and over the page.
 *
 * @param {number} port 0 for any that is free
 * @returns {Promise<{address: string, end: () => Promise<void>}>}
 */
export async function serveDemo(port) {
  const server = await createServer({
    configFile: false,
    envDir: false,
    root,
    appType: 'mpa',
    publicDir: false,
    cacheDir: CACHE,
    clearScreen: false,
    server: { host: '127.0.0.1', port, fs: { allow: served } },
    optimizeDeps: { entries: ['demo/*.html'] },
    plugins: [demoAndBuilt(), hotStyles()],
  });
  await server.listen();
  const types = watchTypes(typesTeller(server));
  return {
    address: `http://127.0.0.1:${server.httpServer.address().port}/demo/`,
    end() {
      types.stop();
      return server.close();
    },
  };
}
