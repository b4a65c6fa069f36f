import type { PolicyStatus } from '../document/index.js';
import type { TimelineSpan } from '../model/index.js';
import type { Formatter } from './formatter.js';
import { scopeText } from './scope-text.js';
import { ownWord } from './term.js';

/**
 * A state that lasts, in words: its name, and from when to when it is asserted. What the document leaves open
 * is said to be open.
 */
export function spanText(span: TimelineSpan, format: Formatter): [name: string, period: string] {
  return [spanName(span, format), format.line([format.words.from(format.date(span.source.start)), endText(span, format), ...spanLimits(span, format)])];
}

/** The same of one that has begun, where its beginning is told beside it. */
export function sinceText(span: TimelineSpan, format: Formatter): string {
  const [scope, ...others] = spanLimits(span, format);
  return format.line([scope, endText(span, format), ...others]);
}

/** What it covers, whose reading it is, and when that was last known. */
function spanLimits({ source: { scope = '', basis, asOf } }: TimelineSpan, format: Formatter): (string | false | undefined)[] {
  const { words, date } = format;
  return [scopeText(scope, format), basis === 'editorial' && words.editorial, asOf && words.asOf(date(asOf))];
}

export function spanName({ source }: TimelineSpan, { words }: Formatter): string {
  return source.label ?? ownWord(words.states, source.state);
}

export function endText({ source, ending }: TimelineSpan, { words, date }: Formatter): string {
  const texts = { known: words.until(date(source.end ?? '')), open: words.openEnd, unknown: words.noEndKnown };
  return texts[ending];
}

/** What a source asserts, in its words; that it lists nothing is not the same as "no effect". */
export function statusText({ value }: PolicyStatus, { words }: Formatter): string {
  return value ?? words.noneListed;
}

/** How far an assertion goes: for what, as of when, and by whom; empty when that is not told. */
export function limitsText({ asOf, source, scope }: Partial<PolicyStatus>, { words, date, quote, line }: Formatter): string {
  return line([scope && quote(scope), asOf && words.asOf(date(asOf)), source && words.assertedBy(source)]);
}
