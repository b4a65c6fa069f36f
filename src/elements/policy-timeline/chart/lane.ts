import { html, nothing, type TemplateResult } from 'lit';
import type { Lane, LaneLayout, Mark, SpanBar } from '../../../layout/index.js';
import { courtLine } from '../../../locale/case-text.js';
import type { Formatter } from '../../../locale/formatter.js';
import { spanLabel } from '../../../locale/state-text.js';
import { cssVars } from '../../shared/css-vars.js';
import type { TimelineView } from '../timeline-view.js';
import { renderChoices } from './choices.js';
import { renderMark, type Pointers } from './mark.js';

/** A lane with its name, its bars and its marks. */
export function renderLane(view: TimelineView, layout: LaneLayout, pointers: Pointers): TemplateResult {
  const { lane, marks, labels, bars, rows } = layout;
  const { format } = view;
  const shown = marks.reduce((sum, mark) => sum + mark.count, 0);
  return html`<div
    class="lane" part="lane lane-${lane.type}" role="group"
    aria-label=${format.words.lane(laneName(lane, format), format.count(shown))}
  >
    <div class="lane-name" part="lane-name" aria-hidden="true">
      <span class="lane-title">${laneName(lane, format)}</span>
      ${lane.case ? html`<span class="lane-court">${courtLine(lane.case.source)}</span>` : nothing}
    </div>
    <div class="lane-plot" part="lane-plot" ${cssVars({ rows })}>
      ${bars.map((bar) => renderBar(bar, format))}
      ${marks.map((mark) => renderMark(view, mark, labels.get(mark), pointers))}
      ${marks.includes(pointers.listed as Mark) ? renderChoices(view, pointers.listed as Mark) : nothing}
    </div>
  </div>`;
}

function laneName({ type, name, case: entry, folds = 0 }: Lane, { words, count }: Formatter): string {
  if (type === 'folded') return words.moreLanes(count(folds));
  if (type === 'case') return entry?.shortName ?? name ?? '';
  if (type === 'court') return words.courts;
  return type === 'named' ? (name ?? '') : words.categories[type];
}

/** Fewer pixels than this say nothing. */
const LEAST_LABEL = 44;

/** A state that lasts, as a soft bar. Its words stand at the event that began it, and at its case. */
function renderBar({ span, from, to, solidFrom, solidTo, fuzzy, row, label }: SpanBar, format: Formatter): TemplateResult {
  const { track, state } = span.source;
  return html`<div
    class="span ${fuzzy.start ? 'begins-fuzzy' : ''} ${fuzzy.end ? 'fades' : ''}" part="span span-${track}" data-track=${track} data-state=${state} aria-hidden="true"
    ${cssVars({ x: from, width: to - from, begins: fuzzy.start ? solidFrom - from : 0, solid: (fuzzy.end ? solidTo : to) - from, row, label: label.from - from, 'label-width': label.width })}
  >${label.width < LEAST_LABEL ? nothing : html`<span class="span-label" part="span-label">${spanLabel(span, format)}</span>`}</div>`;
}
