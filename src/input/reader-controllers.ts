import type { ReactiveController } from 'lit';
import { speakDates } from '../model/search-dates.js';
import { EventCardPlace } from './event-card-place.js';
import { FocusKeeper } from './focus-keeper.js';
import { GestureController } from './gesture-controller.js';
import { OutsideController } from './outside-controller.js';
import { RowAnchor } from './row-anchor.js';
import { StickyChart } from './sticky-chart.js';
import { StickyDates } from './sticky-dates.js';
import { Tooltip } from './tooltip.js';
import type { ReaderWords, RowOf, TimelineHost } from './timeline-host.js';

/** How deeply long HTML nests, before it is parsed. */
export { nestsTooDeeply } from '../document/html-depth.js';
/** What search does with dates that are written as readers see them. */
export { takeDates } from '../model/search-dates.js';

/** Looks after the reader from now on: what hears hands, and keeps places. No page needs it at first, so it comes after the first picture. */
export function addReaderControllers(host: TimelineHost, rowOf: RowOf, words: ReaderWords): void {
  const controllers: readonly ReactiveController[] = [
    new GestureController(host), new StickyDates(host.element), new StickyChart(host, words.strip), new RowAnchor(host, rowOf), new FocusKeeper(host, rowOf),
    new Tooltip(host, words.tip), new EventCardPlace(host), new OutsideController(host), { hostUpdated: () => speakDates(host.lang) },
  ];
  for (const controller of controllers) {
    host.element.addController(controller);
    // They come after the picture that they have to do with.
    controller.hostUpdated?.();
  }
}
