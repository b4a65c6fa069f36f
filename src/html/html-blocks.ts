import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { plainText, type Block, type Inline } from '../document/index.js';
import { parseHtml } from './parse-html.js';
import { OUTSIDE, placeIn, runOf, type Home, type Place } from './place.js';

/** A text, or null for the line break that parts texts. */
type Piece = readonly [text: string | null, place: Place];

/** The paragraph that further text of its home goes on with. */
interface Open {
  readonly home: Home;
  readonly paragraph: Inline[];
}

/**
 * HTML from a CMS as the blocks of the document format, without a browser: by the same allow-list as the elements'.
 * What the format has no node for becomes its text; what nests too deeply is its bare text. Never throws.
 */
export function htmlBlocks(html: string): Block[] {
  const page = parseHtml(html);
  if (!page) return [plainText({ html })];
  const blocks: Block[] = [];
  let open: Open | undefined;
  for (const [text, place] of pieces(page)) {
    const known: Open | undefined = open?.home === place.home ? open : undefined;
    const content = text?.replace(/\s+/g, ' ');
    if (content === undefined) open = known ? undefined : open;
    else if (known) known.paragraph.push(runOf(content, place.style));
    else if (content.trim()) open = start(blocks, place, [runOf(content.trimStart(), place.style)]);
  }
  return blocks;
}

/** What readers see of a page, in its order. Without recursion: foreign HTML nests as deep as it likes. */
function* pieces(page: Tree.Document): Generator<Piece> {
  const waiting: [Tree.ChildNode, Place][] = [];
  const enter = (parent: Tree.ParentNode, place: Place): void => {
    for (const node of parent.childNodes.toReversed()) waiting.push([node, place]);
  };
  enter(page, OUTSIDE);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, place] = next;
    if ('value' in node) yield [node.value, place];
    else if (node.nodeName === 'br') yield [null, place];
    const inside = 'tagName' in node ? placeIn(node, place) : null;
    if (inside && 'childNodes' in node) enter(node, inside);
  }
}

/** A new paragraph, in the list that holds it, if one does. */
function start(blocks: Block[], { home }: Place, paragraph: Inline[]): Open {
  const { list } = home;
  if (!list) blocks.push(paragraph);
  else if (list.block) list.block.list.push(paragraph);
  else blocks.push((list.block = { list: [paragraph], ordered: list.ordered }));
  return { home, paragraph };
}
