import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { HTML_BLOCKS, HTML_LISTS, HTML_STYLES, HTML_UNSEEN } from '../document/html-allow-list.js';
import { isLink, plainText, type Block, type Inline, type List } from '../document/index.js';
import { parseHtml } from './parse-html.js';

const BLOCKS: ReadonlySet<string> = new Set(HTML_BLOCKS);
const LISTS: ReadonlySet<string> = new Set(HTML_LISTS);
const UNSEEN: ReadonlySet<string> = new Set(HTML_UNSEEN);
const STYLES: ReadonlyMap<string, Style> = new Map(HTML_STYLES.map(([tag, style]) => [tag, { [style]: true }]));

/** A text, or null for the line break that parts texts. */
type Piece = readonly [text: string | null, setting: Setting];

/** The paragraph that further text of its block goes on with. */
interface Open {
  readonly block: PageBlock;
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
  for (const [text, setting] of pieces(page)) {
    const known: Open | undefined = open?.block === setting.block ? open : undefined;
    const content = text?.replace(/\s+/g, ' ');
    if (content === undefined) open = known ? undefined : open;
    else if (known) known.paragraph.push(runOf(content, setting.style));
    else if (content.trim()) open = start(blocks, setting, [runOf(content.trimStart(), setting.style)]);
  }
  return blocks;
}

/** What readers see of a page, in its order. Without recursion: foreign HTML nests as deep as it likes. */
function* pieces(page: Tree.Document): Generator<Piece> {
  const waiting: [Tree.ChildNode, Setting][] = [];
  const enter = (parent: Tree.ParentNode, setting: Setting): void => {
    for (const node of parent.childNodes.toReversed()) waiting.push([node, setting]);
  };
  enter(page, OUTSIDE);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, setting] = next;
    if ('value' in node) yield [node.value, setting];
    else if (node.nodeName === 'br') yield [null, setting];
    const inside = 'tagName' in node ? settingIn(node, setting) : null;
    if (inside && 'childNodes' in node) enter(node, inside);
  }
}

/** A new paragraph, in the list that holds it, if one does. */
function start(blocks: Block[], { block }: Setting, paragraph: Inline[]): Open {
  const { list } = block;
  if (!list) blocks.push(paragraph);
  else if (list.made) list.made.list.push(paragraph);
  else blocks.push((list.made = { list: [paragraph], ordered: list.ordered }));
  return { block, paragraph };
}

/** What a text may carry with it. */
interface Style {
  readonly em?: true;
  readonly strong?: true;
  readonly quote?: true;
  readonly href?: string | undefined;
  readonly lang?: string | undefined;
}

/** A list on the page; `made` is what became of it, once it has a point. */
interface PageList {
  readonly ordered: boolean;
  made: List | null;
}

/** A block on the page; compared by identity. */
interface PageBlock {
  readonly list: PageList | null;
}

/** In which block and list a text stands, and how it is styled. */
interface Setting {
  readonly block: PageBlock;
  readonly list: PageList | null;
  readonly style: Style;
}

const OUTSIDE: Setting = { block: { list: null }, list: null, style: {} };

/** The setting inside an element that stands in another; null where readers see nothing. */
function settingIn(element: Tree.Element, { block, list, style }: Setting): Setting | null {
  const { tagName } = element;
  const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]));
  if (UNSEEN.has(tagName) || attributes.has('hidden')) return null;
  return {
    block: BLOCKS.has(tagName) ? { list } : block,
    list: LISTS.has(tagName) ? { ordered: tagName === 'ol', made: null } : list,
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

/** A text with what its setting says of it. */
function runOf(text: string, { em, strong, quote, href, lang }: Style): Inline {
  return { text, ...(em && { em }), ...(strong && { strong }), ...(quote && { quote }), ...(href && { href }), ...(lang && { lang }) };
}
