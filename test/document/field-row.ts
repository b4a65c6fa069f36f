/** What a field takes, and so which JSON types are wrong for it. */
export type FieldType =
  'text' | 'number' | 'flag' | 'list' | 'object' | 'rich text' | 'text or list' | 'text or object' | 'anything';

export interface FieldRow {
  /** Pointer into the full document. */
  readonly at: string;
  readonly type: FieldType;
  /** What a bad value costs: its object or the document; only the field itself when absent here. */
  readonly costs?: 'object' | 'document';
  /** What stands in for a value that is absent or bad. */
  readonly becomes?: unknown;
  /** Other values that may stand there. */
  readonly good?: readonly unknown[];
  /** Values of the right JSON type that may not, and what the message says. */
  readonly bad?: readonly (readonly [value: unknown, says: RegExp])[];
  /** Whether `null` has a meaning there; elsewhere it is read as absent. */
  readonly nullable?: boolean;
}

export const HOSTILE_LINKS = [
  ['javascript:alert(1)', /javascript:/],
  ['JAVASCRIPT:alert(1)', /javascript:/],
  [' \u0000\u001f javascript:alert(1)', /javascript:/],
  ['java\nscript:alert(1)', /javascript:/],
  ['java\tscr\ript:alert(1)', /javascript:/],
  ['data:text/html,<script>alert(1)</script>', /data:/],
  ['vbscript:x', /vbscript:/],
  ['file:///etc/passwd', /file:/],
  ['blob:https://example.org/1', /blob:/],
  [' ', /empty/],
] as const;
const LINKS = [
  'http://example.org/',
  'HTTPS://example.org/',
  'mailto:desk@example.org',
  '/a',
  'a?b#c',
  '../a',
  '//example.org/a',
  './javascript:no',
  '#note',
  ' https://example.org/a b ',
];
const BAD_DAYS = [
  ['2025-02-30', /2025-02-30 is not a day that exists/],
  ['March 7, 2025', /not a date/],
  ['', /empty/],
  ['2025-13', /month/],
  ['2025-02/2025-04', /interval/],
] as const;
const DAYS = ['2025', '2025-03', '2024-02-29', '2019~', '2025-03-07T09:30:00Z', '202X', 'Y-12000', '2025?'];
export const BAD_DATES = [
  ['2025-02-30', /2025-02-30 is not a day that exists/],
  ['2025-04/2025-02', /before/],
  ['soon', /not a date/],
  [`2025${'0'.repeat(100_000)}`, /not a date/],
] as const;
const DATES = [...DAYS, '2025-02/2025-04-10', '2025-02/..', '../2025', '2025/'];
const LANGS = ['es-MX', 'zh-Hant', 'ar', 'gsw'];
const BAD_LANGS = [
  ['english', /language tag/],
  ['', /language tag/],
  ['en_US', /language tag/],
  ['e', /language tag/],
] as const;
const BLANK = [
  ['', /blank/],
  [' \n', /blank/],
] as const;
export const MARKUP = '<img src=x onerror=alert(1)>';
const ZONES = ['America/New_York', 'america/new_york', 'America/Argentina/Buenos_Aires', 'Etc/GMT+5', 'UTC', 'EST5EDT'];
const BAD_ZONES = [
  ['', /time zone/],
  ['Eastern', /time zone/],
  ['New_York', /time zone/],
  ['+02:00', /time zone/],
  ['America/', /time zone/],
] as const;
const HASH = '0123456789abcdef'.repeat(4);
const BAD_HASHES = [
  ['', /SHA-256/],
  [HASH.slice(1), /SHA-256/],
  [`${HASH}0`, /SHA-256/],
  [`sha256:${HASH}`, /SHA-256/],
  [HASH.replace('0', 'g'), /SHA-256/],
] as const;
const NEGATIVE = [
  [-1, /0 or more/],
  [1.5, /whole number/],
] as const;
const RICH_TEXTS = [
  'a\n\nb',
  MARKUP,
  [],
  ['a', ['b', { text: 'c', href: 'https://example.org' }]],
  { html: `<p>a${MARKUP}</p>` },
  [{ list: ['a'], ordered: false }],
];

export const orNull = { becomes: null, nullable: true } as const;
export const text = (at: string): FieldRow => ({
  at,
  type: 'text',
  good: ['', MARKUP, 'קול', '__proto__', 'constructor'],
});
export const needed = (row: FieldRow): FieldRow => ({ ...row, costs: 'object' });
export const filled = (at: string): FieldRow => ({ ...text(at), good: [MARKUP, 'constructor'], bad: BLANK });
export const link = (at: string): FieldRow => ({ at, type: 'text', good: LINKS, bad: HOSTILE_LINKS });
export const day = (at: string): FieldRow => ({ at, type: 'text', good: DAYS, bad: BAD_DAYS });
export const edtf = (at: string): FieldRow => ({ at, type: 'text', good: DATES, bad: BAD_DATES });
export const lang = (at: string): FieldRow => ({ at, type: 'text', good: LANGS, bad: BAD_LANGS });
export const zone = (at: string): FieldRow => ({ at, type: 'text', good: ZONES, bad: BAD_ZONES });
export const hash = (at: string): FieldRow => ({ at, type: 'text', good: [HASH, HASH.toUpperCase()], bad: BAD_HASHES });
export const words = (at: string, good: readonly string[]): FieldRow => ({
  at,
  type: 'text',
  good,
  bad: [
    ['other', /"/],
    ['', /"/],
  ],
});
export const count = (at: string): FieldRow => ({ at, type: 'number', good: [0, 1e6], bad: NEGATIVE });
export const flag = (at: string): FieldRow => ({ at, type: 'flag', good: [true, false] });
export const list = (at: string): FieldRow => ({ at, type: 'list', good: [[]] });
export const object = (at: string): FieldRow => ({ at, type: 'object' });
export const rich = (at: string): FieldRow => ({ at, type: 'rich text', good: RICH_TEXTS });
export const ext = (at: string): FieldRow => ({
  at,
  type: 'object',
  good: [{}, { 'a.b': { constructor: 1, toString: [] } }],
});
export const id = (at: string): FieldRow => ({
  at,
  type: 'text',
  good: ['a-b', 'المثال', '1:25/2'],
  bad: [
    ['a b', /address/],
    ['', /address/],
    ['a#b', /address/],
    ['<b>', /address/],
    ['\ud800', /address/],
  ],
});
