import { Parser } from 'saxen';

type Attributes = readonly (readonly [name: string, value: string])[];

/** Deeper down there is nothing but a mistake. */
const DEEPEST = 60;

/** What readers get of an element in a text of XHTML, beside its words. */
const OF_TEXTS: ReadonlySet<string> = new Set(['href', 'src', 'alt', 'title', 'lang', 'dir']);

/** Elements that HTML does not end: what ends "br" there is another one. */
const EMPTY: ReadonlySet<string> = new Set(['br', 'col', 'embed', 'hr', 'img', 'source', 'wbr']);

/**
 * XML as an object, and why it is none: an element is a text where there is nothing else, an attribute "@href", and what is
 * there several times a list. Elements inside a text of XHTML stay what they are, as HTML. Entities that a file defines are
 * not read, so that none grows.
 */
export function xmlObject(xml: string): { readonly object: Record<string, unknown>; readonly fault: string | undefined } {
  const reader = new Reader();
  let fault: string | undefined;
  const parser = new Parser();
  parser.on('error', ({ message }) => { fault ??= message; });
  parser.on('openTag', (name, attributes, decode) => {
    reader.open(name, Object.entries(attributes()).map(([key, value]) => [key, decode(points(value))]));
    if (reader.depth > DEEPEST) fault ??= 'elements are nested too deeply';
  });
  parser.on('closeTag', () => reader.close());
  parser.on('text', (text, decode) => reader.text(decode(points(text))));
  parser.on('cdata', (text) => reader.text(text));
  parser.parse(xml);
  return { object: reader.root, fault };
}

/** Characters beyond the first 65,536, which the library cuts. */
function points(text: string): string {
  return text.replace(/&#(?:x([\da-f]{5,6})|(\d{5,7}));/gi, (written, hex?: string, decimal?: string) => {
    const point = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return point > 0xffff && point <= 0x10ffff ? String.fromCodePoint(point) : written;
  });
}

interface Element {
  readonly name: string;
  readonly object: Record<string, unknown>;
  readonly texts: string[];
  /** Whether elements in it are a text, and how many of them are open. */
  readonly isMarkup: boolean;
  inner: string[];
}

class Reader {
  readonly root: Record<string, unknown> = {};
  readonly #open: Element[] = [{ name: '', object: this.root, texts: [], isMarkup: false, inner: [] }];

  get depth(): number {
    return this.#open.length + this.#top.inner.length;
  }

  get #top(): Element {
    return this.#open.at(-1) ?? { name: '', object: this.root, texts: [], isMarkup: false, inner: [] };
  }

  open(name: string, attributes: Attributes): void {
    const { isMarkup, texts, inner } = this.#top;
    if (isMarkup) {
      const tag = name.replace(/^.*:/, '');
      const kept = attributes.map(([key, value]) => [key.replace(/^xml:/, ''), value] as const).filter(([key]) => OF_TEXTS.has(key));
      inner.push(tag);
      texts.push(`<${tag}${kept.map(([key, value]) => ` ${key}="${escape(value)}"`).join('')}>`);
      return;
    }
    const shown = attributes.filter(([key]) => !key.startsWith('xmlns'));
    this.#open.push({
      name, texts: [], inner: [], isMarkup: shown.some(([key, value]) => key === 'type' && value === 'xhtml'),
      object: Object.fromEntries(shown.map(([key, value]) => [`@${key}`, value])),
    });
  }

  text(text: string): void {
    const { texts, inner } = this.#top;
    texts.push(inner.length > 0 ? escape(text) : text);
  }

  close(): void {
    const { inner, texts } = this.#top;
    const tag = inner.pop();
    if (tag !== undefined) texts.push(EMPTY.has(tag) ? '' : `</${tag}>`);
    else if (this.#open.length > 1) this.#end();
  }

  #end(): void {
    const { name, object, texts } = this.#open.pop() ?? this.#top;
    const words = texts.join('').trim();
    const value = Object.keys(object).length === 0 ? words : { ...object, ...(words !== '' && { '#text': words }) };
    const above = this.#top.object;
    const before = Object.hasOwn(above, name) ? above[name] : undefined;
    if (Array.isArray(before)) add(before, value);
    else Object.defineProperty(above, name, { value: before === undefined ? value : add([before], value), configurable: true, enumerable: true, writable: true });
  }
}

/** Elements of one name are all texts, or all objects. */
function add(list: unknown[], value: unknown): unknown[] {
  const isOther = typeof list[0] !== typeof value;
  if (isOther && typeof value !== 'string') list.forEach((text, index) => { list[index] = { '#text': text }; });
  list.push(isOther && typeof value === 'string' ? { '#text': value } : value);
  return list;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
