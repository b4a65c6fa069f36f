/** Scripts that run from right to left, by ISO 15924. */
const RIGHT_TO_LEFT = /^(?:Adlm|Aran|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa)$/;

type Direction = 'ltr' | 'rtl';

/** The language asked for last: engines take long to answer, and a page asks for each of its texts. */
let last: { readonly lang: string; readonly direction: Direction } | undefined;

/** The direction that a language is written in: that of the script in its tag, else of its usual script. */
export function directionOf(lang: string): Direction {
  if (last?.lang !== lang) last = { lang, direction: RIGHT_TO_LEFT.test(scriptOf(lang)) ? 'rtl' : 'ltr' };
  return last.direction;
}

function scriptOf(lang: string): string {
  try {
    return new Intl.Locale(lang).maximize().script ?? '';
  } catch {
    return '';
  }
}
