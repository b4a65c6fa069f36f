import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { isLink, withoutMark } from '../../../document/index.js';
import { parseHtml } from '../../../html/index.js';
import { isForeign, NO_TEXT } from '../../input/files/foreign-text.js';
import { reportJson } from '../../input/files/wrong-format.js';
import type { Ledger } from '../../input/ledger.js';
import { type Block, unglue } from './block.js';
import { htmlBlocks } from './html-blocks.js';

export const SITE = 'https://immpolicytracking.org/';

/** A page, whether it was saved or copied. */
export interface Page {
  readonly blocks: readonly Block[];
  /** As it was in the file. */
  readonly written: string;
  /** Copied as text, a page has lost the addresses of its links. */
  readonly isHtml: boolean;
  readonly url?: string | undefined;
  readonly lang?: string | undefined;
  readonly title?: string | undefined;
}

/** What to give instead of what is no entry. */
export const SAVE = 'Open the entry at immpolicytracking.org, and save the page as HTML, or copy all of its text into a file.';

/** The page in a file; null, with a problem in the ledger, when there is none. */
export function readPage(input: unknown, url: string | undefined, ledger: Ledger): Page | null {
  if (typeof input !== 'string') {
    ledger.problem('error', '', 'The input is not the text of a page', SAVE);
    return null;
  }
  const text = withoutMark(input);
  if (isForeign(text, NO_TEXT, SAVE, ledger) || isJson(text, ledger)) return null;
  return isHtml(text) ? readHtml(text, url, ledger) : { blocks: textBlocks(text), written: text, isHtml: false, url };
}

function readHtml(html: string, given: string | undefined, ledger: Ledger): Page | null {
  const tree = parseHtml(html, { lines: true });
  if (!tree) {
    ledger.problem('error', '', 'The page nests its elements too deeply to be read', SAVE);
    return null;
  }
  const { title, lang, url } = metaOf(tree);
  const base = given ?? url ?? SITE;
  return { blocks: htmlBlocks(tree, (address) => absolute(address, base)), written: html, isHtml: true, url: given ?? url, lang, title };
}

/** Browsers put the steps of "../" right. */
function absolute(address: string, base: string): string | undefined {
  if (!isLink(address)) return undefined;
  const written = address.trim();
  const [site = ''] = /^https?:\/\/[^/]*/i.exec(base) ?? [];
  if (/^[a-z][a-z\d+.-]*:/i.test(written)) return written;
  if (written.startsWith('//')) return `https:${written}`;
  if (written.startsWith('/')) return site + written;
  return written.startsWith('#') ? undefined : base.slice(0, Math.max(site.length, base.lastIndexOf('/'))) + `/${written}`;
}

function isHtml(text: string): boolean {
  return /^\s*<|<(?:!doctype html|html|body)\b/i.test(text.slice(0, 4096));
}

/** Whole or broken JSON, which is a problem. */
function isJson(text: string, ledger: Ledger): boolean {
  if (!/^\s*(?:\[\s*)?\{\s*["}]|^\s*\[\s*["\]]/.test(text)) return false;
  reportJson(text, 'not a page of the Immigration Policy Tracking Project', SAVE, ledger);
  return true;
}

/** What a page says about itself in its head. */
interface Meta {
  readonly title?: string | undefined;
  readonly lang?: string | undefined;
  readonly url?: string | undefined;
}

/** What a browser writes above a page that it saves. */
const SAVED_FROM = /^ saved from url=\(\d+\)(\S+) ?/;

function metaOf(page: Tree.Document): Meta {
  const root = page.childNodes.filter(isElement).find(({ tagName }) => tagName === 'html');
  const head = root?.childNodes.filter(isElement).find(({ tagName }) => tagName === 'head');
  const inside = head?.childNodes.filter(isElement) ?? [];
  const title = inside.find(({ tagName }) => tagName === 'title')?.childNodes.map((node) => 'value' in node ? node.value : '');
  const canonical = inside.find((element) => element.tagName === 'link' && attribute(element, 'rel') === 'canonical');
  const graph = inside.find((element) => element.tagName === 'meta' && attribute(element, 'property') === 'og:url');
  const saved = page.childNodes.map((node) => 'data' in node ? SAVED_FROM.exec(node.data)?.[1] : undefined);
  const addresses = [canonical && attribute(canonical, 'href'), graph && attribute(graph, 'content'), ...saved];
  return {
    title: title?.join('').replace(/\s+/g, ' ').trim() || undefined,
    lang: root && attribute(root, 'lang'),
    url: addresses.find((address) => address !== undefined && /^https?:/i.test(address) && isLink(address)),
  };
}

function isElement(node: Tree.ChildNode): node is Tree.Element {
  return 'tagName' in node;
}

function attribute({ attrs }: Tree.Element, wanted: string): string | undefined {
  return attrs.find(({ name }) => name === wanted)?.value.trim() || undefined;
}

/** What browsers write before a list item when they copy a page as text. */
const MARKER = /^(?:\d{1,3}\.|[•◦▪‣·*-])(?: |$)/;

/** The lines of a page that was copied from a browser. */
function textBlocks(page: string): Block[] {
  const blocks: Block[] = [];
  let item = false;
  unglue(page).split(/\r\n?|\n/).forEach((line, index) => {
    const written = line.replace(/\s+/g, ' ').trim();
    const marker = MARKER.exec(written)?.[0] ?? '';
    const text = written.slice(marker.length);
    item ||= marker !== '';
    if (text === '') return;
    blocks.push({ text, runs: [text], item, place: `line ${index + 1}` });
    item = false;
  });
  return blocks;
}
