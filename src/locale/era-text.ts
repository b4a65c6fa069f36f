import type { TimelineEra } from '../model/index.js';
import type { Formatter } from './formatter.js';

/** An era in words: what it is called, and from when to when it was. */
export function eraText({ source: { label, start, end } }: TimelineEra, { words, date, quote, line }: Formatter): [name: string, period: string] {
  return [quote(label), line([words.from(date(start)), words.until(date(end))])];
}
