// Sets up what is missing, a browser included, builds what is tested, and runs the tests for Node
// and those for Chromium. Only Node's own modules may be imported before the dependencies are there.
import { ensureDependencies } from './lib/dependencies.mjs';
import { bin, must, run } from './lib/run.mjs';

const node = process.execPath;

async function browserOrAdvice() {
  const { ensureBrowser } = await import('./lib/install-browser.mjs');
  try {
    return await ensureBrowser();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

await ensureDependencies();
const CHROME_PATH = await browserOrAdvice();
console.log('Building …');
await must(node, ['scripts/build.mjs', '--quiet']);

console.log('Testing the package and the module graph …');
const forNode = await run(node, ['scripts/test-node.mjs']);
console.log('Testing in Chromium …');
const forBrowser = await run(node, [bin('@web/test-runner/dist/bin.js')], { env: { CHROME_PATH, ENGINES: 'chromium' } });

const passed = forNode === 0 && forBrowser === 0;
console.log(passed ? 'All tests passed.' : 'Some tests failed; they are named above.');
process.exit(passed ? 0 : 1);
