// Every block of code of the README, run as a reader of it would run it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { build } from 'esbuild';
import { startBrowser } from './support/browser.mjs';
import { manifest, read, root } from './support/project.mjs';

const [before_, , rest] = read('README.md').split(/<!-- api: (?:begin|end) -->/);
const blocks = `${before_}${rest}`.match(/(?:(?:^ {4}.*|)\n)+/gm)
  .map((text) => text.replace(/^ {4}/gm, '').trim()).filter((text) => text && !/^alt="/.test(text));
const used = new Set(blocks.filter((text) => text.startsWith('npm start')));

/** The one block that has these words. */
function block(words) {
  const found = blocks.filter((text) => text.includes(words));
  assert.equal(found.length, 1, `${found.length} blocks say ${words}`);
  used.add(found[0]);
  return found[0];
}

const policy = block('"title": "A fictional rule on library fees"');
const sample = read('demo/policies/iptp-1583.json');
const timelinejs = JSON.stringify({ title: { text: { headline: 'Fees' } }, events: [{ start_date: { year: '2025' }, text: { headline: 'Proposed' } }] });
const CDN = /^https:\/\/cdn\.jsdelivr\.net\/npm\/policy-timeline\/(cdn\/.*)/;
const [cdnScript] = block('<script type="module" src=').split('\n');

let browser;
before(async () => { browser = await startBrowser(); });
after(() => browser?.close());

/** Opens a page of these lines, whose files are these; gives what it says on the console with it. */
async function open(body, files = {}) {
  const page = await browser.newPage();
  const messages = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', ({ message }) => messages.push(message));
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const [, ours] = CDN.exec(request.url()) ?? [];
    const name = new URL(request.url()).pathname.slice(1);
    const text = ours ? read(ours) : name ? files[name] : `<!doctype html><html lang="en"><title>Page</title><link rel="icon" href="data:,">${body}`;
    const contentType = name.endsWith('.css') ? 'text/css' : ours || name.endsWith('.js') ? 'text/javascript' : name ? 'application/json' : 'text/html';
    void request.respond({
      status: text === undefined ? 404 : 200, body: text ?? '', contentType: `${contentType}; charset=utf-8`, headers: { 'Access-Control-Allow-Origin': '*' },
    });
  });
  await page.goto('http://page.test/', { waitUntil: 'load' });
  return { page, messages };
}

const events = (page, count) => page.waitForFunction((many) =>
  document.querySelector('policy-timeline').shadowRoot?.querySelectorAll('.event').length === many, { timeout: 10_000 }, count);

async function bundled(contents) {
  const { outputFiles: [{ text }] } = await build({ stdin: { contents, resolveDir: root, loader: 'ts' }, bundle: true, write: false, format: 'esm', target: 'es2022' });
  return text;
}

test('the lines for a page show the document of the README', async () => {
  const { page, messages } = await open(block('<script type="module" src='), { 'policy.json': policy });
  await events(page, 3);
  assert.deepEqual(await page.$eval('policy-timeline', ({ issues }) => issues), []);
  assert.deepEqual(messages, []);
  await page.close();
});

test('the line for a theme dresses the timeline', async () => {
  const { page } = await open(`${block('cdn/themes/')}${cdnScript}<policy-timeline src="policy.json"></policy-timeline>`, { 'policy.json': policy });
  await events(page, 3);
  assert.equal(await page.$eval('policy-timeline', ({ shadowRoot }) => getComputedStyle(shadowRoot.querySelector('[part=base]')).borderTopStyle), 'double');
  await page.close();
});

test('the line for a case shows it', async () => {
  const { page } = await open(`${cdnScript}${block('<case-card src')}`, { 'policy.json': sample });
  await page.waitForFunction(() => document.querySelector('case-card').shadowRoot?.textContent.includes('Center for Taxpayer Rights'));
  await page.close();
});

test('what an app imports shows the document', async () => {
  const [install, , ...code] = block('npm install policy-timeline').split('\n');
  assert.equal(install, `npm install ${manifest.name}`);
  const { page, messages } = await open('<policy-timeline></policy-timeline><script type="module" src="app.js"></script>', {
    'app.js': await bundled(code.join('\n')), 'policy.json': policy,
  });
  await events(page, 3);
  assert.deepEqual(messages, []);
  await page.close();
});

test('what goes on with the picture of a server does so', async () => {
  const { page, messages } = await open('<policy-timeline></policy-timeline><script type="module" src="app.js"></script>', {
    'app.js': await bundled(`const policy = ${policy}; ${block('hydrate.js')}`),
  });
  await events(page, 3);
  assert.deepEqual(messages, []);
  await page.close();
});

test('a file of another format shows, by the line for it', async () => {
  const { page } = await open(`${cdnScript}${block('format="timelinejs"')}`, { 'timeline.json': timelinejs });
  await events(page, 1);
  await page.close();
});

test('what stands inside shows without scripts, and goes when the document is there', async () => {
  const body = block('<li>March 14, 2025: complaint</li>');
  const { page } = await open(body, {});
  assert.ok(await page.$eval('policy-timeline li', (item) => item.checkVisibility()));
  await page.close();
  const { page: other } = await open(`${cdnScript}${body}`, { 'policy.json': policy });
  await events(other, 3);
  assert.equal(await other.$eval('policy-timeline li', (item) => item.checkVisibility()), false);
  await other.close();
});

test('two timelines are tied together by the line for it', async () => {
  const two = '<policy-timeline src="policy.json"></policy-timeline>'.repeat(2);
  const { page } = await open(`${cdnScript}${two}`, { 'policy.json': policy });
  await events(page, 3);
  await page.evaluate((code) => {
    const script = document.createElement('script');
    script.textContent = `const [first, second] = document.querySelectorAll('policy-timeline'); ${code}`;
    document.body.append(script);
  }, block('range-change\', ({ detail })'));
  await page.locator('policy-timeline >>> ::-p-aria([name="Zoom in"][role="button"])').click();
  await page.waitForFunction(() => document.querySelectorAll('policy-timeline')[1].range !== null);
  await page.close();
});

test('a page that shows events in a place of its own is told of each choice, and nothing else comes of it', async () => {
  const { page } = await open(`${cdnScript}<policy-timeline src="policy.json"></policy-timeline>`, { 'policy.json': policy });
  await events(page, 3);
  await page.evaluate((code) => {
    const script = document.createElement('script');
    script.textContent = `const timeline = document.querySelector('policy-timeline'); const told = []; const tell = (id) => told.push(id); ${code}`;
    document.body.append(script);
  }, block('event.preventDefault()'));
  await page.locator('policy-timeline >>> ::-p-aria([name="Order"][role="button"])').click();
  assert.deepEqual(await page.evaluate('[told.length, timeline.open]'), [1, []]);
  await page.close();
});

test('code that composes documents runs, and finds its draft good', async () => {
  const code = block('strictIssues(draft)');
  const text = await bundled(`${code.replaceAll('strictIssues(draft);', 'console.log(JSON.stringify(strictIssues(draft)));').replace('policySchema.safeParse(draft).success;', 'console.log(policySchema.safeParse(draft).success);')}`);
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', text], { encoding: 'utf8' });
  assert.equal(stdout, '[]\ntrue\n');
});

test('editors are pointed to files that are in the package', () => {
  const settings = JSON.parse(block('html.customData'));
  for (const path of Object.values(settings).flat()) {
    const [, name, file] = /^\.\/node_modules\/([^/]+)\/(.*)$/.exec(path);
    assert.equal(name, manifest.name);
    assert.ok(manifest.files.includes(file) && existsSync(join(root, file)), path);
  }
});

test('every command line of the README ends well', () => {
  const folder = mkdtempSync(join(tmpdir(), 'policy-timeline-readme-'));
  const files = {
    'timeline.json': timelinejs,
    'docket.json': JSON.stringify({ id: 7, case_name: 'Doe v. Board', court: 'dcd', docket_number: '1:25-cv-00001', date_filed: '2025-03-07' }),
    'entries.json': JSON.stringify({ results: [{ id: 1, entry_number: 1, date_filed: '2025-03-07', description: 'COMPLAINT', recap_documents: [] }] }),
    'cases.csv': 'Filed,Case\n2025-03-07,Doe v. Board\n',
    'tracker.json': policy,
    'court.json': policy,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const lines = block('npx policy-timeline import timelinejs').split('\n');
  for (const line of lines) {
    const command = line.replace(/^npx policy-timeline/, `"${process.execPath}" "${join(root, manifest.bin)}"`);
    const { status, stderr } = spawnSync(command, { cwd: folder, shell: true, encoding: 'utf8' });
    assert.equal(status, 0, `${line}\n${stderr}`);
  }
  for (const name of ['policy.json', 'policy.ics', 'part.html', 'policy.schema.json']) assert.ok(existsSync(join(folder, name)), name);
  rmSync(folder, { recursive: true, force: true });
});

test('what the README names inside a sentence can be imported', async () => {
  const names = [...read('README.md').matchAll(/`(?:import ')?(policy-timeline\/[a-z/-]+\.js)'?`?/g)].map(([, name]) => name);
  assert.ok(names.length >= 3);
  for (const name of new Set(names.filter((each) => !each.includes('/cdn/')))) await import(name);
});

test('no block of code of the README is without a test', () => {
  // test/package/theme.test.mjs has this one.
  block('--policy-timeline-text: light-dark');
  assert.deepEqual(blocks.filter((text) => !used.has(text)), []);
});
