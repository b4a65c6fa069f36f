import type { Messages } from './messages.js';

/** Those that no engine names in their own words. */
const OWN: Readonly<Record<string, string>> = { ht: 'Kreyòl ayisyen' };

let last: { readonly lang: string; readonly name: string } | undefined;

/** A language by its own name: "Español". That of a document which does not say in which it is written is the original. */
export function languageName(lang: string | undefined, { original }: Messages): string {
  if (lang === undefined) return original;
  if (last?.lang !== lang) last = { lang, name: nameOf(lang) };
  return last.name;
}

/** As it stands alone: some languages write their names small within a sentence. */
function nameOf(lang: string): string {
  try {
    const name = OWN[lang] ?? new Intl.DisplayNames([lang, 'en'], { type: 'language', languageDisplay: 'standard' }).of(lang) ?? lang;
    return name.replace(/^./u, (letter) => letter.toLocaleUpperCase(lang));
  } catch {
    return lang;
  }
}
