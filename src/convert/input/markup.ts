import { decodeEntities } from './entities.js';

/** A piece of what HTML shows, in its order; with the address that it leads to, or that the picture or frame in its place has. */
export interface Run {
  readonly text: string;
  readonly url?: string;
  readonly is: 'text' | 'link' | 'image' | 'frame';
}

/** A picture or frame, and where a link around it leads. */
export interface Embed extends Run {
  readonly url: string;
  readonly is: 'image' | 'frame';
  readonly link?: string;
}

/** What stands in a page from elsewhere: the attributes with its address, and with words for it. */
interface Embedded {
  readonly is: 'image' | 'frame';
  readonly address: string;
  readonly words: readonly string[];
}

const EMBEDDED: ReadonlyMap<string, Embedded> = new Map<string, Embedded>([
  ['img', { is: 'image', address: 'src', words: ['alt', 'title'] }],
  ['iframe', { is: 'frame', address: 'src', words: ['title', 'aria-label'] }],
  ['embed', { is: 'frame', address: 'src', words: ['title', 'aria-label'] }],
  ['video', { is: 'frame', address: 'src', words: ['title', 'aria-label'] }],
  ['audio', { is: 'frame', address: 'src', words: ['title', 'aria-label'] }],
  ['source', { is: 'frame', address: 'src', words: ['title'] }],
  ['object', { is: 'frame', address: 'data', words: ['title', 'aria-label'] }],
]);

/** Elements that part words. */
const PARTING: ReadonlySet<string> = new Set([
  'address', 'article', 'aside', 'blockquote', 'br', 'caption', 'center', 'dd', 'details', 'dialog', 'dir', 'div', 'dl', 'dt', 'fieldset', 'figcaption',
  'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'legend', 'li', 'main', 'menu', 'nav', 'ol', 'optgroup', 'option',
  'p', 'pre', 'search', 'section', 'select', 'summary', 'table', 'td', 'th', 'title', 'tr', 'ul',
]);

/**
 * The other elements of HTML, and those of other namespaces, as Word writes them. Anything else between angle brackets is text:
 * "<redacted>", "x<y".
 */
const WITHIN = [
  'a', 'abbr', 'acronym', 'applet', 'area', 'b', 'base', 'basefont', 'bdi', 'bdo', 'big', 'body', 'button', 'canvas', 'cite', 'code', 'col', 'colgroup',
  'data', 'datalist', 'del', 'dfn', 'em', 'font', 'frame', 'frameset', 'head', 'html', 'i', 'input', 'ins', 'kbd', 'label', 'link', 'map', 'mark',
  'marquee', 'math', 'meta', 'meter', 'nobr', 'noembed', 'noframes', 'noscript', 'output', 'param', 'picture', 'progress', 'q', 'rb', 'rp', 'rt', 'rtc',
  'ruby', 's', 'samp', 'script', 'slot', 'small', 'span', 'strike', 'strong', 'style', 'sub', 'sup', 'svg', 'tbody', 'template', 'textarea', 'tfoot',
  'thead', 'time', 'track', 'tt', 'u', 'var', 'wbr', '[a-z][a-z\\d]{0,20}:[a-z][\\w-]{0,40}',
];

/** Attributes that stand without a value. */
const ALONE = [
  'allowfullscreen', 'async', 'autofocus', 'autoplay', 'checked', 'compact', 'controls', 'data-[\\w-]+', 'default', 'defer', 'disabled', 'download', 'hidden',
  'inert', 'ismap', 'itemscope', 'loop', 'multiple', 'muted', 'nohref', 'noresize', 'noshade', 'novalidate', 'nowrap', 'open', 'playsinline', 'readonly',
  'required', 'reversed', 'selected',
].join('|');

const VALUED = String.raw`[^\s"'<>/=]+\s*=\s*(?:"[^"<]*"|'[^'<]*'|[^\s"'<>]+)`;
/** Whatever has an equals sign in it: what people write by hand. */
const SLOVENLY = String.raw`\s[^<>=]*=[^<>]*`;

/** With attributes that have values, or may be without: "a <b and c> d" is text. Ends before the next tag begins, so that no text is read twice. */
const TAG = String.raw`<(/?)(${[...PARTING, ...EMBEDDED.keys(), ...WITHIN].join('|')})((?:(?:\s+(?:${VALUED}|(?:${ALONE})(?=[\s/>])))*\s*|${SLOVENLY})/?)>`;
const ONE_TAG = new RegExp(TAG, 'i');
const TAGS = new RegExp(TAG, 'gi');

/** Whether a text holds tags of HTML. */
export function hasMarkup(text: string): boolean {
  return text.includes('<') && ONE_TAG.test(text);
}

/** The text that HTML shows, on one line where it has tags. Any other text is as it is, but for character references. */
export function shownText(text: string): string {
  return hasMarkup(text) ? oneLine(runsIn(text)) : decodeEntities(text);
}

/** The same on one line, whatever it holds. */
export function shownLine(text: string): string {
  return shownText(text).replace(/\s+/g, ' ').trim();
}

/** The texts of runs, without spaces around and with one between words. */
export function oneLine(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('').replace(/\s+/g, ' ').trim();
}

/** What a text of HTML shows, piece by piece; what stands in blocks of its own is parted by line breaks. */
export function runsIn(html: string): Run[] {
  return joined(piecesIn(html).map((piece) => (isEmbed(piece) && piece.link !== undefined && piece.is === 'image'
    ? { is: 'link', text: piece.text, url: piece.link } : piece)));
}

/** The pictures and frames in a text of HTML. */
export function embedsIn(html: string): Embed[] {
  return piecesIn(html).filter(isEmbed);
}

function isEmbed(piece: Run): piece is Embed {
  return piece.is === 'image' || piece.is === 'frame';
}

function piecesIn(html: string): (Run | Embed)[] {
  const seen = UNSEEN.reduce(without, html);
  const runs: (Run | Embed)[] = [];
  let href: string | undefined;
  let at = 0;
  const addText = (text: string): void => {
    if (text !== '') runs.push(href === undefined ? { is: 'text', text } : { is: 'link', text, url: href });
  };
  for (const { 0: tag, 1: slash, 2: written = '', 3: attributes = '', index } of seen.matchAll(TAGS)) {
    addText(decodeEntities(seen.slice(at, index)));
    at = index + tag.length;
    const name = written.toLowerCase();
    const embedded = slash === '' ? EMBEDDED.get(name) : undefined;
    if (PARTING.has(name)) addText('\n');
    else if (name === 'a') {
      href = slash === '' ? attributeIn(attributes, 'href') : undefined;
      if (href !== undefined) runs.push({ is: 'link', text: '', url: href });
    } else if (embedded) runs.push(...embeddedRuns(embedded, attributes, href));
  }
  addText(decodeEntities(seen.slice(at)));
  return runs;
}

/** What begins and ends so is no text. */
const UNSEEN: readonly (readonly [whole: RegExp, end: string])[] = [
  [/<!--[^]*?-->/g, '-->'],
  [/<script(?:\s[^<>]*)?>[^]*?<\/script>/gi, '</script>'],
  [/<style(?:\s[^<>]*)?>[^]*?<\/style>/gi, '</style>'],
  [/<svg(?:\s[^<>]*)?>[^]*?<\/svg>/gi, '</svg>'],
];

/** Behind the last end nothing is looked for, so that what begins there and nowhere ends is not sought for again and again. */
function without(html: string, [whole, end]: (typeof UNSEEN)[number]): string {
  const last = Math.max(html.lastIndexOf(end), html.lastIndexOf(end.toUpperCase())) + end.length;
  return html.slice(0, last).replace(whole, '') + html.slice(last);
}

/** A picture or frame, or its words where it has no address. */
function embeddedRuns({ is, address, words }: Embedded, attributes: string, href: string | undefined): (Run | Embed)[] {
  const text = words.map((name) => attributeIn(attributes, name)).find(Boolean) ?? '';
  const url = attributeIn(attributes, address);
  if (url !== undefined) return [{ is, text, url, ...(href !== undefined && { link: href }) }];
  return [href === undefined ? { is: 'text', text } : { is: 'link', text, url: href }];
}

/** The value of an attribute among those that a tag has. */
function attributeIn(attributes: string, name: string): string | undefined {
  for (const [, key = '', double, single, bare] of attributes.matchAll(ATTRIBUTE)) {
    if (key.toLowerCase() === name) return decodeEntities(double ?? single ?? bare ?? '').trim();
  }
  return undefined;
}

const ATTRIBUTE = /([^\s="'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g;

/** Pieces of one text or one link as one. */
function joined(runs: readonly Run[]): Run[] {
  const whole: Run[] = [];
  for (const run of runs) {
    const last = whole.at(-1);
    if (last && last.is === run.is && last.url === run.url && !isEmbed(run)) whole[whole.length - 1] = { ...last, text: last.text + run.text };
    else whole.push(run);
  }
  return whole;
}
