import { readDay } from '../dates/index.js';
import { wholeRange, type WholeRange } from '../layout/index.js';
import { filterEvents, isDated, NO_FILTER, toldEvents, type Range, type Telling, type Timeline } from '../model/index.js';
import type { Action, ActionType } from './actions.js';
import { latestRange, limitRange, nearEvent, panRange, rangeAround, rangeOver, revealInRange, zoomRange } from './range.js';
import type { ViewState } from './view-state.js';

type Of<Type extends ActionType> = Extract<Action, { type: Type }>;
type Step<Type extends ActionType> = (state: ViewState, action: Of<Type>, timeline: Timeline | null) => ViewState;

/** What each action does to the view. */
const STEPS: { readonly [Type in ActionType]: Step<Type> } = {
  zoom: (state, { factor, at }, timeline) =>
    withRange(state, timeline, (whole, near) => (factor > 1 ? near : same)(zoomRange(state.range, whole, factor, at))),
  pan: (state, { windows }, timeline) => withRange(state, timeline, (whole) => panRange(state.range, whole, windows)),
  fit: (state) => ({ ...state, range: null }),
  // Before there is a document, its limits are not known: the layout holds to them later.
  'show-range': (state, { range, near: isNear }, timeline) =>
    timeline ? withRange(state, timeline, (whole, near) => (isNear ? near(range) : range && limitRange(range, whole))) : { ...state, range },
  'show-latest': (state, _, timeline) => withRange(state, timeline, (whole) => timeline && latestRange(whole, filterEvents(timeline, state.filter))),
  'glide-to': (state, { range }, timeline) => withRange(state, timeline, () => range),
  'zoom-to': (state, { stretch }, timeline) => withRange(state, timeline, (whole) => rangeAround(stretch, whole)),
  reveal: (state, { stretch }, timeline) => withRange(state, timeline, (whole) => rangeOver(state.range, whole, stretch)),
  filter: (state, { filter }) => ({ ...state, filter: { ...state.filter, ...filter } }),
  'toggle-category': (state, { category }) => ({
    ...state,
    filter: { ...state.filter, categories: toggled(state.filter.categories, category) },
  }),
  'clear-filter': (state) => ({ ...state, filter: NO_FILTER }),
  order: (state, { order }) => ({ ...state, order }),
  'read-in': (state, { lang }) => ({ ...state, textLang: lang }),
  'order-lanes': (state, { order }) => ({ ...state, laneOrder: order }),
  'show-lanes': (state, { all }) => ({ ...state, allLanes: all }),
  'show-events': (state, { all }) => ({ ...state, allEvents: all }),
  'show-whole': (state, { whole }) => ({ ...state, whole }),
  'show-choices': (state, { all }) => ({ ...state, choosing: all }),
  'look-back': (state, { to }, timeline) => ({ ...state, asOf: to !== null && (momentAfter(to) ?? -Infinity) > (timeline?.extent?.start ?? -Infinity) ? to : null }),
  tell: (state, { telling, scrolled = null }, timeline) => (telling ? startTelling(state, telling, scrolled, timeline) : { ...state, ...state.telling?.before, telling: null }),
  'tell-event': (state, { id }, timeline) => (state.telling ? { ...selectEvent(state, id, timeline), telling: { ...state.telling, at: id } } : state),
  'show-card': (state, { id }, timeline) => (id === null ? { ...state, card: null } : { ...selectEvent(state, id, timeline), card: id }),
  // The latest is what one looks for in a column of dates.
  'sort-cases': (state, { by }) => ({ ...state, caseSort: { by, isDown: state.caseSort?.by === by ? !state.caseSort.isDown : by === 'latest' } }),
  'toggle-case': (state, { id, open = !state.openCases.has(id) }) => ({ ...state, openCases: withMember(state.openCases, id, open) }),
  'list-cluster': (state, { id, lane = state.lane }) => ({ ...state, listed: id, lane }),
  select: (state, { id }, timeline) => (id === null ? { ...state, selected: null, card: null } : selectEvent(state, id, timeline)),
  open: (state, { ids }) => ({ ...state, open: new Set(ids) }),
  toggle: (state, { id, open = !state.open.has(id) }, timeline) => ({
    ...(open ? selectEvent(state, id, timeline) : state),
    open: withMember(state.open, id, open),
  }),
  'focus-mark': (state, { id, lane = null, still }, timeline) => ({ ...(still ? state : inView(state, id, timeline)), focused: id, lane }),
};

/** The view after an action. An action that changes nothing may give an equal view, never a broken one. */
export function reduce(state: ViewState, action: Action, timeline: Timeline | null): ViewState {
  const step = STEPS[action.type] as Step<ActionType>;
  const next = step(state, action, timeline);
  // A list of choices belongs to what was seen when it was asked for.
  return action.type === 'list-cluster' ? next : { ...next, listed: null };
}

const same = (range: Range | null): Range | null => range;

type Change = (whole: WholeRange, near: (range: Range | null) => Range | null) => Range | null;

/** `near` leads to an event that the filter leaves. */
function withRange(state: ViewState, timeline: Timeline | null, change: Change): ViewState {
  const whole = timeline && wholeRange(timeline);
  return whole ? { ...state, range: change(whole, (range) => nearEvent(range, whole, filterEvents(timeline, state.filter))) } : state;
}

/** The moment after a date is over, UTC milliseconds; null where it is none. */
export const momentAfter = (date: string): number | null => readDay(date)?.end ?? null;

/** From the event that is pointed out, where it is one of the steps. Without an event there is nothing to tell. */
function startTelling(state: ViewState, of: Telling, scrolled: number | null, timeline: Timeline | null): ViewState {
  const steps = timeline ? toldEvents(filterEvents(timeline, state.filter), of) : [];
  const first = steps.find(({ id }) => id === state.selected) ?? steps[0];
  if (!first) return state;
  const { range, selected, open, card, focused } = state.telling?.before ?? state;
  return { ...selectEvent(state, first.id, timeline), card: null, telling: { of, at: first.id, before: { range, selected, open, card, focused }, scrolled } };
}

/** Points an event out, and moves the chart to where it is. An id that the document lacks changes nothing. */
function selectEvent(state: ViewState, id: string, timeline: Timeline | null): ViewState {
  if (timeline && !timeline.byId.has(id)) return state;
  return { ...inView(state, id, timeline), selected: id, focused: id };
}

function inView(state: ViewState, id: string, timeline: Timeline | null): ViewState {
  const event = timeline?.byId.get(id);
  if (!event || !isDated(event)) return state;
  return withRange(state, timeline, (whole) => revealInRange(state.range, whole, event));
}

function toggled<Value>(values: readonly Value[], value: Value): readonly Value[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}

function withMember(set: ReadonlySet<string>, id: string, member: boolean): ReadonlySet<string> {
  const changed = new Set(set);
  if (member) changed.add(id);
  else changed.delete(id);
  return changed;
}
