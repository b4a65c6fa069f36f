import { htmlText } from './html-text.js';
import type { Block, Inline, Paragraph, RichText } from './schema/rich-text.js';

/**
 * Rich text as blocks. Plain text is parted at blank lines. Of HTML this gives the bare text in one
 * paragraph: its markup is mapped in the browser.
 */
export function blocks(text: RichText): readonly Block[] {
  if (typeof text === 'string') return paragraphs(text);
  if (Array.isArray(text)) return text;
  return paragraphs(htmlText(text.html));
}

/** The bare text, a line a paragraph, for search and for places without markup. */
export function plainText(text: RichText): string {
  return blocks(text).map(blockText).join('\n');
}

function paragraphs(text: string): string[] {
  const found: string[][] = [];
  let open = false;
  for (const line of text.split(/\r\n?|\n/)) {
    const isBlank = line.trim() === '';
    if (!isBlank && open) found.at(-1)?.push(line);
    else if (!isBlank) found.push([line]);
    open = !isBlank;
  }
  return found.map((lines) => lines.join('\n'));
}

function blockText(block: Block): string {
  if (typeof block === 'string' || Array.isArray(block)) return paragraphText(block);
  return block.list.map(paragraphText).join('\n');
}

function paragraphText(paragraph: Paragraph): string {
  return typeof paragraph === 'string' ? paragraph : paragraph.map(inlineText).join('');
}

function inlineText(inline: Inline): string {
  return typeof inline === 'string' ? inline : inline.text;
}
