// Checks what `npm publish` would send: no unexpected file, publint, and the types from every side.
import { spawnSync } from 'node:child_process';
import { bin, root, run } from './lib/run.mjs';

const expected = [
  /^(package\.json|README\.md|CHANGELOG\.md|LICENSE|schema\.json|custom-elements\.json)$/,
  /^dist\/[a-z0-9/-]+(\.styles)?\.(js|js\.map|d\.ts)$/,
  /^types\/([a-z]+\.d\.ts|none\.js)$/,
  /^(vscode\.(html|css)-custom-data|web-types)\.json$/,
  /^cdn\/[a-z-]+(\.iife)?\.min\.js$/,
  /^cdn\/formats\/[a-z-]+\.min\.js$/,
  /^cdn\/(formats\/)?(integrity\.json|licenses\.txt)$/,
];
const required = ['LICENSE', 'README.md', 'schema.json', 'custom-elements.json', 'dist/index.js', 'dist/index.d.ts',
  'types/elements.d.ts', 'web-types.json', 'vscode.html-custom-data.json', 'vscode.css-custom-data.json',
  'cdn/policy-timeline.min.js', 'cdn/policy-timeline.iife.min.js'];

function packed() {
  const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json'], {
    cwd: root, encoding: 'utf8', shell: process.platform === 'win32',
  });
  const [{ files, size }] = JSON.parse(stdout);
  return { paths: files.map(({ path }) => path), size };
}

function problemsOf(paths) {
  const unexpected = paths.filter((path) => !expected.some((pattern) => pattern.test(path)));
  const missing = required.filter((path) => !paths.includes(path));
  return [...unexpected.map((path) => `unexpected: ${path}`), ...missing.map((path) => `missing: ${path}`)];
}

const { paths, size } = packed();
const problems = problemsOf(paths);
console.log(`${paths.length} files, ${Math.round(size / 1000)} kB packed`);
for (const problem of problems) console.error(problem);

const node = process.execPath;
const checks = [
  [bin('publint/src/cli.js'), '--strict'],
  [bin('@arethetypeswrong/cli/dist/index.js'), '--pack', '.', '--profile', 'esm-only',
    '--format', 'table-flipped', '--no-color'],
];
const codes = [];
for (const check of checks) codes.push(await run(node, check));
process.exit(problems.length === 0 && codes.every((code) => code === 0) ? 0 : 1);
