/** What nobody sees before they ask for it. It comes after the first picture, and takes from the elements what it draws with. */
import { choices } from '../chart/choices.js';
import { choicesStyles } from '../chart/choices.styles.js';
import { edges, elsewhere } from '../chart/edges.js';
import { edgesStyles } from '../chart/edges.styles.js';
import { eventCard } from '../chart/event-card.js';
import { eventCardStyles } from '../chart/event-card.styles.js';
import { overview as overviewOf } from '../chart/overview.js';
import { overviewWindowStyles } from '../chart/overview-window.styles.js';
import { eventDetail } from '../list/event-detail.js';
import { eventDetailStyles } from '../list/event-detail.styles.js';
import { lateSheet } from '../../shared/late-sheet.js';
import { filterText } from '../../../locale/filter-text.js';
import type { Asides, TimelineView } from '../timeline-view.js';
import { moreFilters } from '../toolbar/more-filters.js';
import { moreFiltersStyles } from '../toolbar/more-filters.styles.js';
import { menuItems } from '../toolbar/menu-items.js';
import { menuItemsStyles } from '../toolbar/menu-items.styles.js';
import type { LateTools } from '../late-tools.js';
import { answers } from './page-requests.js';
import { shortForm, whole } from './short-form-late.js';
import { shortFormLateStyles } from './short-form-late.styles.js';

export function part(tools: LateTools): Asides {
  const detail = eventDetail(tools);
  const overview = overviewOf(tools);
  return {
    detail, overview, eventCard: eventCard(tools, detail), choices: choices(tools), filtered, edges: edges(tools), elsewhere: elsewhere(tools), menuItems: menuItems(tools), moreFilters: moreFilters(tools), answer: answers(tools),
    shortForm: shortForm(tools, overview), whole: whole(tools),
  };
}

export const wear = lateSheet(menuItemsStyles + moreFiltersStyles + eventDetailStyles + eventCardStyles + choicesStyles + edgesStyles + overviewWindowStyles + shortFormLateStyles);

/** On paper no button shows what is asked of the events: words say it. */
function filtered(view: TimelineView): string {
  const text = filterText(view, view.state.filter);
  return text && ` · ${view.format.words.filtered(text)}`;
}
