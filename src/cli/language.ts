import { translationFor, translationTags, type Policy } from '../document/index.js';
import { LANGUAGES, loadMessages } from '../locale/languages.js';
import { languageOf } from '../locale/registry.js';
import { CallError } from './exit-code.js';

export interface LanguageOptions {
  /** Of the words, and of the texts that have a translation. */
  readonly lang?: string;
}

export const LANGUAGE_OPTION = ['--lang <tag>', 'in this language: its words, and the texts that the document has a translation of'] as const;

/**
 * Brings the words of the language that is asked for, or else of the document's.
 * @throws CallError where neither the document nor we speak it
 */
export async function bringWords(policy: Policy, { lang }: LanguageOptions): Promise<void> {
  if (lang !== undefined && !isSpoken(policy, lang)) {
    const tags = [...policy.lang === undefined ? [] : [policy.lang], ...translationTags(policy)];
    throw new CallError(
      `--lang ${lang} asks for a language that there is not.`,
      `${tags.length > 0 ? `The document is in ${tags.join(', ')}` : 'The document does not say its language'}; words of the page are in ${LANGUAGES.join(', ')}.`,
    );
  }
  await loadMessages(lang ?? policy.lang ?? 'en');
}

function isSpoken(policy: Policy, lang: string): boolean {
  const own = languageOf(policy.lang ?? '');
  return LANGUAGES.includes(languageOf(lang)) || translationFor(policy, lang) !== '' || (own !== '' && own === languageOf(lang));
}
