import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { isLink, plainText, type Block, type Inline, type List } from '../document/index.js';
import { parseHtml } from './parse-html.js';

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

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const BLOCKS = words(
  'p div li h1 h2 h3 h4 h5 h6 blockquote pre section article header main aside footer td th dt dd figcaption body',
);
const LISTS = words('ul ol');
const UNSEEN = words('head script style template noscript title textarea select svg math iframe object');

/** What a text may carry with it. */
interface Style {
  readonly em?: true;
  readonly strong?: true;
  readonly quote?: true;
  readonly href?: string | undefined;
  readonly lang?: string | undefined;
}

const STYLES: ReadonlyMap<string, Style> = new Map<string, Style>([
  ['em', { em: true }],
  ['i', { em: true }],
  ['strong', { strong: true }],
  ['b', { strong: true }],
  ['q', { quote: true }],
]);

/** A list on the page; `block` is what became of it, once it has a point. */
interface ListPlace {
  readonly ordered: boolean;
  block: List | null;
}

/** A block on the page; compared by identity. */
interface Home {
  readonly list: ListPlace | null;
}

/** Where a text stands: in which block and list, and how it is styled. */
interface Place {
  readonly home: Home;
  readonly list: ListPlace | null;
  readonly style: Style;
}

const OUTSIDE: Place = { home: { list: null }, list: null, style: {} };

/** The place inside an element that stands at a place; null where readers see nothing. */
function placeIn(element: Tree.Element, { home, list, style }: Place): Place | null {
  const { tagName } = element;
  const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]));
  if (UNSEEN.has(tagName) || attributes.has('hidden')) return null;
  return {
    home: BLOCKS.has(tagName) ? { list } : home,
    list: LISTS.has(tagName) ? { ordered: tagName === 'ol', block: null } : list,
    style: { ...style, ...STYLES.get(tagName), ...styleOf(tagName, attributes) },
  };
}

/** The nearest link and language count, also where they are of no use: then there is none. */
function styleOf(tagName: string, attributes: ReadonlyMap<string, string>): Style {
  const href = tagName === 'a' ? attributes.get('href') : undefined;
  const lang = attributes.get('lang');
  return {
    ...(href !== undefined && { href: isLink(href) ? href : undefined }),
    ...(lang !== undefined && { lang: lang === '' ? undefined : lang }),
  };
}

/** A text with what its place says of it. */
function runOf(text: string, { em, strong, quote, href, lang }: Style): Inline {
  return { text, ...(em && { em }), ...(strong && { strong }), ...(quote && { quote }), ...(href && { href }), ...(lang && { lang }) };
}
