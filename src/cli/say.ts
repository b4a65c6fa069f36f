import { painter } from './colour.js';

const paint = painter(process.stderr);

interface Told {
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly hint?: string;
}

/** A line for the person who called, beside what the command writes. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** What is wrong, and what to do about it. Control characters of the input do not reach the terminal. */
export function sayIssue({ severity, message, hint }: Told): void {
  say(`${paint(severity, severity.padEnd(7))}  ${printable(message)}`);
  if (hint !== undefined && hint !== '') say(`         ${paint('quiet', printable(hint))}`);
}

export function sayHeading(text: string): void {
  say(paint('strong', printable(text)));
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
