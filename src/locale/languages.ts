import { missingFile } from '../document/missing-file.js';
import { ENGLISH } from './english.js';
import type { Language } from './languages/language.js';
import { languageOf, messagesFor, registerOwn } from './registry.js';

/** What comes with us beside English: each in a file of its own, which nobody loads who does not ask for it. */
const FILES: ReadonlyMap<string, () => Promise<{ readonly messages: Language }>> = new Map([
  ['ar', () => import('./languages/ar.js')],
  ['es', () => import('./languages/es.js')],
  ['fr', () => import('./languages/fr.js')],
  ['ht', () => import('./languages/ht.js')],
  ['pt', () => import('./languages/pt.js')],
  ['vi', () => import('./languages/vi.js')],
  ['zh', () => import('./languages/zh.js')],
]);

/** The languages that we speak. */
export const LANGUAGES: readonly string[] = ['en', ...FILES.keys()];

/**
 * Brings the words of a language that comes with the library: `es`, `fr`, `pt`, `zh`, `vi`, `ht`, `ar`, and tags below
 * these. Elements do so by themselves; servers, and who adds to them by `registerMessages`, wait for this. Of other
 * languages there is nothing to bring.
 * @param lang BCP 47, such as `es` or `pt-BR`
 * @throws when the file does not come
 */
export async function loadMessages(lang: string): Promise<void> {
  const code = languageOf(lang);
  const file = await FILES.get(code)?.();
  if (file) registerOwn(code, file.messages);
}

/** A language that was asked for: until its words are here, or are known not to come. */
interface Coming {
  readonly ended: Promise<void>;
  /** The address of the file, where it did not come. */
  missing: string;
}

const asked = new Map<string, Coming>();

/** The words of a language that are to come, or did not; undefined where there are some, or there is nothing to bring. */
export function comingWords(lang: string): Coming | undefined {
  const code = languageOf(lang);
  if (!FILES.has(code) || messagesFor(lang) !== ENGLISH) return undefined;
  const known = asked.get(code);
  if (known) return known;
  const coming = { missing: '', ended: loadMessages(code).catch((error: unknown) => void (coming.missing = missingFile(error))) };
  asked.set(code, coming);
  return coming;
}
