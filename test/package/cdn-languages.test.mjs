import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { listen } from '../../scripts/lib/listen.mjs';
import { staticServer } from '../../scripts/lib/static-server.mjs';
import { openPage, startBrowser } from './support/browser.mjs';
import { read, root } from './support/project.mjs';

const folder = mkdtempSync(join(tmpdir(), 'policy-timeline-languages-'));
const server = staticServer({ folder });
let browser;
let origin;

const page = (lang, script) => `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Page</title>
<link rel="icon" href="data:,">${script}<policy-timeline src="policy.json"></policy-timeline>`;
const asModule = '<script type="module" src="cdn/policy-timeline.min.js"></script>';
const pages = {
  'spanish.html': page('es-US', asModule),
  'spanish-classic.html': page('es', '<script src="cdn/policy-timeline.iife.min.js" defer></script>'),
  'spanish-alone.html': page('es', asModule.replace('cdn/', 'alone/')),
  'danish.html': page('da', asModule),
};

before(async () => {
  cpSync(join(root, 'cdn'), join(folder, 'cdn'), { recursive: true });
  cpSync(join(root, 'cdn/policy-timeline.min.js'), join(folder, 'alone/policy-timeline.min.js'));
  writeFileSync(join(folder, 'policy.json'), read('demo/policies/iptp-1583.json'));
  for (const [name, text] of Object.entries(pages)) writeFileSync(join(folder, name), text);
  origin = `http://127.0.0.1:${await listen(server, 0)}`;
  browser = await startBrowser();
});

after(async () => {
  await browser?.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs in a page before its scripts: whether it ever says in English what every timeline says. */
const hearEnglish = () => {
  const { attachShadow } = Element.prototype;
  globalThis.saidEnglish = false;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    const hear = () => { globalThis.saidEnglish ||= /Where it stands|Court orders|Oldest|Loading/.test(root.textContent); };
    new MutationObserver(hear).observe(root, { subtree: true, childList: true, characterData: true });
    return root;
  };
};

/** Opens a page, and waits until all of it is there. */
async function whole(name) {
  const opened = await openPage(browser, `${origin}/${name}`, hearEnglish);
  await opened.page.waitForFunction(() => document.querySelector('policy-timeline')?.shadowRoot?.querySelectorAll('ol button[aria-expanded]').length === 20);
  const [text, issues, saidEnglish] = await opened.page.evaluate(() => {
    const { shadowRoot, issues: found } = document.querySelector('policy-timeline');
    return [shadowRoot.textContent, found.map(({ severity, message }) => `${severity}: ${message}`), globalThis.saidEnglish];
  });
  return { ...opened, text, issues, saidEnglish, languages: opened.requests.filter((path) => path.includes('languages/')) };
}

for (const name of ['spanish.html', 'spanish-classic.html']) {
  test(`a page in Spanish makes one small request for its words, and never shows others (${name})`, async () => {
    const { text, saidEnglish, languages, messages } = await whole(name);
    assert.deepEqual(languages, ['/cdn/languages/es.min.js']);
    assert.match(text, /Órdenes judiciales/);
    assert.equal(saidEnglish, false);
    assert.deepEqual(messages, []);
  });
}

test('a page in a language that nobody translated asks for none', async () => {
  const { text, languages } = await whole('danish.html');
  assert.match(text, /Court orders/);
  assert.deepEqual(languages, []);
});

test('a page whose words do not come is in English, and its author is told which file is not there', async () => {
  const { text, issues } = await whole('spanish-alone.html');
  assert.match(text, /Court orders/);
  const [issue = ''] = issues.filter((said) => said.includes('languages'));
  assert.match(issue, /^warning: The words of the language "es" did not come: \S+\/alone\/languages\/es\.min\.js cannot be reached\. Put the folder "languages" beside the script\.$/);
});
