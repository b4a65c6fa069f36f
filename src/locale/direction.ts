/** Scripts that run from right to left, by ISO 15924. */
const RIGHT_TO_LEFT = /^(?:Adlm|Aran|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa)$/;

/** The direction that a language is written in: that of the script in its tag, else of its usual script. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(scriptOf(lang)) ? 'rtl' : 'ltr';
}

function scriptOf(lang: string): string {
  try {
    return new Intl.Locale(lang).maximize().script ?? '';
  } catch {
    return '';
  }
}
