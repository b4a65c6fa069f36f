import { HTML_BLOCKS, HTML_LISTS, HTML_STYLES, HTML_UNSEEN } from '../../document/html-allow-list.js';
import { isLink, plainText, type Block, type Inline } from '../../document/index.js';

const BLOCKS = HTML_BLOCKS.join();
const LISTS = HTML_LISTS.join();
const UNSEEN = [...HTML_UNSEEN, '[hidden]'].join();

type Run = Exclude<Inline, string>;

/**
 * HTML from a CMS as the blocks of the document format. Parsed without running or fetching anything; what the
 * format has no node for becomes its text.
 */
export function htmlBlocks(source: string): readonly Block[] {
  const page = inertDocument(source);
  if (!page) return [plainText({ html: source })];
  const blocks: Block[] = [];
  const groups = new Map<Element, Block>();
  for (const node of seenNodes(page)) {
    if (node instanceof Text) appendText(node, blocks, groups);
    else groups.delete(homeOf(node));
  }
  return blocks;
}

/** Texts, and the line breaks that part them. */
function* seenNodes(page: Document): Generator<Node> {
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const counts = node instanceof Text || (node as Element).localName === 'br';
    if (counts && !node.parentElement?.closest(UNSEEN)) yield node;
  }
}

const homeOf = (node: Node): Element => node.parentElement?.closest(BLOCKS) ?? (node.ownerDocument as Document).body;

function appendText(text: Text, blocks: Block[], groups: Map<Element, Block>): void {
  const content = text.data.replace(/\s+/g, ' ');
  const home = homeOf(text);
  const known = groups.get(home) as Inline[] | undefined;
  if (known) known.push(run(text, content));
  else if (content.trim()) groups.set(home, startBlock(home, [run(text, content.trimStart())], blocks, groups));
}

/** A new paragraph, in the list that holds it, if one does. The answer is where further text of `home` goes. */
function startBlock(home: Element, paragraph: Inline[], blocks: Block[], groups: Map<Element, Block>): Block {
  const list = home.closest(LISTS);
  // What follows a block inside another block is a paragraph of its own.
  for (const outer of groups.keys()) if (!outer.matches(LISTS) && outer.contains(home)) groups.delete(outer);
  const known = list ? groups.get(list) : undefined;
  if (!list) blocks.push(paragraph);
  else if (known && typeof known === 'object' && 'list' in known) known.list.push(paragraph);
  else {
    const block: Block = { list: [paragraph], ordered: list.localName === 'ol' };
    groups.set(list, block);
    blocks.push(block);
  }
  return paragraph;
}

function run(node: Text, text: string): Run {
  const parent = node.parentElement;
  const href = parent?.closest('a[href]')?.getAttribute('href');
  const lang = parent?.closest('[lang]')?.getAttribute('lang');
  const styles = HTML_STYLES.filter(([tag]) => parent?.closest(tag)).map(([, style]): [string, true] => [style, true]);
  return { text, ...Object.fromEntries<true>(styles), ...(href && isLink(href) && { href }), ...(lang && { lang }) };
}

/** The part of a page's Trusted Types factory that is used here; TypeScript does not know it yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML: (html: string) => string }): { createHTML(html: string): string };
}

/** undefined until asked for, null where the page forbids it. */
let policy: ReturnType<TrustedTypes['createPolicy']> | null | undefined;

/**
 * Parses HTML into a document that runs, loads and shows nothing. Null on a page whose Trusted Types do not allow the
 * policy `policy-timeline`: its readers see the text without its markup.
 */
function inertDocument(html: string): Document | null {
  try {
    return new DOMParser().parseFromString(trusted(html), 'text/html');
  } catch {
    return null;
  }
}

function trusted(html: string): string {
  if (policy === undefined) policy = createPolicy();
  return policy?.createHTML(html) ?? html;
}

function createPolicy(): typeof policy {
  const factory = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  try {
    return factory?.createPolicy('policy-timeline', { createHTML: (html) => html }) ?? null;
  } catch {
    return null;
  }
}
