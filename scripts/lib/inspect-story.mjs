import { createRequire } from 'node:module';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

function listen(page, origin) {
  const problems = [];
  page.on('console', (message) => problems.push(`console ${message.type()}: ${message.text()} ${message.location().url ?? ''}`));
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) problems.push(`request to ${url.origin}`);
  });
  return problems;
}

const features = ({ scheme, forced }) => [
  { name: 'prefers-color-scheme', value: scheme },
  { name: 'forced-colors', value: forced },
  // An animation on its way has colours and places that nobody reads.
  { name: 'prefers-reduced-motion', value: 'reduce' },
];

/** Runs in the page: the colour scheme that .storybook/scheme.js sets, and time to draw it. */
async function settleInPage(scheme) {
  document.documentElement.dataset.scheme = scheme;
  for (let frames = 0; frames < 5; frames += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}

async function dress(page, session, { look, width }) {
  await page.setViewport({ width, height: 900 });
  await session.send('Emulation.setEmulatedMedia', { features: features(look) });
  await page.evaluate(settleInPage, look.scheme);
}

/** Storybook says on the body when a story is drawn, or that it failed. */
const isDrawn = () => /\bsb-show-(main|errordisplay|nopreview)\b/.test(document.body.className);

const failure = () => (document.body.classList.contains('sb-show-main') ? '' : document.body.innerText.slice(0, 300));

/** Runs in the page; a story is no whole page, so what axe asks of pages is left out. */
async function violationsInPage() {
  const rules = { 'target-size': { enabled: true }, region: { enabled: false } };
  const look = async () => {
    try {
      return await globalThis.axe.run('#storybook-root', { rules });
    } catch (error) {
      // Storybook's own look at the story is not over yet: axe throws at once, and does not wait.
      if (!/already running/.test(error.message)) throw error;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      return look();
    }
  };
  const { violations } = await look();
  return violations.map(({ id, nodes }) => `axe ${id}: ${nodes.map(({ target, failureSummary }) =>
    `${target.flat().join(' ')} (${failureSummary})`).join('; ')}`);
}

const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

async function problemsNow(page) {
  const wider = await page.evaluate(overflow);
  return [
    ...(wider > 0 ? [`scrolls sideways by ${wider} px`] : []),
    ...await page.evaluate(violationsInPage),
  ];
}

async function open(page, origin, { id }) {
  await page.goto(`${origin}/iframe.html?id=${id}&viewMode=story`);
  await page.waitForFunction(isDrawn);
  await page.waitForNetworkIdle({ idleTime: 100 });
  await page.addScriptTag({ path: axe });
  return page.evaluate(failure);
}

async function inspect(page, origin, { story, views }) {
  const heard = listen(page, origin);
  const failed = await open(page, origin, story);
  const session = await page.createCDPSession();
  const found = [];
  for (const view of failed ? [] : views) {
    await dress(page, session, view);
    found.push({ view, problems: [...await problemsNow(page), ...heard.splice(0)] });
  }
  return failed ? [{ view: null, problems: [`not drawn: ${failed}`, ...heard] }] : found;
}

/**
 * Opens a story once and looks at it in every view.
 *
 * @returns {Promise<{view: object | null, problems: string[]}[]>} one entry a view, or one with
 *   `view: null` when the story could not be drawn
 */
export async function inspectStory(browser, origin, one) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  try {
    return await inspect(page, origin, one);
  } catch (error) {
    return [{ view: null, problems: [`did not finish: ${error.message}`] }];
  } finally {
    await context.close();
  }
}
