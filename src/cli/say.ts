import { styleText } from 'node:util';

interface Told {
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly hint?: string;
}

const COLOURS = { error: 'red', warning: 'yellow', info: 'cyan', heading: 'bold', hint: 'dim' } as const;

/** Paints text for the terminal; leaves it as it is in a file, and for who wants no colours (https://no-color.org). */
function paint(tone: keyof typeof COLOURS, text: string): string {
  return styleText(COLOURS[tone], text, { stream: process.stderr });
}

/** A line for the person who called, beside what the command writes. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** What is wrong, and what to do about it. Control characters of the input do not reach the terminal. */
export function sayIssue({ severity, message, hint }: Told): void {
  say(`${paint(severity, severity.padEnd(7))}  ${printable(message)}`);
  if (hint !== undefined && hint !== '') say(`         ${paint('hint', printable(hint))}`);
}

export function sayHeading(text: string): void {
  say(paint('heading', printable(text)));
}

/** `1 event`, `12 events`; `entry` gives `entries`. */
export function counted(count: number, noun: string): string {
  const many = noun === 'commentary' ? noun : noun.replace(/y$/, 'ie') + (noun.endsWith('s') ? '' : 's');
  return `${count.toLocaleString('en-US')} ${count === 1 ? noun : many}`;
}

const CONTROLS = /(?![\n\t])\p{Cc}/gu;

function printable(text: string): string {
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
  if (shown) process.stderr.write(`${what} (${megabytes(bytes)}) …`);
  try {
    return await work();
  } finally {
    if (shown) process.stderr.write('\r\u001b[2K');
  }
}
