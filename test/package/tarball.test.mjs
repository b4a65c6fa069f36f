import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { runModule } from './support/node.mjs';
import { entries, manifest, promised, read, root } from './support/project.mjs';

const folder = mkdtempSync(join(tmpdir(), 'policy-timeline-package-'));

function npm(args, cwd) {
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
  assert.equal(status, 0, stderr);
  return stdout;
}

/** What npm says of the package: its files and their bytes. */
let packed;

before(() => {
  [packed] = JSON.parse(npm(['pack', '--json', '--pack-destination', folder], root));
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  npm(['install', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', `./${packed.filename}`], folder);
});

after(() => rmSync(folder, { recursive: true, force: true }));

const EXPECTED = [
  /^(package\.json|README\.md|CHANGELOG\.md|LICENSE|schema\.json|custom-elements\.json)$/,
  /^dist\/[a-z0-9/-]+(\.styles)?\.(js|d\.ts)$/,
  /^types\/([a-z]+\.d\.ts|none\.js)$/,
  /^(vscode\.(html|css)-custom-data|web-types)\.json$/,
  /^(cdn\/)?themes\/[a-z-]+\.css$/,
  /^cdn\/[a-z-]+(\.iife)?\.min\.js$/,
  /^cdn\/(formats|languages)\/[a-z-]+\.min\.js$/,
  /^cdn\/(formats\/)?(integrity\.json|licenses\.txt)$/,
];
const REQUIRED = [...promised, 'LICENSE', 'README.md', 'types/elements.d.ts', 'cdn/policy-timeline.iife.min.js', 'themes/newspaper.css', 'cdn/themes/newspaper.css'];

test('the package holds what its users need, and no other file', () => {
  const paths = packed.files.map(({ path }) => path);
  assert.deepEqual(paths.filter((path) => !EXPECTED.some((pattern) => pattern.test(path))), []);
  assert.deepEqual(REQUIRED.filter((path) => !paths.includes(path)), []);
});

test('the package takes no more than 3.4 MB of a disk', () => {
  assert.ok(packed.unpackedSize <= 3_400_000, `${packed.unpackedSize} bytes unpacked`);
});

test('the packed package installs into an empty folder, and all its entries load there', () => {
  const { status, stderr } = runModule(entries.map((entry) => `await import('${entry}');`).join('\n'), folder);
  assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
});

test('the command works by npx in a folder that has the package, and nothing else', () => {
  writeFileSync(join(folder, 'policy.json'), '{ "title": "Fees", "events": [{ "date": "2025-03-07", "title": "Filed" }] }');
  const call = (...args) => spawnSync('npx', ['--no-install', manifest.name, ...args], {
    cwd: folder, encoding: 'utf8', shell: process.platform === 'win32',
  });
  assert.match(call('--help').stdout, /Examples:/);
  assert.deepEqual(call('validate', 'policy.json').status, 0);
  assert.match(call('render', 'policy.json').stdout, /<policy-timeline/);
  assert.match(call('export', 'json', 'policy.json').stdout, /"title": "Fees"/);
});

test('the files for pages are found by name, those that come later too', () => {
  const names = ['policy-timeline.min.js', 'policy-timeline.iife.min.js', 'formats/formats.min.js', 'integrity.json'];
  const { stdout } = runModule(`
    const { existsSync } = await import('node:fs');
    const { createRequire } = await import('node:module');
    const { resolve } = createRequire(process.cwd() + '/');
    console.log(${JSON.stringify(names)}.every((name) => existsSync(resolve('${manifest.name}/cdn/' + name))));`, folder);
  assert.equal(stdout, 'true');
});

test('all that is needed to run comes with it as ES modules', () => {
  const needed = Object.keys(manifest.dependencies).filter((name) => name !== 'commander');
  const { stdout } = runModule(`
    const { readFileSync } = await import('node:fs');
    for (const name of ${JSON.stringify(needed)}) {
      const { type, module, exports } = JSON.parse(readFileSync('node_modules/' + name + '/package.json', 'utf8'));
      if (type !== 'module' && !module && !exports) console.log(name);
    }`, folder);
  assert.equal(stdout, '');
});

test('the table reader of the package has its library inside, with the license', () => {
  const { stdout } = runModule(`
    const { readFileSync } = await import('node:fs');
    const text = readFileSync('node_modules/${manifest.name}/dist/convert/input/papaparse.js', 'utf8');
    console.log(/Matthew Holt[^]*Permission is hereby granted/.test(text), /from ?['"]papaparse/.test(text));`, folder);
  assert.equal(stdout, 'true false');
});

test('the page of the package in a registry leads nowhere that is not there', () => {
  const links = [...read('README.md').matchAll(/\]\(([^)]+)\)/g)].map(([, address]) => address);
  assert.deepEqual(links.filter((address) => !/^(https:|#)/.test(address)), []);
});

test('the manifest of the elements and package.json can be read by name', () => {
  const { stdout } = runModule(`
    import { createRequire } from 'node:module';
    const require = createRequire(process.cwd() + '/');
    console.log(require('${manifest.name}/custom-elements.json').schemaVersion, require('${manifest.name}/package.json').name);
  `, folder);
  assert.equal(stdout, `1.0.0 ${manifest.name}`);
});

for (const resolution of ['NodeNext', 'Bundler']) {
  test(`an app in TypeScript sees the types (${resolution})`, () => {
    writeFileSync(join(folder, 'app.ts'), `
      import { parse } from '${manifest.name}';
      import '${manifest.name}/define.js';
      import { eventSchema, strictIssues, type EventDraft, type PolicyDraft } from '${manifest.name}/schema.js';
      const event: EventDraft = { date: '2025-03-07', title: 'Filed', 'org.example.id': 7 };
      const document: PolicyDraft = { title: 'Orders', events: [event] };
      const found: number = strictIssues(document).length;
      const day: string | null = eventSchema.parse(event).date;
      // @ts-expect-error an event has a date
      const dateless: EventDraft = { title: 'Filed' };
      void [found, day, dateless];
      const timeline = globalThis.document.createElement('policy-timeline');
      const title: string | undefined = parse({}).policy?.title;
      timeline.src = title ?? '';
      timeline.addEventListener('policy-load', (event) => { const detail: object = event.detail; void detail; });
    `);
    const module = resolution === 'Bundler' ? 'ESNext' : 'NodeNext';
    const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    const options = ['--noEmit', '--strict', '--target', 'ES2022', '--lib', 'ES2023,DOM',
      '--module', module, '--moduleResolution', resolution];
    const { stdout } = spawnSync(process.execPath, [tsc, ...options, 'app.ts'], { cwd: folder, encoding: 'utf8' });
    assert.equal(stdout, '');
  });
}
