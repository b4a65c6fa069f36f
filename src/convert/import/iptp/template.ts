import type { Block } from './block.js';
import { GO } from './commentary.js';
import { VIEW } from './content.js';
import { sectionOf } from './headings.js';
import { phrasesOf } from './note-book.js';

/** What stands on every page around the entry. */
const AROUND = /^(?:skip to main content|we require registration to leave feedback\b.*|sign in with your current\b.*|register if you don.t have\b.*)$/i;
/** What became a link, a heading or the absence of a value. */
const WITHIN = [VIEW, GO, /^(?:none|n\/a)\.?$/i];

export const isAround = ({ text }: Block): boolean => text.length < 200 && AROUND.test(text);

/** The words of the template on a page, each once: they became structure, and are kept as they were. */
export function templateWords(blocks: readonly Block[]): string[] {
  const found = blocks.flatMap((block) => {
    const { text } = block;
    const section = sectionOf(text);
    if (section === 'feedback') return [];
    if (isAround(block) || section || WITHIN.some((pattern) => pattern.test(text))) return [text];
    return phrasesOf(block);
  });
  return [...new Set(found)];
}
