import { html, nothing, type TemplateResult } from 'lit';
import type { Lane, LaneLayout, Mark } from '../../layout/index.js';
import type { Formatter } from '../../locale/formatter.js';
import { courtLine } from '../../locale/court-line.js';
import { place } from '../shared/place.js';
import { renderBar } from './bar.js';
import { renderChoices } from './choices.js';
import { renderMark, type Pointers } from './mark.js';
import type { TimelineView } from './view.js';

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
    <div class="lane-plot" part="lane-plot" ${place({ rows })}>
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
