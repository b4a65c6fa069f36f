import type { PolicyStatus } from '../document/index.js';
import type { TimelineSpan } from '../model/index.js';
import type { Formatter } from './formatter.js';
import { ownWord } from './term.js';

/**
 * A state that lasts, in words: its name, and from when to when it is asserted. What the document leaves open
 * is said to be open.
 */
export function spanText(span: TimelineSpan, format: Formatter): [name: string, period: string] {
  const { source } = span;
  const { words } = format;
  const period = [
    words.from(format.date(source.start)),
    endText(span, format),
    source.scope,
    source.basis === 'editorial' && words.editorial,
    source.asOf && words.asOf(format.date(source.asOf)),
  ];
  return [spanName(span, format), period.filter((part) => part).join(', ')];
}

function spanName({ source }: TimelineSpan, { words }: Formatter): string {
  return source.label ?? ownWord(words.states, source.state);
}

function endText({ source, ending }: TimelineSpan, { words, date }: Formatter): string {
  const texts = { known: words.until(date(source.end ?? '')), open: words.openEnd, unknown: words.noEndKnown };
  return texts[ending];
}

/** The same as short as a bar allows: "Stay · no end known". */
export function spanLabel(span: TimelineSpan, format: Formatter): string {
  return `${spanName(span, format)} · ${endText(span, format)}`;
}

/** What a source asserts, in its words; that it lists nothing is not the same as "no effect". */
export function statusText({ value }: PolicyStatus, { words }: Formatter): string {
  return value ?? words.noneListed;
}

/** How far an assertion goes: for what, as of when, and by whom; empty when that is not told. */
export function limitsText({ asOf, source, scope }: Partial<PolicyStatus>, { words, date }: Formatter): string {
  return [scope, asOf && words.asOf(date(asOf)), source && words.assertedBy(source)].filter(Boolean).join(', ');
}
