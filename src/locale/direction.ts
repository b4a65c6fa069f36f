const RIGHT_TO_LEFT = new Set([
  'ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'nqo', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi',
]);
/** The script stands after the language; four letters further on are something else (`ar-u-nu-latn`). */
const SCRIPT = /^[a-z]{2,3}(?:-[a-z]{3}){0,3}-(?:(adlm|arab|aran|hebr|nkoo|rohg|syrc|thaa)|[a-z]{4})(?:-|$)/i;

/** The direction that a language is written in. A script in the tag decides over the language. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  const script = SCRIPT.exec(lang);
  const language = lang.split('-', 1)[0]?.toLowerCase() ?? '';
  const rightToLeft = script ? script[1] !== undefined : RIGHT_TO_LEFT.has(language);
  return rightToLeft ? 'rtl' : 'ltr';
}
