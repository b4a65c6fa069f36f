import { html, type TemplateResult } from 'lit';
import type { ChartLayout, Tick, TickUnit } from '../../../layout/index.js';
import type { Formatter } from '../../../locale/formatter.js';
import { dateTimeFormat } from '../../../locale/intl-cache.js';
import { cssVars } from '../../shared/css-vars.js';

type Labels = Readonly<Record<TickUnit, Intl.DateTimeFormatOptions>>;

const TICKS: Labels = { day: { day: 'numeric' }, month: { month: 'short' }, year: { year: 'numeric' } };
const CONTEXTS: Labels = { day: { month: 'long', year: 'numeric' }, month: { year: 'numeric' }, year: { year: 'numeric' } };
const BEFORE_CHRIST = Date.UTC(0, 0, 1) - 1900 * 365.2425 * 86_400_000;

/** Pixels of a label that the edge of the plot must leave; the rest has room beside it. */
const LABEL = 20;

/** Dates along the top. The list says every date; this is for the eye only. */
export function renderAxis({ axis, scale }: ChartLayout, { lang }: Formatter): TemplateResult {
  return html`<div class="axis" part="axis" aria-hidden="true">
    <div class="contexts">${axis.contexts.map((tick) => label(tick, CONTEXTS[axis.unit], 'context', lang))}</div>
    <div class="ticks">${axis.ticks.filter(({ x }) => scale.width - x > LABEL).map((tick) => label(tick, TICKS[axis.unit], 'tick', lang))}</div>
  </div>`;
}

export function renderGrid({ axis }: ChartLayout): TemplateResult[] {
  return axis.ticks.map(({ x }) => html`<div class="grid-line" part="grid-line" ${cssVars({ x })}></div>`);
}

function label({ time, x }: Tick, options: Intl.DateTimeFormatOptions, part: string, lang: string): TemplateResult {
  const era = time < BEFORE_CHRIST && options.year ? { era: 'short' as const } : {};
  return html`<span class=${part} part=${part} ${cssVars({ x })}>${dateTimeFormat(lang, { ...options, ...era }).format(time)}</span>`;
}
