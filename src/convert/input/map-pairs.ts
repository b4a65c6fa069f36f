/** What ends a column without quotation marks, and what parts its pair from the next. */
const ENDS = /[,;\n=]/g;
/** What may follow a column in quotation marks: the end of its pair, or the next one. */
const AFTER = /\s*(?=[,;\n]|$|\s[^\s=,;]+\s*=)/y;

/** The end of a column without quotation marks. The word before the next equals sign is the next field. */
function bareColumn(text: string, from: number): { readonly column: string; readonly end: number } | undefined {
  const end = found(ENDS, text, from)?.index ?? text.length;
  if (text[end] !== '=') return { column: text.slice(from, end).trim(), end };
  const words = text.slice(from, end).trimEnd();
  const next = words.split(/\s/).at(-1) ?? '';
  return next === words ? undefined : { column: words.slice(0, words.length - next.length).trim(), end: from + words.length - next.length };
}

function quotedColumn(text: string, from: number): { readonly column: string; readonly end: number } | undefined {
  const start = found(/\S/g, text, from)?.index ?? text.length;
  const mark = text[start];
  const end = mark === '"' || mark === '\'' ? text.indexOf(mark, start + 1) : -1;
  const after = end < 0 ? null : found(AFTER, text, end + 1);
  return after ? { column: text.slice(start + 1, end), end: end + 1 } : undefined;
}

/** The pairs of a text such as `date="Filed on" title=Case`: the column for each field. What is none is a field without a column. */
export function mapPairs(text: string): Readonly<Record<string, string>> {
  const pairs: [string, string][] = [];
  for (let at = 0, sign = text.indexOf('='); sign >= 0; sign = text.indexOf('=', at)) {
    const field = (text.slice(at, sign).split(/[,;\n"']/).at(-1) ?? '').trim();
    const read = quotedColumn(text, sign + 1) ?? bareColumn(text, sign + 1);
    if (read && field !== '') pairs.push([field, read.column]);
    at = read?.end ?? sign + 1;
  }
  return Object.fromEntries(pairs.length === 0 && text.trim() !== '' ? [[text.trim(), '']] : pairs);
}

function found(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}
