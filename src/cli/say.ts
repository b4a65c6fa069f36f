import { styleText } from 'node:util';

interface Told {
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly hint?: string;
}

const COLOURS = { error: 'red', warning: 'yellow', info: 'cyan', heading: 'bold', hint: 'dim' } as const;

/** A text in the colour of what it is. */
type Painted = readonly [tone: keyof typeof COLOURS, text: string];

/** A line for the person who called, beside what the command writes. */
export function say(...line: readonly (string | Painted)[]): void {
  process.stderr.write(`${line.map(written).join('')}\n`);
}

/** What begins a new line, and would make two sentences of one. */
const LINES = /\s*[\n\u2028\u2029]\s*/g;

/** Paints for the terminal; not in a file, and not for who wants no colours (https://no-color.org). */
function written(part: string | Painted): string {
  const [tone, text] = typeof part === 'string' ? [undefined, part] : part;
  const line = printable(text.replace(LINES, ' '));
  return tone === undefined ? line : styleText(COLOURS[tone], line, { stream: process.stderr });
}

/** What is wrong, and what to do about it. */
export function sayIssue({ severity, message, hint }: Told): void {
  say([severity, severity.padEnd(7)], `  ${message}`);
  if (hint !== undefined && hint !== '') say('         ', ['hint', hint]);
}

export function sayHeading(text: string): void {
  say(['heading', text]);
}

/** `1 event`, `12 events`; `entry` gives `entries`. */
export function counted(count: number, noun: string): string {
  const many = noun === 'commentary' ? noun : noun.replace(/y$/, 'ie') + (noun.endsWith('s') ? '' : 's');
  return `${count.toLocaleString('en-US')} ${count === 1 ? noun : many}`;
}

/** What terminals obey, and what turns the order of letters around, so that a line reads as another. */
const CONTROLS = /(?![\n\t])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu;

/** A text of an input, or of whoever called, as a terminal may be given it. */
export function printable(text: string): string {
  return text.replace(CONTROLS, '\uFFFD');
}

/** The size of a file in words: "12 kB", "200 MB". */
export function megabytes(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1000)} kB` : `${Math.round(bytes / 1e6)} MB`;
}

/** Bytes from which work takes a second or so. */
const LONG_WORK = 4_000_000;

/** Does what takes a while, and names it on a terminal until it is done. */
export async function during<Result>(what: string, bytes: number, work: () => Promise<Result> | Result): Promise<Result> {
  const shown = process.stderr.isTTY && bytes > LONG_WORK;
  if (shown) process.stderr.write(printable(`${what} (${megabytes(bytes)}) …`));
  try {
    return await work();
  } finally {
    if (shown) process.stderr.write('\r\u001b[2K');
  }
}
