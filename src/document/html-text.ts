/** Elements that part words. */
const BLOCK =
  /^<\/?(?:article|blockquote|br|dd|div|dl|dt|figure|h[1-6]|hr|li|ol|p|pre|section|table|td|th|tr|ul)\b/i;
/** Elements whose content is no text. */
const HIDDEN = /^<(script|style)\b/i;
const LONGEST_NAME = 16;

const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['hellip', '…'],
  ['mdash', '—'],
  ['ndash', '–'],
  ['sect', '§'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
]);

/** The bare text of HTML, for search: one line, without markup. Not for display as HTML. */
export function htmlText(html: string): string {
  return decode(withoutTags(html)).replace(/\s+/g, ' ').trim();
}

/** One pass with `indexOf`: an expression would look for the end of every "<" of a text of them. */
function withoutTags(html: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let tag = nextTag(html, from); tag >= 0; tag = nextTag(html, from)) {
    parts.push(html.slice(from, tag));
    const start = html.slice(tag, tag + LONGEST_NAME);
    if (BLOCK.test(start)) parts.push(' ');
    from = endOfTag(html, tag, HIDDEN.exec(start)?.[1]);
  }
  return parts.join('') + html.slice(from);
}

/** Where the next tag or comment starts; a "<" before anything else is text. */
function nextTag(html: string, from: number): number {
  let at = html.indexOf('<', from);
  while (at >= 0 && !/[a-z/!?]/i.test(html.charAt(at + 1))) at = html.indexOf('<', at + 1);
  return at;
}

function endOfTag(html: string, tag: number, hidden: string | undefined): number {
  if (html.startsWith('<!--', tag)) return after(html, '-->', tag);
  if (hidden === undefined) return after(html, '>', tag);
  const end = new RegExp(`</${hidden}`, 'gi');
  end.lastIndex = tag;
  return end.test(html) ? after(html, '>', end.lastIndex) : html.length;
}

function after(html: string, end: string, from: number): number {
  const at = html.indexOf(end, from);
  return at < 0 ? html.length : at + end.length;
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (entity, decimal, hex, name) => {
    if (name !== undefined) return CHARACTERS.get(String(name)) ?? entity;
    const code = decimal === undefined ? parseInt(String(hex), 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}
