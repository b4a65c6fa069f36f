// Sets up what is missing, and serves the demo from the sources, which a page has a moment after they change. Only
// Node's own modules may be imported before the dependencies are there.
import { ensureDependencies } from './lib/dependencies.mjs';

const port = Number(process.env.PORT ?? 8000);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT must be a whole number from 0 to 65535, not "${process.env.PORT}".`);
  process.exit(2);
}

await ensureDependencies();

const { serveDemo } = await import('./lib/dev-server.mjs');
const { address, end } = await serveDemo(port);
console.log(`\nThe demo is at ${address}  (Ctrl+C ends it)`);
process.once('SIGINT', end);
process.once('SIGTERM', end);
