import type { Block } from './block.js';
import { sectionOf } from './outline.js';
import { phrasesOf } from './note-book.js';

/** The link of a document, with or without a remark: "View Document (opens in a new tab)". */
export const VIEW_DOCUMENT = /^(?:view|read|download|open)(?: the)? documents?(?: \([^()]{1,40}\))?$/i;
/** The link of an article. */
export const GO_TO_ARTICLE = /^(?:go to|read)(?: the)? article$/i;

/** What stands on every page around the entry. */
const AROUND_ENTRY = /^(?:skip to main content|we require registration to leave feedback\b.*|sign in with your current\b.*|register if you don.t have\b.*)$/i;
/** What became a link, a heading or the absence of a value. */
const WITHIN_ENTRY = [VIEW_DOCUMENT, GO_TO_ARTICLE, /^(?:none|n\/a)\.?$/i];

export const isAroundEntry = ({ text }: Block): boolean => text.length < 200 && AROUND_ENTRY.test(text);

/** The words of the template on a page, each once: they became structure, and are kept as they were. */
export function templateWords(blocks: readonly Block[]): string[] {
  const found = blocks.flatMap((block) => {
    const { text } = block;
    const section = sectionOf(text);
    if (section === 'feedback') return [];
    if (isAroundEntry(block) || section || WITHIN_ENTRY.some((pattern) => pattern.test(text))) return [text];
    return phrasesOf(block);
  });
  return [...new Set(found)];
}
