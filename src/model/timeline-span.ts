import { readDay } from '../dates/index.js';
import type { Policy, PolicySpan } from '../document/index.js';
import type { CaseFinder } from './case-book.js';

/** Where a span ends: at a date; open, as its source says; or nowhere that the document tells. */
export type SpanEnd = 'known' | 'open' | 'unknown';

/** A state that lasts. Only what the document asserts: no end, scope or verdict is worked out here. */
export interface TimelineSpan {
  readonly source: PolicySpan;
  /** UTC milliseconds. The earliest and latest moment that the written start allows. */
  readonly start: number;
  readonly startLatest: number;
  /** The earliest and latest moment that the written end allows; Infinity when it has none. */
  readonly endEarliest: number;
  readonly end: number;
  readonly ending: SpanEnd;
  /** Id of a case that the document holds. */
  readonly case: string | undefined;
}

/** The spans of a policy that have a readable start, in the order of the document. */
export function timelineSpans(policy: Policy, find: CaseFinder): TimelineSpan[] {
  return (policy.spans ?? []).flatMap((source) => {
    const start = readDay(source.start, policy.timeZone);
    if (!start) return [];
    const end = source.end === undefined || source.end === '..' ? null : readDay(source.end, policy.timeZone);
    return [{
      source,
      start: start.start,
      startLatest: start.end,
      endEarliest: end?.start ?? Infinity,
      end: end?.end ?? Infinity,
      ending: end ? 'known' : source.end === '..' ? 'open' : 'unknown',
      case: source.case === undefined ? undefined : find(source.case)?.id,
    }];
  });
}
