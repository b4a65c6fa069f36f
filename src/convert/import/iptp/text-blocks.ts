import type { Block } from './block.js';
import { unglue } from './unglue.js';

/** What browsers write before a list item when they copy a page as text. */
const MARKER = /^(?:\d{1,3}\.|[•◦▪‣·*-])(?: |$)/;

/** The lines of a page that was copied from a browser. */
export function textBlocks(page: string): Block[] {
  const blocks: Block[] = [];
  let item = false;
  unglue(page).split(/\r\n?|\n/).forEach((line, index) => {
    const written = line.replace(/\s+/g, ' ').trim();
    const marker = MARKER.exec(written)?.[0] ?? '';
    const text = written.slice(marker.length);
    item ||= marker !== '';
    if (text === '') return;
    blocks.push({ text, runs: [text], item, place: `line ${index + 1}` });
    item = false;
  });
  return blocks;
}
