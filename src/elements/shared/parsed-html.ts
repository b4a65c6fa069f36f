import { treeBlocks, type HtmlElement } from '../../document/html-blocks.js';
import { mayParse } from '../../document/html-limit.js';
import { plainText, type Block } from '../../document/index.js';

/**
 * HTML from a CMS as the blocks of the document format. Parsed without running or fetching anything; what nests too
 * deeply is its bare text.
 */
export function htmlBlocks(source: string): readonly Block[] {
  const page = mayParse(source) ? inertDocument(source) : null;
  return page ? treeBlocks(page.childNodes, read) : [plainText({ html: source })];
}

function read(node: Node): string | HtmlElement<Node> | undefined {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element)) return undefined;
  return { name: node.localName, children: node.childNodes, attribute: (name) => node.getAttribute(name) };
}

/** What makes HTML of strings, where a page asks for it. */
interface TrustedTypePolicy {
  createHTML(html: string): string;
}

/** The part of a page's Trusted Types factory that is used here; TypeScript does not know it yet. */
interface TrustedTypes {
  readonly defaultPolicy: TrustedTypePolicy | null;
  createPolicy(name: string, rules: TrustedTypePolicy): TrustedTypePolicy;
}

const AS_IT_IS: TrustedTypePolicy = { createHTML: (html) => html };

/** undefined until asked for, null once the page has refused: each further try would be a violation of its own. */
let policy: TrustedTypePolicy | null | undefined;

/**
 * Parses HTML into a document that runs, loads and shows nothing. Null on a page whose Trusted Types do not allow the
 * policy `policy-timeline`: its readers see the text without its markup.
 */
function inertDocument(html: string): Document | null {
  policy = policy === undefined ? createPolicy() : policy;
  try {
    return policy && new DOMParser().parseFromString(policy.createHTML(html), 'text/html');
  } catch {
    return (policy = null);
  }
}

function createPolicy(): TrustedTypePolicy | null {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  try {
    return trustedTypes ? trustedTypes.createPolicy('policy-timeline', AS_IT_IS) : AS_IT_IS;
  } catch {
    // The page's own policy may take strings.
    return trustedTypes?.defaultPolicy ? AS_IT_IS : null;
  }
}
