const ASSIGNMENT = /^\s*(?:(?:var|let|const)\s+)?[\w$.]{1,80}\s{0,9}=\s{0,9}(?=[{[])/;
const CALL = /^\s*[\w$.]{1,80}\s{0,9}\(\s{0,9}(?=[{[])/;

/**
 * The JSON inside `storyjs_jsonp_data = {…};` or `callback({…})`, with spaces for what is around it, so that lines and
 * columns stay. Any other text as it is.
 */
export function withoutScript(text: string): string {
  for (const [opening, closing] of [[ASSIGNMENT, ''], [CALL, ')']] as const) {
    const [start] = opening.exec(text) ?? [];
    if (start === undefined) continue;
    const body = text.trimEnd();
    const whole = body.endsWith(';') ? body.slice(0, -1).trimEnd() : body;
    const end = whole.endsWith(closing) ? whole.length - closing.length : whole.length;
    return start.replace(/[^\s]/g, ' ') + whole.slice(start.length, end);
  }
  return text;
}
