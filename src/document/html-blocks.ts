import { isLink } from './rules/link.js';
import type { Block, Inline, List } from './schema/rich-text.js';
import { HTML_BLOCKS, HTML_LISTS, HTML_STYLES, HTML_UNSEEN } from './html-allow-list.js';

const BLOCKS: ReadonlySet<string> = new Set(HTML_BLOCKS);
const LISTS: ReadonlySet<string> = new Set(HTML_LISTS);
const UNSEEN: ReadonlySet<string> = new Set(HTML_UNSEEN);
const STYLES: ReadonlyMap<string, Style> = new Map(HTML_STYLES.map(([tag, style]) => [tag, { [style]: true }]));

/** An element as a parser gives it. */
export interface HtmlElement<Node> {
  readonly name: string;
  readonly children: Iterable<Node>;
  /** Null or undefined where it has none of this name. */
  readonly attribute: (name: string) => string | null | undefined;
}

/** What a node of a parser is: a text, an element, or undefined for what readers do not see. */
export type ReadNode<Node> = (node: Node) => string | HtmlElement<Node> | undefined;

/** The paragraph that further text of its block goes on with. */
interface Open {
  readonly block: PageBlock;
  readonly paragraph: Inline[];
}

/**
 * A page of HTML, as any parser gives it, as the blocks of the document format. What the format has no node for becomes
 * its text. Each node is looked at once, and without recursion: foreign HTML nests as deep as its parser lets it.
 */
export function treeBlocks<Node>(page: Iterable<Node>, read: ReadNode<Node>): Block[] {
  const blocks: Block[] = [];
  const waiting: [Node, Setting][] = [];
  const enter = (nodes: Iterable<Node>, setting: Setting): void => {
    for (const node of [...nodes].reverse()) waiting.push([node, setting]);
  };
  let open: Open | undefined;
  enter(page, OUTSIDE);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, setting] = next;
    const part = read(node);
    if (part === undefined) continue;
    const known: Open | undefined = open?.block === setting.block ? open : undefined;
    if (typeof part === 'string') {
      const content = part.replace(/\s+/g, ' ');
      if (known) known.paragraph.push(runOf(content, setting.style));
      else if (content.trim()) open = start(blocks, setting, [runOf(content.trimStart(), setting.style)]);
    } else if (part.name === 'br') {
      open = known ? undefined : open;
    } else {
      const inside = settingIn(part, setting);
      if (inside) enter(part.children, inside);
    }
  }
  return blocks;
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
  readonly href?: string;
  readonly lang?: string;
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
function settingIn({ name, attribute }: HtmlElement<unknown>, { block, list, style }: Setting): Setting | null {
  const isSet = (value: string | null | undefined): value is string => typeof value === 'string';
  if (UNSEEN.has(name) || isSet(attribute('hidden'))) return null;
  const href = name === 'a' ? attribute('href') : null;
  const lang = attribute('lang');
  return {
    block: BLOCKS.has(name) ? { list } : block,
    list: LISTS.has(name) ? { ordered: name === 'ol', made: null } : list,
    // The nearest link and language count, also where they are of no use: then there is none.
    style: { ...style, ...STYLES.get(name), ...(isSet(href) && { href: isLink(href) ? href : '' }), ...(isSet(lang) && { lang }) },
  };
}

/** A text with what its setting says of it. */
function runOf(text: string, { em, strong, quote, href, lang }: Style): Inline {
  return { text, ...(em && { em }), ...(strong && { strong }), ...(quote && { quote }), ...(href && { href }), ...(lang && { lang }) };
}
