/** A place in the data of a script. */
export interface Spot {
  readonly line: number;
  /** All before the word at which it is. */
  readonly head: string;
  /** The text from that word on. */
  readonly rest: string;
}

const LONGEST_WORD = 80;

/** The place that a message of json5 ends with, "12:5"; it counts from 1, and the end of a line is 0 in the next. */
export function spotOf(data: string, message: string): Spot | undefined {
  const [, line, column] = /(\d+):(\d+)$/.exec(message) ?? [];
  if (line === undefined) return undefined;
  const at = startOf(data, Number(line)) + Number(column) - 1;
  if (column === '0') return { line: Number(line) - 1, head: data.slice(0, at), rest: data.slice(at) };
  const [word = ''] = /[A-Za-z_$][\w$.]*$/.exec(data.slice(Math.max(0, at - LONGEST_WORD), at)) ?? [];
  const from = at - word.length;
  return { line: Number(line), head: data.slice(0, from), rest: data.slice(from) };
}

function startOf(data: string, line: number): number {
  let start = 0;
  for (let count = 1; count < line; count += 1) start = data.indexOf('\n', start) + 1;
  return start;
}
