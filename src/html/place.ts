import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { isLink, type Inline, type List } from '../document/index.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const BLOCKS = words(
  'p div li h1 h2 h3 h4 h5 h6 blockquote pre section article header main aside footer td th dt dd figcaption body',
);
const LISTS = words('ul ol');
const UNSEEN = words('head script style template noscript title textarea select svg math iframe object');

/** What a text may carry with it. */
interface Style {
  readonly em?: true;
  readonly strong?: true;
  readonly quote?: true;
  readonly href?: string | undefined;
  readonly lang?: string | undefined;
}

const STYLES: ReadonlyMap<string, Style> = new Map<string, Style>([
  ['em', { em: true }],
  ['i', { em: true }],
  ['strong', { strong: true }],
  ['b', { strong: true }],
  ['q', { quote: true }],
]);

/** A list on the page; `block` is what became of it, once it has a point. */
interface ListPlace {
  readonly ordered: boolean;
  block: List | null;
}

/** A block on the page; compared by identity. */
export interface Home {
  readonly list: ListPlace | null;
}

/** Where a text stands: in which block and list, and how it is styled. */
export interface Place {
  readonly home: Home;
  readonly list: ListPlace | null;
  readonly style: Style;
}

export const OUTSIDE: Place = { home: { list: null }, list: null, style: {} };

/** The place inside an element that stands at a place; null where readers see nothing. */
export function placeIn(element: Tree.Element, { home, list, style }: Place): Place | null {
  const { tagName } = element;
  const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]));
  if (UNSEEN.has(tagName) || attributes.has('hidden')) return null;
  return {
    home: BLOCKS.has(tagName) ? { list } : home,
    list: LISTS.has(tagName) ? { ordered: tagName === 'ol', block: null } : list,
    style: { ...style, ...STYLES.get(tagName), ...styleOf(tagName, attributes) },
  };
}

/** The nearest link and language count, also where they are of no use: then there is none. */
function styleOf(tagName: string, attributes: ReadonlyMap<string, string>): Style {
  const href = tagName === 'a' ? attributes.get('href') : undefined;
  const lang = attributes.get('lang');
  return {
    ...(href !== undefined && { href: isLink(href) ? href : undefined }),
    ...(lang !== undefined && { lang: lang === '' ? undefined : lang }),
  };
}

/** A text with what its place says of it. */
export function runOf(text: string, { em, strong, quote, href, lang }: Style): Inline {
  return { text, ...(em && { em }), ...(strong && { strong }), ...(quote && { quote }), ...(href && { href }), ...(lang && { lang }) };
}
