export { bounds, type DateBounds } from './bounds.js';
export { civilFromDays, DAY, daysFromCivil, daysInMonth, type CivilDay } from './calendar.js';
export { datesMeant } from './dates-meant.js';
export {
  coarsest,
  isDateError,
  isOpenEnded,
  isQualified,
  isSpanOfYears,
  precisionOf,
  type Bound,
  type CalendarDate,
  type DateError,
  type DateInterval,
  type EdtfDate,
  type Precision,
} from './edtf-date.js';
export { DATE_PATTERN, INTERVAL_PATTERN } from './edtf-pattern.js';
export { inZone, isTimeZone, momentOf } from './in-zone.js';
export { parseEdtf } from './parse-edtf.js';
export { readDay } from './read-day.js';
export { pad, writeDay } from './write-day.js';
