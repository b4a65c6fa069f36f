/** Elements that part words. */
const BLOCK =
  /^<\/?(?:article|blockquote|br|dd|div|dl|dt|figure|h[1-6]|hr|li|ol|p|pre|section|table|td|th|tr|ul)\b/i;
/**
 * A comment, a script or style with its content, or a tag; what is cut off runs to the end. Every branch that
 * begins also ends, so that a text of "<" is read once.
 */
const MARKUP = /<(?:!--[^]*?(?:-->|$)|(script|style)\b[^]*?(?:<\/\1[^>]*>?|$)|[a-z/!?][^>]*(?:>|$))/gi;

const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['mdash', '—'],
  ['ndash', '–'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
]);

/** The bare text of HTML, for search: one line, without markup. Not for display as HTML. */
export function htmlText(html: string): string {
  const text = html.replace(MARKUP, (markup) => (BLOCK.test(markup) ? ' ' : ''));
  return decode(text).replace(/\s+/g, ' ').trim();
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (entity, decimal, hex, name) => {
    if (name !== undefined) return CHARACTERS.get(String(name)) ?? entity;
    const code = decimal === undefined ? parseInt(String(hex), 16) : Number(decimal);
    const letter = code <= 0x10ffff ? String.fromCodePoint(code) : '';
    // Numbers of control characters and of halves of others stay as they are written.
    return /[^\p{Cc}\p{Cs}]|\s/u.test(letter) ? letter : entity;
  });
}
