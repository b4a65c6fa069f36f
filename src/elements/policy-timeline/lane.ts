import { html, nothing, type TemplateResult } from 'lit';
import type { Lane, LaneLayout } from '../../layout/index.js';
import type { Formatter } from '../../locale/formatter.js';
import { courtLine } from '../shared/court-line.js';
import { place } from '../shared/place.js';
import { renderBar } from './bar.js';
import { renderMark } from './mark.js';
import type { TimelineView } from './view.js';

/** A lane with its name, its bars and its marks. `entry`: the event whose mark the Tab key reaches. */
export function renderLane(view: TimelineView, layout: LaneLayout, entry: string | null): TemplateResult {
  const { lane, marks, bars, rows } = layout;
  const { format } = view;
  const shown = marks.reduce((sum, mark) => sum + mark.events.length, 0);
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
      ${marks.map((mark) => renderMark(view, mark, entry, view.chart?.scale.width ?? 1))}
    </div>
  </div>`;
}

function laneName({ type, name, case: entry }: Lane, { words }: Formatter): string {
  if (type === 'case') return entry?.shortName ?? name ?? '';
  if (type === 'court') return words.courts;
  return type === 'named' ? (name ?? '') : words.categories[type];
}
