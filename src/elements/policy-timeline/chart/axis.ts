import { html, type TemplateResult } from 'lit';
import { DAY, daysFromCivil } from '../../../dates/index.js';
import type { Axis, ChartLayout, Context, Tick, TickUnit } from '../../../layout/index.js';
import type { Formatter } from '../../../locale/formatter.js';
import { dateFormat } from '../../../locale/plain-english.js';
import { cssVars } from '../../shared/css-vars.js';

type Fields = Intl.DateTimeFormatOptions;

const TICKS: Readonly<Record<TickUnit, Fields>> = {
  time: { hour: 'numeric', minute: '2-digit' }, day: { day: 'numeric' }, month: { month: 'short' }, year: { year: 'numeric' },
};

/** What stands above the ticks, by the room that there is: the longest that all of them have room for, and the year where one has. */
const CONTEXTS: Readonly<Record<TickUnit, readonly (readonly [room: number, fields: Fields])[]>> = {
  time: [[130, { month: 'long', day: 'numeric', year: 'numeric' }], [90, { month: 'short', day: 'numeric', year: 'numeric' }], [0, { month: 'short', day: 'numeric' }]],
  day: [[110, { month: 'long', year: 'numeric' }], [70, { month: 'short', year: 'numeric' }], [0, { month: 'short' }]],
  month: [[0, { year: 'numeric' }]],
  year: [],
};

const AFTER_CHRIST = daysFromCivil(1, 1, 1) * DAY;

/** Pixels of a label that the edge of the plot must leave; the rest has room beside it, which is no more than 16. */
const LABEL: Readonly<Record<TickUnit, number>> = { time: 42, day: 20, month: 20, year: 20 };

/** Dates along the top. The list says every date; this is for the eye only. */
export function renderAxis({ axis, scale }: ChartLayout, { lang }: Formatter): TemplateResult {
  return html`<div class="axis" part="axis" aria-hidden="true" lang=${lang}>
    <div class="contexts">${axis.contexts.map((tick) => label(tick, fieldsOf(tick, axis), 'context', lang))}</div>
    <div class="ticks">${axis.ticks.filter(({ x }) => scale.width - x > LABEL[axis.unit]).map((tick) => label(tick, TICKS[axis.unit], 'tick', lang))}</div>
  </div>`;
}

export function renderGrid({ axis }: ChartLayout): TemplateResult[] {
  return axis.ticks.map(({ x }) => html`<div class="grid-line" part="grid-line" ${cssVars({ x })}></div>`);
}

/** Beside one that has room for a short month only, none has a long one. */
function fieldsOf({ room }: Context, { unit, contexts }: Axis): Fields {
  const least = Math.min(...contexts.map((context) => context.room));
  const choices = CONTEXTS[unit];
  const [longest] = choices;
  const fits = longest && least >= longest[0] ? longest : choices.slice(-2).find(([needed]) => room >= needed);
  return fits?.[1] ?? {};
}

function label({ time, x }: Tick, fields: Fields, part: string, lang: string): TemplateResult {
  const era = time < AFTER_CHRIST && fields.year ? { era: 'short' as const } : {};
  return html`<span class=${part} part=${part} ${cssVars({ x })}>${dateFormat(lang, { ...fields, ...era }).format(time)}</span>`;
}
