import { isLink, withoutMark } from '../../../document/index.js';
import { parseHtml } from '../../../html/index.js';
import { isForeign, NO_TEXT } from '../../input/files/foreign-text.js';
import type { Ledger } from '../../input/ledger.js';
import { formatOf } from '../../input/files/wrong-format.js';
import type { Block } from './block.js';
import { htmlBlocks } from './html-blocks.js';
import { metaOf } from './meta.js';
import { textBlocks } from './text-blocks.js';

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
  const { name, label } = formatOf(jsonIn(text)) ?? {};
  ledger.problem('error', '', `The file is JSON${label === undefined ? '' : ` of ${label}`}, not a page of the Immigration Policy Tracking Project`,
    name ? `Import it as ${name}.` : 'Import it with the format that it has; a document of this library needs no import.');
  return true;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
