import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { plainText, type Block } from '../document/index.js';
import { treeBlocks, type HtmlElement } from '../document/html-blocks.js';
import { parseHtml } from './parse-html.js';

/**
 * HTML from a CMS as the blocks of the document format, without a browser: by the same rules as the elements'.
 * What nests too deeply is its bare text. Never throws.
 */
export function htmlBlocks(html: string): Block[] {
  const page = parseHtml(html);
  return page ? treeBlocks(page.childNodes, read) : [plainText({ html })];
}

function read(node: Tree.ChildNode): string | HtmlElement<Tree.ChildNode> | undefined {
  if ('value' in node) return node.value;
  if (!('tagName' in node)) return undefined;
  const { tagName, childNodes, attrs } = node;
  return { name: tagName, children: childNodes, attribute: (wanted) => attrs.find(({ name }) => name === wanted)?.value };
}
