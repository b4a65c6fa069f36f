import type { Tip } from '../../../input/index.js';
import type { Mark } from '../../../layout/index.js';
import { aboutText } from '../../../locale/event-text.js';
import type { Formatter } from '../../../locale/formatter.js';
import { kindLabel } from '../../../locale/term.js';
import type { Timeline } from '../../../model/index.js';
import { countTexts, markDate } from './tip.js';

/** What the tooltip of a mark says: of a bar its numbers, of what has no more than a few events their titles. */
export function tipOf(mark: Mark, timeline: Timeline, format: Formatter): Tip {
  const { count, few, bar } = mark;
  if (bar && count > 1) return { date: markDate(mark, timeline, format), titles: countTexts(bar, format).map(ours), about: '' };
  const [first] = few;
  const rest = count - few.length;
  return {
    date: markDate(mark, timeline, format),
    titles: [
      ...few.map(({ source }) => ({ text: source.title, lang: timeline.languageOf(source, 'title') })),
      ...(rest > 0 ? [ours(format.words.moreInList(format.count(rest)))] : []),
    ],
    about: first && count === 1 ? format.list([kindLabel(first.source, format), aboutText({ timeline, format }, first)].filter(Boolean)) : '',
  };
}

const ours = (text: string): Tip['titles'][number] => ({ text });
