import type { TimelineCase } from '../model/index.js';
import type { Formatter } from './formatter.js';
import { endText, limitsText, spanName } from './state-text.js';

/** One thing that a document asserts of where a case stands, in a few words: its card has all of them. */
export interface CaseState {
  /** The track of a state, or that it is a posture. */
  readonly tone: string;
  readonly name: string;
  /** Since when, and whose reading that is. */
  readonly limits: string;
}

/** The states of a case that have begun and have no known end, the newest first, and its posture. */
export function caseStates({ spans, source }: TimelineCase, format: Formatter, now: number): CaseState[] {
  const { words, date, line } = format;
  const open = spans.filter(({ start, ending }) => ending !== 'known' && start < now).sort((one, other) => other.start - one.start);
  const states = open.map((span): CaseState => ({
    tone: span.source.track,
    name: spanName(span, format),
    limits: line([words.since(date(span.source.start)), endText(span, format), span.source.basis === 'editorial' && words.editorial]),
  }));
  if (source.posture?.value) states.push({ tone: 'posture', name: source.posture.value, limits: limitsText(source.posture, format) });
  return states;
}
