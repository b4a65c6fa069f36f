/** Code points, so that none is cut in two. */
const LONGEST = /^[^]{0,100}/u;
/** Where the remarks of a clerk begin, which no title needs. */
const REMARKS = / ?[([](?:attachments?:|entered:|filing fee|signed by|related document|response due|served on)/i;
/** A word that ends a sentence: long, and no abbreviation; or the end of a parenthesis or quotation. */
const LAST_WORD = String.raw`(?:(?!Assn|Atty|Bros|Corp|Dept|Govt|Intl|Univ)[A-Za-z\d]{4}|[)\]"”])`;
const SENTENCE_END = new RegExp(String.raw`${LAST_WORD} ?[.;]\s+(?=[A-Z\d([“"*])`);
const LAST_STOP = new RegExp(String.raw`(?<=${LAST_WORD}|\d\d) ?\.$`);

/**
 * The beginning of a long text as a title: its first line up to the end of the first sentence or to a clerk's remark in
 * parentheses, of at most 100 characters, cut after a word. The words themselves are never changed.
 */
export function firstClause(text: string): string {
  const [line = ''] = text.trim().slice(0, 1000).split(/[\r\n]/, 1);
  const clause = (before(line.replace(/\s+/g, ' '), REMARKS) || line).trim();
  const end = SENTENCE_END.exec(clause);
  const sentence = end ? clause.slice(0, end.index + end[0].length).replace(/ ?[.;]\s+$/, '') : clause;
  return cut(sentence.replace(LAST_STOP, ''));
}

/** A text as a title: the whole of it where a title can be so long, or else its first clause. */
export function wholeOrFirstClause(text: string): string {
  const whole = text.trim();
  return cut(whole) === whole ? whole : firstClause(whole);
}

function before(text: string, mark: RegExp): string {
  const at = text.search(mark);
  return at < 0 ? text : text.slice(0, at);
}

function cut(text: string): string {
  const [start = ''] = LONGEST.exec(text) ?? [];
  if (start === text) return text;
  const space = start.lastIndexOf(' ');
  return `${(space > start.length / 2 ? start.slice(0, space) : start).replace(/[\s,;:–—-]+$/, '')}…`;
}
