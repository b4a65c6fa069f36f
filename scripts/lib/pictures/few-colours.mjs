import { crc32, deflateSync } from 'node:zlib';

/** Colours of a picture of an interface, the edges of letters included. */
const COLOURS = 40;

/** Runs in the page: a picture as numbers of the colours that it has most of, each pixel the nearest. */
async function indexed(base64, most) {
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
  const { width, height } = image;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  context.drawImage(image, 0, 0);
  const pixels = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
  const counts = new Map();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const partsOf = (pixel) => [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255];
  const palette = [...counts].sort((a, b) => b[1] - a[1]).slice(0, most).map(([pixel]) => partsOf(pixel));
  const distance = (one, other) => one.reduce((sum, part, index) => sum + (part - other[index]) ** 2, 0);
  const nearest = new Map([...counts.keys()].map((pixel) => {
    const distances = palette.map((colour) => distance(colour, partsOf(pixel)));
    return [pixel, distances.indexOf(Math.min(...distances))];
  }));
  return { width, height, palette: palette.flat(), rows: [...pixels].map((pixel) => nearest.get(pixel)) };
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/**
 * A PNG with a palette, which takes a third of the bytes of one without.
 *
 * @param {import('puppeteer-core').Page} page any, to read the picture in
 * @param {string} base64 a PNG
 */
export async function fewColours(page, base64) {
  const { width, height, palette, rows } = await page.evaluate(indexed, base64, COLOURS);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const lines = Buffer.alloc((width + 1) * height);
  for (let line = 0; line < height; line += 1) lines.set(rows.slice(line * width, (line + 1) * width), line * (width + 1) + 1);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head), chunk('PLTE', Buffer.from(palette)), chunk('IDAT', deflateSync(lines, { level: 9 })), chunk('IEND', Buffer.alloc(0)),
  ]);
}
