import { htmlText } from '../../../document/index.js';
import { fromOptions } from '../../input/from-options.js';
import { EventIds } from '../../input/event-ids.js';
import type { ImportOptions, PolicyDraft } from '../../input/importer.js';
import { spanDraft, type LastingItem } from '../../input/span-draft.js';
import type { Ledger } from '../../input/ledger.js';
import { wholeOrFirstClause } from '../../input/first-clause.js';
import { EXTENSION, eventOf } from './event.js';
import type { Slide } from './slide.js';
import { summaryOf } from './summary.js';

/** A timeline of any version of the format. */
export interface Timeline {
  readonly title?: Slide | undefined;
  readonly events: readonly Slide[];
  readonly eras: readonly Slide[];
  /** What is left once all else is read. */
  readonly rest: () => Readonly<Record<string, unknown>> | undefined;
}

export function policyOf({ title, events, eras, rest }: Timeline, options: ImportOptions, ledger: Ledger): PolicyDraft {
  const ids = new EventIds(ledger);
  const text = title?.peek('text');
  const heading = title?.plain('headline', 'title') ?? options.title ?? madeUp(text, ledger);
  const drafts = events.map((slide) => eventOf(slide, ids)).filter((event) => event !== null);
  const spans = eras.map((era) => spanDraft(eraOf(era), ledger)).filter((span) => span !== null);
  const summary = title && summaryOf(title);
  const left = rest();
  return {
    title: heading,
    ...fromOptions(options),
    ...(summary && { summary }),
    ...(spans.length > 0 && { spans }),
    events: drafts,
    ...(left && { ext: { [EXTENSION]: left } }),
  };
}

function madeUp(text: string | undefined, ledger: Ledger): string {
  const start = wholeOrFirstClause(htmlText(text ?? ''));
  ledger.guessed('title', start ? 'a title from the beginning of its text' : 'a title, since there is none');
  return start || 'Timeline';
}

function eraOf(era: Slide): LastingItem {
  return {
    noun: 'an era',
    state: 'era',
    label: era.plain('headline', 'span label'),
    start: era.moment('start'),
    end: era.moment('end'),
    place: era.fields.place,
  };
}
