const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements inside each other, beyond which HTML is its bare text. Pages of newsrooms nest thirty; browsers stop near 500. */
const DEEPEST = 200;

/** Nothing stands in them. */
const EMPTY = words('area base br col embed hr img input link meta param source track wbr');
/** A further one ends the last, or is none, so that they nest no deeper than what is around them. */
const ENDED = words('html head body p tr td th tbody thead tfoot caption colgroup option');
/** A further one ends the last, unless something else has begun in that. */
const ITEMS = words('li dd');
/** What is in them is no markup. */
const RAW = words('script style textarea title xmp iframe noembed noframes');
/** In them, ends of what is around them are not heard. */
const BOUNDS = words('table object applet marquee template foreignobject desc title mi mo mn ms mtext annotation-xml');
/** Parsers open these again in each block that follows, up to their own end, but no more than three that are alike. */
const STYLES = words('a b big code em font i nobr s small strike strong tt u');
const MOST_ALIKE = 3;
const WEIGHT_OF_STYLE = 6;

/**
 * A remark, or a tag with its attributes, up to its end or that of the text (HTML Standard, 13.2.5). Parsers compare each
 * attribute with those before it: more than two thousand are not read.
 */
const MARKUP =
  /<(?:!--(?:-?>|[^]*?(?:--!?>|$))|[!?][^>]*|\/[^a-z>][^>]*|(\/?)([a-z][^\s/>]*)(?:[\s/]+=?|[^\s/>=]+\s*(?:=\s*(?:"[^"]*"?|'[^']*'?|[^\s>]*))?|=){0,4000}>?)/gi;
const QUOTED = /=\s*(?:"[^"]*"|'[^']*')/g;

interface Open {
  readonly name: string;
  /** As it is written. */
  readonly tag: string;
  /** What it adds to the depth. */
  readonly weight: number;
}

/**
 * Whether HTML nests so deeply that parsers, which look through all that is open, would take the square of its length.
 * Counted in one pass, by the rules of the HTML Standard (13.2.6) in short: an element may count for longer than a parser
 * has it open, and never for shorter.
 */
export function nestsTooDeeply(html: string): boolean {
  const markup = new RegExp(MARKUP);
  let open: readonly Open[] = [];
  for (let found = markup.exec(html); found; found = markup.exec(html)) {
    const [tag, end, written = ''] = found;
    const name = written.toLowerCase().replace(/^dt$/, 'dd');
    const bare = tag.replace(QUOTED, '');
    const isForeign = open.some((one) => one.name === 'svg' || one.name === 'math');
    const isCut = name && !tag.endsWith('>') && markup.lastIndex < html.length;
    if (isCut || (isForeign && tag.startsWith('<![CDATA['))) return true;
    if (end || name === 'a') open = without(open, name);
    if (end || !name || (isForeign ? CLOSES_ITSELF.test(bare) : nestsNothing(open, name))) continue;
    if (isForeign || !RAW.has(name)) open = [...open, { name, tag, weight: weightOf(open, name, tag) }];
    else markup.lastIndex = rawEnd(html, name, markup.lastIndex);
    if (open.reduce((depth, { weight }) => depth + weight, 0) > DEEPEST) return true;
  }
  return false;
}

/** Of elements of SVG and MathML; in HTML, the stroke means nothing. */
const CLOSES_ITSELF = /(?:\s|^[^=]*)\/>$/;

function nestsNothing(open: readonly Open[], name: string): boolean {
  return EMPTY.has(name) || ENDED.has(name) || (ITEMS.has(name) && open.findLast((one) => !STYLES.has(one.name))?.name === name);
}

function weightOf(open: readonly Open[], name: string, tag: string): number {
  return STYLES.has(name) && open.filter((one) => one.tag === tag).length < MOST_ALIKE ? WEIGHT_OF_STYLE : 1;
}

/** What is open after an end. Styles outlast what they are in. */
function without(open: readonly Open[], name: string): readonly Open[] {
  const at = open.findLastIndex((one) => one.name === name);
  if (at < 0 || open.findLastIndex((one) => BOUNDS.has(one.name)) > at) return open;
  const inside = open.slice(at + 1);
  if (BOUNDS.has(name)) return open.slice(0, at);
  return [...open.slice(0, at), ...(STYLES.has(name) ? inside : inside.filter((one) => STYLES.has(one.name)))];
}

function rawEnd(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}[\\s/>]`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}
