export { type Action } from './actions.js';
export { readRange, writeRange, type DayRange, type RangeInput } from './day-range.js';
export { eventInHash, linkHash } from './deep-link.js';
export { filterFromText } from './filter-words.js';
export { CHART_SHORTCUTS, chartCommand, isForeign, ZOOM_STEP, type ChartCommand, type KeyPress } from './keys.js';
export { besideView, entryPoint, findMark, findMarks, neighbour, type Direction, type MarkInLane, type Spot } from './navigate.js';
export {
  draggedRange, heldRange, isClosest, limitRange, movedRange, panRange, rangeAround, rangeBetween, revealInRange, sameRange, zoomRange,
  type Grip, type Hold,
} from './range.js';
export { momentAfter, reduce } from './reduce.js';
export { rangeFromText, startFaults } from './start.js';
export { anotherView, FIRST_VIEW, type Order, type TellingState, type ViewState } from './view-state.js';
