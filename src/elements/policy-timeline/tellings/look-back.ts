/** What the document says today of a past date: the date, to be set and moved, and where it lies in chart and list. */
import { civilFromDays, DAY, readDay, writeDay } from '../../../dates/index.js';
import { isForeign } from '../../../interaction/keys.js';
import type { ChartLayout } from '../../../layout/index.js';
import type { LateTools } from '../late-tools.js';
import type { Tellings, TimelineView } from '../timeline-view.js';

/** Days that a key moves the date by; right to left, the arrows change places. */
const KEYS: Readonly<Record<string, number>> = {
  ArrowLeft: -1, ArrowRight: 1, ArrowDown: -1, ArrowUp: 1, PageDown: -30, PageUp: 30, Home: -Infinity, End: Infinity,
};

export function lookBack({ html, icon, cssVars }: LateTools): Pick<Tellings, 'lookBack' | 'dateLine' | 'dateDivide'> {
  return {
    lookBack(view) {
      const { words } = view.format;
      return html`<div class="look-back" part="look-back" role="group" aria-label=${words.lookBack} @keydown=${(press: KeyboardEvent) => press.key === 'Escape' && leave(view)}>
        <label>${words.lookBackAt} <span class="on-paper">${view.format.date(view.state.asOf ?? '')}</span><input
          class="control" part="look-back-date" type="date" .value=${dayOf(view)} min=${dayAt(firstDay(view))} max=${dayAt(lastDay(view))}
          @change=${({ target }: Event) => (target as HTMLInputElement).value && view.act({ type: 'look-back', to: (target as HTMLInputElement).value })}
        ></label>
        <button class="control" part="button back-to-now-button" type="button" @click=${() => leave(view)}>${icon('close')}${words.backToNow}</button>
        <p class="aside" part="look-back-limits">${words.lookBackLimits}</p>
      </div>`;
    },

    dateLine(view, chart) {
      const { words, date } = view.format;
      const x = Math.min(Math.max(chart.scale.x(view.asOf ?? 0), 0), chart.scale.width);
      const isInView = x > 0 && x < chart.scale.width;
      const today = date(view.state.asOf ?? '');
      return html`<div class="plot-area date-plot">
        <div class="veil" ${cssVars({ x })}></div>
        <div
          class="date-line" part="date-line" role="slider" tabindex=${isInView ? 0 : -1} ?hidden=${!isInView} aria-label=${words.lookBackAt} aria-valuetext=${today}
          aria-valuemin=${firstDay(view)} aria-valuemax=${lastDay(view)} aria-valuenow=${dayNumber(view)} ${cssVars({ x })}
          @keydown=${(press: KeyboardEvent) => byKey(view, press)} @pointerdown=${take} @pointermove=${(move: PointerEvent) => drag(view, chart, move)}
          @click=${(click: Event) => click.stopPropagation()} @dblclick=${(click: Event) => click.stopPropagation()}
        ><span class="date-flag">${today}</span></div>
      </div>`;
    },

    dateDivide({ format: { words, date, direction }, state: { order, asOf } }) {
      const day = date(asOf ?? '');
      return html`<p class="date-divide" part="date-divide" dir=${direction}>${order === 'newest' ? words.cameUntil(day) : words.cameAfter(day)}</p>`;
    },
  };
}

const dayAt = (day: number): string => writeDay(civilFromDays(day));

/** The last day of the date that is looked back at. */
const dayNumber = ({ asOf }: TimelineView): number => Math.ceil((asOf ?? 0) / DAY) - 1;

/** As a field of dates has it. */
const dayOf = (view: TimelineView): string => dayAt(dayNumber(view));

function leave(view: TimelineView): void {
  view.act({ type: 'look-back', to: null });
  view.enter('.menu > summary');
}

/** Where a look back begins: at the day of the last review, or of the last event that has come. */
export function lookBackFrom({ timeline, scheduledFrom }: TimelineView): string {
  const { policy, knownTo } = timeline;
  return policy.asOf !== undefined && readDay(policy.asOf) ? policy.asOf : dayAt(Math.ceil(Math.min(knownTo, scheduledFrom) / DAY) - 1);
}

/** Numbers of days, which the record begins and ends with. */
function firstDay({ timeline }: TimelineView): number {
  return Math.floor((timeline.extent?.start ?? 0) / DAY);
}

function lastDay({ timeline }: TimelineView): number {
  return Math.ceil((timeline.extent?.end ?? 0) / DAY) - 1;
}

function moveTo(view: TimelineView, day: number): void {
  view.act({ type: 'look-back', to: dayAt(Math.min(Math.max(day, firstDay(view)), lastDay(view))) });
}

function byKey(view: TimelineView, press: KeyboardEvent): void {
  if (isForeign(press)) return;
  const isMirrored = /^Arrow(?:Left|Right)/.test(press.key) && getComputedStyle(press.currentTarget as Element).direction === 'rtl';
  const days = KEYS[press.key];
  if (press.key === 'Escape') leave(view);
  else if (days === undefined) return;
  else moveTo(view, dayNumber(view) + (isMirrored ? -days : days));
  press.preventDefault();
  press.stopPropagation();
}

/** No press on the line moves the chart. */
function take(press: PointerEvent): void {
  if (press.button !== 0) return;
  (press.currentTarget as Element).setPointerCapture(press.pointerId);
  press.stopPropagation();
}

function drag(view: TimelineView, { scale }: ChartLayout, move: PointerEvent): void {
  const line = move.currentTarget as HTMLElement;
  if (!line.hasPointerCapture(move.pointerId)) return;
  const { left, right, width } = (line.parentElement as Element).getBoundingClientRect();
  const from = getComputedStyle(line).direction === 'rtl' ? right - move.clientX : move.clientX - left;
  moveTo(view, Math.floor(scale.moment((from / width) * scale.width) / DAY));
}
