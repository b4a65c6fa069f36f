const LONGEST = 100;
/** Where the remarks of a clerk begin, which no title needs. */
const REMARKS = / ?[([](?:attachments?:|entered:|filing fee|signed by|related document|response due|served on)/i;
/** The end of a sentence: not after an initial or an abbreviation, which are short or begin with a capital letter. */
const SENTENCE_END = /(?:[a-z\d)\]"”]{4}|[A-Z]{4}|[)\]"”]|\d{4})([.;])\s+(?=[A-Z\d([“"*])/;

/**
 * The beginning of a long text as a title: its first line up to the end of the first sentence or to a clerk's remark in
 * parentheses, of at most 100 characters, cut after a word. The words themselves are never changed.
 */
export function firstClause(text: string): string {
  const [line = ''] = text.trim().slice(0, 1000).split(/[\r\n]/, 1);
  const clause = (before(line.replace(/\s+/g, ' '), REMARKS) || line).trim();
  const end = SENTENCE_END.exec(clause);
  return cut(end ? clause.slice(0, end.index + end[0].trimEnd().length - 1) : clause.replace(/(?<=[a-z)\]"”]{3})\.$/, ''));
}

function before(text: string, mark: RegExp): string {
  const at = text.search(mark);
  return at < 0 ? text : text.slice(0, at);
}

function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  const start = text.slice(0, LONGEST);
  const space = start.lastIndexOf(' ');
  return `${(space > LONGEST / 2 ? start.slice(0, space) : start).replace(/[\s,;:–—-]+$/, '')}…`;
}
