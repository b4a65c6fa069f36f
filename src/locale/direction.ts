/** Scripts that run from right to left, by ISO 15924. */
const RIGHT_TO_LEFT = /^(?:Adlm|Aran|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa)$/;

export type Direction = 'ltr' | 'rtl';

/** The language asked for last: engines take long to answer, and a page asks for each of its texts. */
let last: { readonly lang: string; readonly direction: Direction } | undefined;

/** The direction that a language is written in: that of the script in its tag, else of its usual script. */
export function directionOf(lang: string): Direction {
  if (last?.lang !== lang) last = { lang, direction: RIGHT_TO_LEFT.test(scriptOf(lang)) ? 'rtl' : 'ltr' };
  return last.direction;
}

/** What those scripts are made of; of letters beyond 16 bits the first half. */
const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\ud802\ud803\ud83a\ud83b]/;

/** Whether some of a text runs from right to left. */
export const hasRightToLeft = (text: string): boolean => RTL.test(text);

/**
 * The direction of a text: that of its language, unless it has letters of the other only. Without a language that of its
 * first letter. Without letters it is a number or a date: from left to right.
 */
export function textDirection(text: string, lang?: string): Direction {
  if (!RTL.test(text)) return 'ltr';
  const letters = text.match(/\p{L}/gu) ?? [];
  const known = lang && !letters.every(hasRightToLeft) ? directionOf(lang) : undefined;
  return known ?? (hasRightToLeft(letters[0] ?? '') ? 'rtl' : 'ltr');
}

/** The direction of a case's caption: parties stand on either side of a "v." as written, from left to right. */
export function captionDirection(text: string, lang?: string): Direction {
  return / vs?\.? /.test(text) ? 'ltr' : textDirection(text, lang);
}

function scriptOf(lang: string): string {
  try {
    return new Intl.Locale(lang).maximize().script ?? '';
  } catch {
    return '';
  }
}
