import type * as AllFormats from '../convert/formats.js';
import type { FileWords, ForeignFile } from '../convert/formats.js';
import { missingFile, quote, type Issue } from '../document/index.js';
import { SourceError } from './source-error.js';

type Formats = Pick<typeof AllFormats, 'foreignFile' | 'unnamedFormat'>;

let load: (() => Promise<Formats>) | undefined;

/** Lets elements read files of other formats by what this loads when the first is asked for. */
export function registerFormats(loadFormats: () => Promise<Formats>): void {
  load = loadFormats;
}

/**
 * A file of another format.
 * @throws SourceError when the page has nothing that reads it
 */
export async function foreignFile(name: string, url: string, named: FileWords): Promise<ForeignFile> {
  if (!load) await pageLoaded();
  const formats = await load?.().catch(missingFile);
  if (typeof formats === 'object') return formats.foreignFile(name, url, named);
  throw new SourceError('formats', `What reads the format ${quote(name)} cannot be loaded.`,
    formats ? `${formats} cannot be reached.` : "Import 'policy-timeline/formats.js' in the page's script.", false);
}

/** What is imported beside the elements may run after them, in a script of its own. */
function pageLoaded(): Promise<unknown> {
  return new Promise((done) => {
    if (document.readyState === 'complete') setTimeout(done);
    else globalThis.addEventListener('load', () => setTimeout(done), { once: true });
  });
}

/** A file that is no document may be of another format that the page does not name: what tells is loaded only then. */
export async function unnamedFormat(text: string, url: string, issues: readonly Issue[]): Promise<readonly Issue[]> {
  try {
    return await (await load?.())?.unnamedFormat(text, url, issues) ?? issues;
  } catch {
    return issues;
  }
}
