import { isPlainObject, pointer } from '../../document/index.js';
import { type Embedded, linkedIn } from './html-field.js';
import type { Ledger } from './ledger.js';
import { hasMarkup, shownText } from './markup.js';

type Json = Readonly<Record<string, unknown>>;

/**
 * An object of an input, whose fields an importer takes one by one. The ledger learns of each; what nobody
 * takes is found in `rest`, so that nothing is lost. `null`, '', [] and {} count as absent.
 */
export class Fields {
  readonly #taken = new Set<string>();
  readonly #inner = new Map<string, Fields | readonly unknown[]>();
  readonly #instead = new Map<string, unknown>();
  readonly #linked = new Map<string, Embedded>();
  #settled = false;

  constructor(
    readonly value: Json,
    readonly ledger: Ledger,
    /** JSON Pointer into the input. */
    readonly place = '',
    /** "events[].text", for the report. */
    readonly pattern = '',
  ) {}

  has(key: string): boolean {
    return !isAbsent(this.#get(key));
  }

  /** The value as it is, which becomes the field `to` of the document. */
  take(key: string, to: string): unknown {
    const value = this.#get(key);
    if (isAbsent(value)) return undefined;
    this.#taken.add(key);
    this.ledger.read(this.from(key), to);
    return value;
  }

  /**
   * A text, or a number or boolean as text, without spaces around it: of HTML what it shows. Its links are in `linked`, and
   * the field is kept besides. Anything else stays for `rest`.
   */
  text(key: string, to: string): string | undefined {
    const text = this.peek(key);
    const written = this.written(key);
    if (text === undefined || written === undefined) return undefined;
    if (text !== written) this.#readMarkup(key, written);
    if (hasMarkup(written)) this.ledger.read(this.from(key), to);
    else this.take(key, to);
    return text;
  }

  /** The same without taking it. */
  peek(key: string): string | undefined {
    const written = this.written(key);
    return written === undefined ? undefined : shownText(written) || undefined;
  }

  /** A text as it is written, which may be HTML; texts of a list as one. */
  html(key: string, to: string): string | undefined {
    const written = this.written(key);
    if (written !== undefined) this.take(key, to);
    return written;
  }

  /** The same without taking it. */
  written(key: string): string | undefined {
    const value = this.#get(key);
    const texts = (Array.isArray(value) ? value : [value]).filter((item) => !isAbsent(item));
    if (!texts.every((item) => TEXTS.has(typeof item))) return undefined;
    return texts.map((item) => String(item).trim()).join('; ') || undefined;
  }

  /** What is linked in the texts that were taken, of this object and of those in its fields; those in its lists have their own. */
  linked(): Embedded {
    const inner = [...this.#inner.values()].filter((part) => part instanceof Fields).map((part) => part.linked());
    const all = [...this.#linked.values(), ...inner];
    return { documents: all.flatMap(({ documents }) => documents), media: all.flatMap(({ media }) => media) };
  }

  /** A number, or a text that is one. */
  number(key: string, to: string): number | undefined {
    const text = this.peek(key);
    const value = Number(text);
    if (text === undefined || !Number.isFinite(value)) return undefined;
    this.take(key, to);
    return value;
  }

  /** Texts of a list, or the one text that stands in its place. */
  texts(key: string, to: string): string[] {
    const value = this.#get(key);
    const list = Array.isArray(value) ? value : [value];
    if (isAbsent(value) || !list.every((item) => typeof item === 'string' || typeof item === 'number')) return [];
    this.take(key, to);
    list.forEach((item, index) => {
      if (shownText(String(item)) !== String(item)) this.#readMarkup(key, String(item), index);
    });
    return list.map((item) => shownText(String(item).trim())).filter((item) => item !== '');
  }

  /** An object inside this one. What is not taken of it is part of the rest of this one. */
  object(key: string): Fields | undefined {
    const known = this.#inner.get(key);
    if (known instanceof Fields) return known;
    const value = this.#get(key);
    if (!isPlainObject(value) || isAbsent(value)) return undefined;
    const part = new Fields(value, this.ledger, this.at(key), this.from(key));
    this.#inner.set(key, part);
    return part;
  }

  /** The objects of a list. Entries that are none are reported, and stay for `rest`. */
  list(key: string): readonly Fields[] {
    const known = this.#inner.get(key) ?? this.#innerOf(key);
    return Array.isArray(known) ? known.filter((part) => part instanceof Fields) : [];
  }

  /** The objects of what may be a list; of what is none, none, which stays for `rest` without a word. */
  listIfAny(key: string): readonly Fields[] {
    return Array.isArray(this.#get(key)) ? this.list(key) : [];
  }

  /** Leaves a field out of the result. */
  drop(key: string, why: string): void {
    if (!this.has(key)) return;
    this.#taken.add(key);
    // What was handed out of it is not left then.
    this.#inner.delete(key);
    this.ledger.dropped(this.from(key), why);
  }

  /** Reads a field as something else, which leaves out a part of it. To be called before it is taken. */
  replace(key: string, value: unknown, why: string): void {
    this.#instead.set(key, value);
    this.ledger.dropped(this.from(key), why);
  }

  /**
   * All that nobody took, to stand under `to`, which is an `ext`; undefined when there is nothing. Of objects and lists that were
   * handed out, what is left in them, unless they were asked for their own rest before.
   */
  rest(to: string): Record<string, unknown> | undefined {
    if (this.#settled) return undefined;
    this.#settled = true;
    const left = Object.keys(this.value).flatMap((key): [string, unknown][] => {
      const value = this.#restOf(key, to);
      return isAbsent(value) ? [] : [[key, value]];
    });
    return left.length > 0 ? Object.fromEntries(left) : undefined;
  }

  /** The JSON Pointer of a field. */
  at(key: string): string {
    return `${this.place}${pointer([key])}`;
  }

  /** The field's name in the report. */
  from(key: string): string {
    return this.pattern ? `${this.pattern}.${key}` : key;
  }

  #readMarkup(key: string, written: string, index = 0): void {
    this.ledger.guessed(this.from(key), 'HTML is read as the text that it shows');
    if (hasMarkup(written)) this.#linked.set(`${key}/${index}`, linkedIn(written));
  }

  #innerOf(key: string): readonly unknown[] {
    const value = this.#get(key);
    if (isAbsent(value)) return [];
    if (!Array.isArray(value) || !value.some(isPlainObject)) {
      this.ledger.problem('warning', this.at(key), 'is not a list of objects, and is kept as it is');
      return [];
    }
    const parts = value.map((item: unknown, index) => {
      const place = `${this.at(key)}/${index}`;
      if (isPlainObject(item)) return new Fields(item, this.ledger, place, `${this.from(key)}[]`);
      if (!isAbsent(item)) this.ledger.problem('error', place, 'is not an object, and is kept as it is');
      return item;
    });
    this.#inner.set(key, parts);
    return parts;
  }

  #restOf(key: string, to: string): unknown {
    // Whoever asked for what is in it: no document may have it.
    const part = key === RESERVED ? undefined : this.#inner.get(key);
    if (part instanceof Fields) return part.rest(to);
    if (part) {
      const rests = part.map((item) => item instanceof Fields ? item.rest(to) : this.#kept(key, item, to));
      return rests.some((rest) => rest !== undefined) ? rests.map((rest) => rest ?? null) : undefined;
    }
    const value = this.#get(key);
    if (this.#taken.has(key) || isAbsent(value)) return undefined;
    return this.#kept(key, value, to);
  }

  #kept(key: string, value: unknown, to: string): unknown {
    if (isAbsent(value)) return undefined;
    if (key === RESERVED || !isKeepable(value)) {
      this.ledger.dropped(this.from(key), 'a document cannot hold it: too deep, no JSON, or of a reserved name');
      return undefined;
    }
    this.ledger.kept(this.from(key), to);
    return value;
  }

  #get(key: string): unknown {
    if (this.#instead.has(key)) return this.#instead.get(key);
    return Object.hasOwn(this.value, key) ? this.value[key] : undefined;
  }
}

function isAbsent(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.length === 0;
  return isPlainObject(value) && Object.keys(value).length === 0;
}

/** The text of the first of several fields that has one: what CourtListener, its search and courts call one thing. */
export function firstText(fields: Fields, keys: readonly string[], to: string): string | undefined {
  const key = keys.find((name) => fields.peek(name) !== undefined);
  return key === undefined ? undefined : fields.text(key, to);
}

/** The same of texts that may be HTML, as they are written. */
export function firstHtml(fields: Fields, keys: readonly string[], to: string): string | undefined {
  const key = keys.find((name) => fields.written(name) !== undefined);
  return key === undefined ? undefined : fields.html(key, to);
}

/** The same of a number. */
export function firstNumber(fields: Fields, keys: readonly string[], to: string): number | undefined {
  const key = keys.find((name) => Number.isFinite(Number(fields.peek(name) ?? NaN)));
  return key === undefined ? undefined : fields.number(key, to);
}

/** A name that no document may have, since programs take it for something else. */
const RESERVED = '__proto__';

const TEXTS: ReadonlySet<string> = new Set(['string', 'number', 'boolean']);

const DEEPEST = 40;

const LEAVES: ReadonlySet<string> = new Set(['string', 'boolean', 'undefined']);

/** Whether a value can stand under `ext`: JSON all through, without reserved names, and not deeper than a document may be. */
function isKeepable(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth += 1) {
    if (!level.every(isJson)) return false;
    level = level.flatMap((item) => typeof item === 'object' && item !== null ? Object.values(item) as unknown[] : []);
  }
  return level.length === 0;
}

function isJson(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  return value === null || LEAVES.has(typeof value) || Array.isArray(value)
    || (isPlainObject(value) && !Object.hasOwn(value, RESERVED));
}
