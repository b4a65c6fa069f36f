/** A WebDriver sets the window, which is larger than the page by the browser's own bars. */
async function resizeWindow(driver, { width, height }) {
  const [bars, rim] = await driver.executeScript('return [outerWidth - innerWidth, outerHeight - innerHeight]', []);
  await driver.setWindowRect(null, null, width + bars, height + rim);
  const reached = 'const [w, h, done] = arguments; const end = performance.now() + 2000;' +
    'const look = () => innerWidth === w && innerHeight === h ? done(true)' +
    ' : performance.now() > end ? done(false) : requestAnimationFrame(look); look();';
  return driver.executeAsyncScript(reached, [width, height]);
}

/** Gives the page of a session a size in CSS pixels; tells whether the engine could. */
export async function setViewport({ browser, id }, size) {
  if (browser.type === 'webdriver') return resizeWindow(browser.driver, size);
  await browser.getPage(id).setViewport(size);
  return true;
}
