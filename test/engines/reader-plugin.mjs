import { emulateMedia } from './media.mjs';
import { puppeteerInput } from './puppeteer-input.mjs';
import { setViewport } from './viewport.mjs';
import { settle, webdriverInput } from './webdriver-input.mjs';

const isWebDriver = ({ browser }) => browser.type === 'webdriver';

/** `false`, with nothing done, when the engine lacks one of the steps. */
async function act(session, steps) {
  const [input, page] = isWebDriver(session)
    ? [webdriverInput, session.browser.driver]
    : [puppeteerInput, session.browser.getPage(session.id)];
  if (!steps.every((step) => step.do in input)) return false;
  for (const step of steps) await input[step.do](page, step);
  if (isWebDriver(session)) await settle(page);
  return true;
}

const commands = new Map(Object.entries({
  'reader-acts': act,
  'reader-viewport': setViewport,
  'reader-media': emulateMedia,
}));

/** Test runner plugin: real keys, pointer, wheel, touch, window size and media features in every engine. */
export function readerPlugin() {
  return {
    name: 'reader',
    // `undefined` means "not a command of this plugin", so every command gives a value.
    executeCommand: ({ command, payload, session }) => commands.get(command)?.(session, payload),
  };
}
