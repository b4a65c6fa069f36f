/** The characters from U+00A0 to U+00FF by the names that HTML has for them, in their order. */
const LATIN = [
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot',
  'cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml',
  'Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig',
  'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute',
  'ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml',
].join(' ').split(' ').map((name, index): [string, string] => [name, String.fromCodePoint(0xA0 + index)]);

const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ...LATIN,
  ['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', "'"],
  ['ndash', '–'], ['mdash', '—'], ['lsquo', '‘'], ['rsquo', '’'], ['ldquo', '“'], ['rdquo', '”'], ['sbquo', '‚'], ['bdquo', '„'],
  ['hellip', '…'], ['bull', '•'], ['dagger', '†'], ['trade', '™'], ['euro', '€'], ['prime', '′'], ['Prime', '″'],
  ['ensp', ' '], ['emsp', ' '], ['thinsp', ' '], ['nbsp', ' '], ['zwnj', '\u200C'], ['zwj', '\u200D'],
  ['AMP', '&'], ['LT', '<'], ['GT', '>'], ['QUOT', '"'], ['COPY', '©'], ['REG', '®'],
]);

/** What Windows-1252 has at 128 to 159, which numbers of HTML mean as well (HTML Standard, 13.2.5.80); 0 where it has nothing. */
const WINDOWS = [
  0x20AC, 0, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0, 0x17D, 0,
  0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0, 0x17E, 0x178,
];

const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}\d{0,2}));/gi;

/** A text with its character references as characters: "AT&amp;T" is "AT&T", and so is "AT&T" itself. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (entity: string, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return CHARACTERS.get(name) ?? entity;
    return characterOf(decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal)) ?? entity;
  });
}

/** Undefined for a number that no text may hold. */
function characterOf(number: number): string | undefined {
  const code = WINDOWS[number - 0x80] ?? number;
  if (code === 0xA0) return ' ';
  const isText = (code >= 0x20 || code === 0x9 || code === 0xA || code === 0xD) && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
  return isText ? String.fromCodePoint(code) : undefined;
}
