import { htmlText } from '../../../document/index.js';
import { given } from '../../reading/given.js';
import { richText } from '../../reading/html.js';
import type { ImportOptions, PolicyDraft } from '../../reading/importer.js';
import type { Ledger } from '../../reading/ledger.js';
import { startOf } from '../../reading/start-of.js';
import { spanOf } from './eras.js';
import { EXTENSION, eventOf } from './event.js';
import type { Slide } from './slide.js';

/** A timeline of any version of the format. */
export interface Timeline {
  readonly title?: Slide | undefined;
  readonly events: readonly Slide[];
  readonly eras: readonly Slide[];
  /** What is left once all else is read. */
  readonly rest: () => Readonly<Record<string, unknown>> | undefined;
}

export function policyOf({ title, events, eras, rest }: Timeline, options: ImportOptions, ledger: Ledger): PolicyDraft {
  const ids = new Set<string>();
  const text = title?.peek('text');
  const heading = title?.plain('headline', 'title') ?? options.title ?? madeUp(text, ledger);
  const drafts = events.map((slide) => eventOf(slide, ids)).filter((event) => event !== null);
  const spans = eras.map(spanOf).filter((span) => span !== null);
  if (text !== undefined) title?.text('text', 'summary');
  const left = rest();
  return {
    title: heading,
    ...given(options),
    ...(text !== undefined && { summary: richText(text) }),
    ...(spans.length > 0 && { spans }),
    events: drafts,
    ...(left && { ext: { [EXTENSION]: left } }),
  };
}

function madeUp(text: string | undefined, ledger: Ledger): string {
  const start = startOf(htmlText(text ?? ''));
  ledger.guessed('title', start ? 'a title from the beginning of its text' : 'a title, since there is none');
  return start || 'Timeline';
}
