/** Code points, so that none is cut in two. */
const LONGEST = /^[^]{0,100}/u;
const LEAST = 20;

/** The beginning of a text as a title: its first sentence, or as many words as a title holds. */
export function startOf(text: string): string {
  const line = text.trim();
  const [start = ''] = LONGEST.exec(line) ?? [];
  if (start === line) return line;
  const sentence = start.indexOf('. ', LEAST);
  if (sentence > 0) return start.slice(0, sentence + 1);
  const space = start.lastIndexOf(' ');
  return `${space > LEAST ? start.slice(0, space) : start}…`;
}
