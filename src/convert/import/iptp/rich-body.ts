import type { Inline, Paragraph, RichText } from '../../../document/index.js';
import { runText, type Block } from './block.js';

type Body = Exclude<RichText, string | { html: string }>;

/** Paragraphs and lists of a page as rich text; one plain paragraph is a string. */
export function richBody(blocks: readonly Block[]): RichText | undefined {
  const body: Body = [];
  let list: Paragraph[] | undefined;
  for (const block of blocks) {
    const paragraph = paragraphOf(block);
    if (!block.item) body.push(paragraph);
    else if (list) list.push(paragraph);
    else body.push({ list: (list = [paragraph]) });
    if (!block.item) list = undefined;
  }
  const [only] = body;
  if (only === undefined) return undefined;
  return body.length === 1 && typeof only === 'string' ? only : body;
}

/** Neighbours without a link or emphasis are one run. */
function paragraphOf({ runs }: Block): Paragraph {
  const joined: Inline[] = [];
  for (const run of runs) {
    const before = joined.at(-1);
    if (typeof run === 'string' && typeof before === 'string') joined[joined.length - 1] = before + runText(run);
    else joined.push(run);
  }
  const [only] = joined;
  return joined.length === 1 && typeof only === 'string' ? only : joined;
}
