const BLANK = /\s+|\/\/[^\n]*|\/\*[^]*?\*\//y;
const ASSIGNMENT = /export\s{1,9}default\b|(?:(?:export\s{1,9})?(?:var|let|const)\s{1,9})?[\w$.]{1,80}\s{0,9}=/y;
const CALL = /(?:new\s{1,9})?[\w$.]{1,80}\s{0,9}\(/y;

/**
 * The data inside `storyjs_jsonp_data = {…};`, `callback({…})`, `var items = new vis.DataSet([…]);` or below comments, with
 * spaces for what is around it, so that lines and columns stay. Any other text as it is.
 */
export function withoutScript(text: string): string {
  const assigned = afterBlanks(text, after(ASSIGNMENT, text, afterBlanks(text, 0)));
  const called = after(CALL, text, assigned);
  const start = afterBlanks(text, called);
  if (start === 0 || !/[[{]/.test(text.charAt(start))) return text;
  const closing = called === assigned ? '' : ')';
  return text.slice(0, start).replace(/\S/g, ' ') + withoutEnd(text.slice(start), closing);
}

/** The text from where its first comments end. */
export function withoutComments(text: string): string {
  return text.slice(afterBlanks(text, 0));
}

function withoutEnd(data: string, closing: string): string {
  const body = data.trimEnd();
  const whole = body.endsWith(';') ? body.slice(0, -1).trimEnd() : body;
  return whole.endsWith(closing) ? whole.slice(0, whole.length - closing.length) : whole;
}

function afterBlanks(text: string, from: number): number {
  let at = from;
  for (let next = after(BLANK, text, at); next > at; next = after(BLANK, text, at)) at = next;
  return at;
}

/** Where a pattern ends that may begin at `at`. */
function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
