import { isLink, quote, withoutMark } from '../../../document/index.js';
import type { Ledger } from '../../reading/ledger.js';
import type { Block } from './block.js';
import { htmlBlocks } from './html-blocks.js';
import { htmlTree } from './html-tree.js';
import { metaOf } from './meta.js';
import { textBlocks } from './text-blocks.js';

export const SITE = 'https://immpolicytracking.org/';

/** A page, whether it was saved or copied. */
export interface Page {
  readonly blocks: readonly Block[];
  /** Copied as text, a page has lost the addresses of its links. */
  readonly isHtml: boolean;
  readonly url?: string | undefined;
  readonly lang?: string | undefined;
  readonly title?: string | undefined;
}

interface Unreadable {
  readonly test: (text: string) => boolean;
  readonly is: string;
  readonly hint: string;
}

const SAVE = 'Open the entry at immpolicytracking.org, and save the page as HTML, or copy all of its text into a file.';

const UNREADABLE: readonly Unreadable[] = [
  { test: (text) => text.trim() === '', is: 'is empty', hint: SAVE },
  { test: (text) => text.slice(0, 4096).includes('\u0000') || /^(?:%PDF|PK\u0003\u0004|\u0089PNG|GIF8)/.test(text),
    is: 'is no text', hint: SAVE },
  { test: isJson, is: 'is JSON, not a page of the Immigration Policy Tracking Project',
    hint: 'Import it with the format that it has.' },
];

/** The page in a file; null, with a problem in the ledger, when there is none. */
export function readPage(input: unknown, url: string | undefined, ledger: Ledger): Page | null {
  if (typeof input !== 'string') {
    ledger.problem('error', '', 'The input is not the text of a page', SAVE);
    return null;
  }
  const text = withoutMark(input);
  const known = UNREADABLE.find(({ test }) => test(text));
  if (known) {
    ledger.problem('error', '', `The file ${known.is}`, known.hint);
    return null;
  }
  return isHtml(text) ? readHtml(text, url, ledger) : { blocks: textBlocks(text), isHtml: false, url };
}

/** Says what a page is that holds no entry of the tracker. */
export function reportOther({ title, blocks }: Page, ledger: Ledger): void {
  const name = title ?? blocks.find(({ main }) => main)?.text ?? blocks[0]?.text ?? '';
  ledger.problem('error', '',
    `The page ${quote(name)} has no section “Original Date Announced”: it is no entry of the Immigration Policy Tracking Project`,
    SAVE);
}

function readHtml(html: string, given: string | undefined, ledger: Ledger): Page | null {
  const tree = htmlTree(html);
  if (!tree) {
    ledger.problem('error', '', 'The page nests its elements too deeply to be read', SAVE);
    return null;
  }
  const { title, lang, url } = metaOf(tree);
  const base = given ?? url ?? SITE;
  return { blocks: htmlBlocks(tree, (address) => absolute(address, base)), isHtml: true, url: given ?? url, lang, title };
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

function isJson(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return /^\s*(?:\[\s*)?\{\s*"/.test(text);
  }
}
