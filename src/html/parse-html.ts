import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { nestsTooDeeply } from '../document/html-depth.js';

/**
 * Parses HTML as browsers do, without running or fetching anything; with `lines`, nodes know theirs,
 * which triples the time. Null where it nests too deeply.
 */
export function parseHtml(html: string, { lines = false } = {}): Tree.Document | null {
  return nestsTooDeeply(html) ? null : parse(html, { scriptingEnabled: false, sourceCodeLocationInfo: lines });
}
