/** What looks after the reader, and what it says and wears. It comes after the first picture. */
import type { RowOf } from '../../input/index.js';
import { addReaderControllers } from '../../input/reader-controllers.js';
import type { Timeline } from '../../model/index.js';
import { lateSheet } from '../shared/late-sheet.js';
import { stripStyles } from './chart/strip.styles.js';
import { tipStyles } from './chart/tip.styles.js';
import { stripWords } from './chart/strip-words.js';
import { tipOf } from './chart/tip-words.js';
import type { LiveView } from './live-view.js';

export { nestsTooDeeply, takeDates } from '../../input/reader-controllers.js';

const wear = lateSheet(stripStyles + tipStyles);

export function attend(host: LiveView, rowOf: RowOf): void {
  const { element } = host;
  const dressed = { hostUpdated: () => wear(element.renderRoot as ShadowRoot) };
  element.addController(dressed);
  dressed.hostUpdated();
  addReaderControllers(host, rowOf, {
    tip: (mark) => tipOf(mark, host.timeline as Timeline, element.formatter),
    strip: (read) => stripWords(read, host.shownRange, element.formatter),
  });
}
