/** Fills of text that show where glyphs are, and what is below them; shadows, borders and shapes stay as they are. */
const FILLS = { glyphs: '#f0f', below: 'transparent' };

/** Runs in the page: every text of the timeline gets a fill. */
function fill(color) {
  const { shadowRoot } = document.querySelector('policy-timeline');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { -webkit-text-fill-color: ${color} !important; transition: none !important; }`);
  globalThis.ownSheets ??= [...shadowRoot.adoptedStyleSheets];
  shadowRoot.adoptedStyleSheets = color ? [...globalThis.ownSheets, sheet] : globalThis.ownSheets;
}

/** Runs in the page: lines of the texts that selectors find and the window holds, with the colour that they have. */
function textsIn(selectors) {
  const { shadowRoot } = document.querySelector('policy-timeline');
  const painted = (color) => {
    const context = new OffscreenCanvas(1, 1).getContext('2d');
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const isWithin = ({ left, right, top, bottom }) => left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
  const found = [];
  for (const element of selectors.flatMap((selector) => [...shadowRoot.querySelectorAll(selector)])) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.data.trim() || !node.parentElement.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const color = painted(getComputedStyle(node.parentElement).color);
      for (const { left, top, right, bottom } of [...range.getClientRects()].filter(isWithin)) found.push({ text: node.data.trim(), color, left, top, right, bottom });
    }
  }
  return found;
}

/** Runs in the page: the least contrast of each text with a pixel below its glyphs, by two pictures of it. */
async function contrastsOf(texts, pictures) {
  const dataOf = async (base64) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, image.width, image.height);
  };
  const [glyphs, below] = await Promise.all(pictures.map(dataOf));
  const linear = (part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
  const luminance = ([red, green, blue]) => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  const ratio = (one, other) => {
    const [a, b] = [luminance(one), luminance(other)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
  const at = ({ data, width }, x, y) => data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3);
  const distance = (one, other) => one.reduce((sum, part, index) => sum + Math.abs(part - other[index]), 0);
  /** Not only the edge of a letter, which covers less than half of a pixel. */
  const isGlyph = (x, y) => distance(at(glyphs, x, y), at(below, x, y)) > distance([255, 0, 255], at(below, x, y)) / 2;
  return texts.map(({ text, color, left, top, right, bottom }) => {
    let [least, count, where] = [Infinity, 0, ''];
    for (let y = Math.floor(top); y < bottom; y += 1) {
      for (let x = Math.floor(left); x < right; x += 1) {
        if (!isGlyph(x, y)) continue;
        count += 1;
        const here = ratio(color, at(below, x, y));
        if (here < least) [least, where] = [here, `${x}, ${y}`];
      }
    }
    return { text, least, where, count };
  }).filter(({ count }) => count > 0);
}

/**
 * What of the texts of the timeline stands out of what is really below its glyphs: bands, lines, marks, halos.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {readonly string[]} selectors
 * @returns {Promise<{text: string, least: number, where: string}[]>} with each text its least contrast, and that pixel; cut and covered text left out
 */
export async function glyphContrast(page, selectors) {
  const pictures = [];
  for (const color of Object.values(FILLS)) {
    await page.evaluate(fill, color);
    pictures.push(await page.screenshot({ encoding: 'base64', captureBeyondViewport: false }));
  }
  await page.evaluate(fill, '');
  return page.evaluate(contrastsOf, await page.evaluate(textsIn, selectors), pictures);
}
