const LONGEST = 60;

/** A text in quotation marks, cut to a length that fits a sentence, with its control characters visible. */
export function quote(text: string): string {
  return JSON.stringify(cut(text));
}

/** At most 60 code points of a text. */
export function cut(text: string): string {
  const start = Array.from(text.slice(0, 2 * LONGEST + 2));
  return start.length > LONGEST ? `${start.slice(0, LONGEST).join('')}…` : text;
}

/** What a value is, in words. */
export function describe(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return DESCRIPTIONS[typeof value](value);
}

const DESCRIPTIONS: Record<
  'string' | 'number' | 'boolean' | 'object' | 'function' | 'symbol' | 'bigint' | 'undefined',
  (value: unknown) => string
> = {
  string: (value) => `the text ${quote(String(value))}`,
  number: (value) => `the number ${String(value)}`,
  boolean: String,
  object: (value) => (isPlainObject(value) ? 'an object' : 'an object that JSON does not have'),
  function: () => 'a function',
  symbol: () => 'a symbol',
  bigint: () => 'a bigint',
  undefined: () => 'nothing',
};

/** `a`, `a and b`, `a, b and c`. */
export function list(words: readonly string[], conjunction = 'and'): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}

/** An object as JSON has it, from this or another frame: not a list, date, map or instance of a class. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/**
 * Whether a text can be worked on with expressions about ASCII. Those about the letters of every script take an
 * engine milliseconds to prepare, and most texts do without.
 */
export function isAscii(text: string): boolean {
  return !/[\u0080-\uffff]/.test(text);
}
