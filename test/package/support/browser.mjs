import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../../scripts/lib/find-browser.mjs';
import { chromiumArgs } from '../../engines/chromium.mjs';

export const startBrowser = () => puppeteer.launch({ executablePath: findBrowser(), args: chromiumArgs });

/**
 * Opens an address; gives the page with what it asked for and what it said on the console.
 *
 * @param {() => void} [before] runs in the page before its scripts
 */
export async function openPage(browser, address, before) {
  const page = await browser.newPage();
  if (before) await page.evaluateOnNewDocument(before);
  const requests = [];
  const messages = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  await page.goto(address, { waitUntil: 'networkidle0' });
  return { page, requests, messages };
}
