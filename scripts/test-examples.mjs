// Packs what npm would publish, and installs, checks, builds and drives each example with it, and one small page in the
// builds of test/bundles. Works in
// a folder outside the project, as a reader's copy of an example would stand: nothing of ours is near.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { indented } from '../test/package/support/project.mjs';
import { BUNDLES, bundleSources, layOut } from './lib/bundles.mjs';
import { EXAMPLES, sources } from './lib/examples.mjs';
import { must, root, run } from './lib/run.mjs';

const node = process.execPath;
const shell = process.platform === 'win32';
const quick = ['--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };

/** Runs npm; gives its exit code and all that it said. */
function npm(args, cwd) {
  return new Promise((resolve) => {
    const child = spawn('npm', args, { cwd, shell, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => said.push(part));
    child.once('close', (code) => resolve({ code, said: Buffer.concat(said).toString() }));
  });
}

async function timed(title, work) {
  const start = Date.now();
  const { code, said } = await work();
  console.log(`${title}: ${((Date.now() - start) / 1000).toFixed(1)} s${code === 0 ? '' : ', failed'}`);
  if (code !== 0) console.error(said);
  return code === 0;
}

function packInto(folder) {
  const args = ['pack', '--json', '--pack-destination', folder];
  const { stdout, stderr, status } = spawnSync('npm', args, { cwd: root, shell, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return join(folder, JSON.parse(stdout)[0].filename);
}

/** One install for both: what the lock file names, and the package beside it. */
const installed = (tarball) => ['install', '--no-save', ...quick, tarball];

async function prepare({ name, scripts }, folder, tarball) {
  const cwd = join(folder, name);
  const steps = [['install', installed(tarball)], ...scripts.map((script) => [script, ['run', '--silent', script]])];
  for (const [step, args] of steps) {
    if (!await timed(`${name}: ${step}`, () => npm(args, cwd))) return false;
  }
  return true;
}

const isOurs = (path) => !/(^|[\\/])(node_modules|dist)$/.test(path);

/** What a build says is kept beside it: it should have nothing against our files. */
async function bundle(build, folder, theme) {
  const cwd = layOut(build, folder, theme);
  const result = await npm(['exec', '--', ...build.command], cwd);
  writeFileSync(join(cwd, 'said.txt'), result.said);
  return result;
}

/** One install for all builds of the one page. */
async function prepareBundles(folder, tarball) {
  const theme = indented('README.md', '--policy-timeline-text:');
  cpSync(bundleSources, folder, { recursive: true, filter: isOurs });
  if (!await timed('bundles: install', () => npm(installed(tarball), folder))) return false;
  const done = [];
  for (const build of BUNDLES) done.push(await timed(`bundles: ${build.name}`, () => bundle(build, folder, theme)));
  return done.every(Boolean);
}

async function work(queue, folder, tarball) {
  const done = [];
  for (let example = queue.shift(); example; example = queue.shift()) done.push(await prepare(example, folder, tarball));
  return done;
}

const reporters = [
  '--test-reporter=spec', '--test-reporter-destination=stdout',
  '--test-reporter=./scripts/lib/node-results-reporter.mjs', '--test-reporter-destination=stderr',
];

if (!existsSync(join(root, 'types', 'elements.d.ts'))) await must(node, ['scripts/build.mjs', '--quiet']);
const folder = mkdtempSync(join(tmpdir(), 'policy-timeline-examples-'));
try {
  const tarball = packInto(folder);
  cpSync(sources, folder, { recursive: true, filter: isOurs });
  const queue = [...EXAMPLES];
  const bundles = join(folder, 'bundles');
  const made = (await Promise.all([work(queue, folder, tarball), prepareBundles(bundles, tarball)])).flat();
  const tests = ['test/examples/reading.mjs', 'test/examples/bundles.mjs'];
  const code = await run(node, ['--test', ...reporters, ...tests], { env: { EXAMPLES: folder, BUNDLES: bundles } });
  process.exitCode = made.every(Boolean) ? code : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
