import puppeteer from 'puppeteer-core';
import { ensureBrowser } from '../scripts/lib/install-browser.mjs';
import { chromiumArgs } from '../test/engines/chromium.mjs';

/** A frame is drawn as soon as it is asked for: a time that ends with a frame then has no wait for the screen in it. */
const unpaced = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];
const roomy = ['--js-flags=--max-old-space-size=8192'];

export async function launch() {
  return puppeteer.launch({
    executablePath: await ensureBrowser(), args: [...chromiumArgs, ...unpaced, ...roomy], protocolTimeout: 300_000,
  });
}

/**
 * A fresh page with nothing cached, which wants no motion; `close` ends it even while its script runs.
 *
 * @param {() => void} [before] runs in the page before its own scripts
 */
export async function openPage(browser, address, before) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1200, height: 900 });
  await page.setCacheEnabled(false);
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  const session = await page.createCDPSession();
  if (before) await page.evaluateOnNewDocument(before);
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForFunction('globalThis.bench');
  const close = async () => {
    await session.send('Runtime.terminateExecution').catch(() => {});
    await page.close().catch(() => {});
  };
  return { page, session, close };
}

/** What a promise gives; rejects when that takes longer. */
export function within(milliseconds, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`> ${milliseconds / 1000} s`)), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** Bytes of the JavaScript heap that are in use after collection. */
export async function heapOf(session) {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}
