// Sets up what is missing, builds, and serves the demo. Only Node's own modules may be imported
// before the dependencies are there.
import { ensureDependencies } from './lib/dependencies.mjs';
import { listen } from './lib/listen.mjs';
import { must, root } from './lib/run.mjs';
import { staticServer } from './lib/static-server.mjs';
import { watch } from './lib/watch.mjs';

const port = Number(process.env.PORT ?? 8000);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT must be a whole number from 0 to 65535, not "${process.env.PORT}".`);
  process.exit(2);
}

await ensureDependencies();
await must(process.execPath, ['scripts/build.mjs', '--quiet']);

const server = staticServer({
  folder: root,
  served: ['demo', 'cdn', 'dist', 'custom-elements.json'],
  home: '/demo/',
});
const address = `http://127.0.0.1:${await listen(server, port)}/demo/`;
console.log(`\nThe demo is at ${address}  (Ctrl+C ends it)`);

const watching = watch();

function end() {
  watching.stop();
  server.close();
  server.closeAllConnections();
}
process.once('SIGINT', end);
process.once('SIGTERM', end);
