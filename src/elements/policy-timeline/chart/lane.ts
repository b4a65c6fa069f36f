import { html, nothing, type TemplateResult } from 'lit';
import { lineWidth, type DateBar, type Lane, type LaneLayout, type Mark, type Placed, type SpanBar } from '../../../layout/index.js';
import { courtLine } from '../../../locale/case-text.js';
import type { Formatter } from '../../../locale/formatter.js';
import { endText, spanName, spanText } from '../../../locale/state-text.js';
import { cssVars } from '../../shared/css-vars.js';
import { textLanguage } from '../../shared/text-language.js';
import type { TimelineView } from '../timeline-view.js';
import { renderMark, type Pointers } from './mark.js';

/** A lane with its name, its bars and its marks. */
export function renderLane(view: TimelineView, layout: LaneLayout, pointers: Pointers): TemplateResult {
  const { lane, marks, labels, dates, bars, names, above, tracks, rows } = layout;
  const { format } = view;
  const name = laneName(lane, format);
  const { lang } = view.timeline.policy;
  const states = bars.map(({ span }) => spanText(span, format).map(format.quote).join(': '));
  const shown = marks.reduce((sum, mark) => sum + mark.count, 0);
  return html`<div
    class="lane" part="lane lane-${lane.type}" role="group"
    aria-label=${format.line([format.words.lane(name, format.count(shown)), ...states])} ${cssVars({ lines: above })}
  >
    <div class="lane-name" part="lane-name" aria-hidden="true">
      ${lane.case || lane.type === 'named'
        ? html`<span class="lane-title" ${textLanguage(lang, name, Boolean(lane.case))}>${name}</span>`
        : html`<span class="lane-title">${name}</span>`}
      ${lane.case ? html`<span class="lane-court" ${textLanguage(lang, lane.case.source.court?.label ?? '')}>${courtLine(lane.case.source, format)}</span>` : nothing}
    </div>
    <div class="lane-plot" part="lane-plot" ${cssVars({ tracks, rows })}>
      ${bars.map((bar) => renderBar(bar, marks))}
      ${dates.map(renderDate)}
      ${[...names].map(([bar, place]) => renderName(bar, place, format))}
      ${marks.map((mark) => renderMark(view, mark, { lane: lane.key, label: labels.get(mark), pointers }))}
      ${marks.length === 0 ? view.asides?.elsewhere(view, layout) : nothing}
      ${marks.includes(pointers.listed as Mark) ? view.asides?.choices(view, pointers.listed as Mark) : nothing}
    </div>
  </div>`;
}

function laneName({ type, name, case: entry, folds = 0 }: Lane, { words, count }: Formatter): string {
  if (type === 'folded') return words.moreLanes(count(folds));
  if (type === 'case') return entry?.shortName ?? name ?? '';
  if (type === 'court') return words.courts;
  return type === 'named' ? (name ?? '') : words.categories[type];
}

/** The time that a date may mean. It fades where the date is open, not known, or not sure. */
function renderDate({ event: { start, end, category, source }, from, to, row }: DateBar): TemplateResult {
  const unsure = /[~?%X]/.test(source.date ?? '');
  const fades = [(unsure || start === -Infinity) && 'begins-fuzzy', (unsure || end === Infinity) && 'fades'].filter(Boolean);
  return html`<div class="extent ${fades.join(' ')}" part="extent" data-category=${category} ${cssVars({ x: from, width: to - from, row })}></div>`;
}

/** Pixels between a mark and the end of a bar that have room for the sign that it goes on. */
const ARROW = 20;

/** A state that lasts, as a tinted band with an edge: the first through the marks, others below them. */
function renderBar({ span, from, to, solidFrom, solidTo, fuzzy, row }: SpanBar, marks: readonly Mark[]): TemplateResult {
  const { track, state } = span.source;
  const classes = [fuzzy.start && 'begins-fuzzy', fuzzy.end && 'fades', span.ending !== 'known' && 'goes-on', row === 0 && marks.some(({ x }) => x > to - ARROW) && 'crowded', row > 0 && 'below'].filter(Boolean);
  return html`<div
    class="span ${classes.join(' ')}" part="span span-${track}" data-track=${track} data-state=${state} aria-hidden="true"
    ${cssVars({ x: from, width: to - from, begins: fuzzy.start ? solidFrom - from : 0, solid: (fuzzy.end ? solidTo : to) - from, row })}
  ></div>`;
}

/** What a state is called, and its end where there is room for that. Its words stand also at the event that began it, and at its case. */
function renderName({ span, row }: SpanBar, { from, width, before, above }: Placed, format: Formatter): TemplateResult {
  const [name, end] = [spanName(span, format), endText(span, format)];
  const classes = [before && 'before', above && 'above', row > 0 && 'below'].filter(Boolean);
  return html`<span
    class="span-label ${classes.join(' ')}" part="span-label" data-track=${span.source.track} aria-hidden="true" ${cssVars({ x: from, label: width, row, line: above })}
  ><span dir=${format.direction}><b>${name}</b>${lineWidth(name.length + end.length + 1) > width ? nothing : html` ${end}`}</span></span>`;
}
