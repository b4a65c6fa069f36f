import type { Policy } from '../document/index.js';
import { standingOf, type TimelineCase, type TimelineEvent } from '../model/index.js';
import { aboutText, type Told } from './event-text.js';
import type { Formatter } from './formatter.js';
import { limitsText, sinceText, spanName } from './state-text.js';
import { kindLabel } from './term.js';

/** One thing that a document asserts of where its policy stands, in words. */
export interface StandingText {
  /** What it is: the track of a state, or the category of an event. */
  readonly tone: string;
  readonly name: string;
  /** Since when, or when; empty when that is not told. */
  readonly when: string;
  /** A text of the document that says what stands so. */
  readonly subject: string | undefined;
  /** The language of that, or of the title of the event. */
  readonly lang: string | undefined;
  /** How far it goes, and who says so. */
  readonly limits: string;
  /** The case that it belongs to, and the event that began it, or that it is. */
  readonly case: TimelineCase | undefined;
  readonly event: TimelineEvent | undefined;
}

/**
 * The states of a policy, the newest first, and after them its latest event.
 * @param asOf a moment to look back at: then each state says when it ended, too
 */
export function standingTexts({ timeline, format }: Told, now: number, asOf: number | null = null): { states: StandingText[]; latest: StandingText | undefined } {
  const { spans, statuses, latest } = standingOf(timeline, now, asOf);
  const { words, date } = format;
  const langOf = (event: TimelineEvent | undefined): string | undefined => (event ? timeline.languageOf(event.source, 'title') : timeline.policy.lang);
  return {
    states: [
      ...spans.map((span): StandingText => ({
        tone: span.source.track,
        name: spanName(span, format),
        when: words.since(date(span.source.start)),
        subject: undefined,
        lang: langOf(timeline.byId.get(span.source.openedBy ?? '')),
        limits: sinceText(span, format),
        case: timeline.cases.find(({ id }) => id === span.case),
        event: timeline.byId.get(span.source.openedBy ?? ''),
      })),
      ...statuses.map((status): StandingText => ({
        tone: 'status', name: status.label, when: '', subject: status.value, lang: timeline.policy.lang, limits: limitsText(status, format), case: undefined, event: undefined,
      })),
    ],
    latest: latest && {
      tone: latest.category,
      name: words.latest,
      when: date(latest.source),
      subject: latest.source.title,
      lang: langOf(latest),
      limits: format.list([kindLabel(latest.source, format), aboutText({ timeline, format }, latest)]),
      case: undefined,
      event: latest,
    },
  };
}

/** "Entries through Feb 11, 2026 · last checked Feb 12, 2026"; empty when the document says neither. */
export function coverageText({ coverage = {}, asOf }: Pick<Policy, 'coverage' | 'asOf'>, { words, date, list }: Formatter): string {
  const { text, through, checked = asOf } = coverage;
  return list([text, through && words.through(date(through)), checked && words.checked(date(checked))]);
}
