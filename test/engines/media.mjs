/** Firefox has no command for media features, but settings that its own context can change. */
const preferences = new Map(Object.entries({
  colorScheme: { name: 'layout.css.prefers-color-scheme.content-override', values: { dark: 0, light: 1 } },
  reducedMotion: { name: 'ui.prefersReducedMotion', values: { reduce: 1, 'no-preference': 0 } },
  forcedColors: { name: 'browser.display.document_color_use', values: { active: 2, none: 1 } },
}));

const features = new Map(Object.entries({
  colorScheme: 'prefers-color-scheme',
  reducedMotion: 'prefers-reduced-motion',
  forcedColors: 'forced-colors',
  contrast: 'prefers-contrast',
}));

/** What a session has emulated ends with it, and two sessions of a page overrule each other. */
const sessions = new WeakMap();

async function sessionOf(page) {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  return sessions.get(page);
}

async function inChromium(page, { medium, ...media }) {
  const session = await sessionOf(page);
  const list = Object.entries(media).map(([key, value]) => ({ name: features.get(key), value }));
  await session.send('Emulation.setEmulatedMedia', { media: medium, features: list });
}

function preference([key, value]) {
  const { name, values } = preferences.get(key);
  return `Services.prefs.setIntPref('${name}', ${values[value]})`;
}

/** It has no setting for contrast alone. */
async function inFirefox(page, { medium, contrast, ...media }) {
  const { connection } = page.browser();
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  await connection.send('script.evaluate', {
    expression: Object.entries(media).map(preference).join(';'),
    target: { context: result.contexts[0].context },
    awaitPromise: false,
  });
}

/**
 * Sets medium and media features for a page.
 *
 * @param {{medium: string, colorScheme: string, reducedMotion: string, forcedColors: string, contrast: string}} media
 * @returns {Promise<boolean>} whether the engine can do that; the page may hear of it a little later
 */
export async function emulateMedia({ browser, id }, media) {
  const isBeyondFirefox = media.medium === 'print' || media.contrast !== 'no-preference';
  if (browser.type !== 'puppeteer' || (browser.name === 'Firefox' && isBeyondFirefox)) return false;
  const emulate = browser.name === 'Firefox' ? inFirefox : inChromium;
  await emulate(browser.getPage(id), media);
  return true;
}
