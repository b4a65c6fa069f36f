import { html, nothing, type TemplateResult } from 'lit';
import type { ChartIndex } from '../../layout/index.js';
import type { TimelineView } from './view.js';

/** Below more lanes than anybody follows at once: all of them or a few, and which come first. */
export function renderLanesBar({ state, format, act }: TimelineView, { foldable }: ChartIndex): TemplateResult | typeof nothing {
  if (foldable === 0) return nothing;
  const { words } = format;
  const latest = state.laneOrder === 'latest';
  return html`<div class="lanes-bar" part="lanes-bar">
    <button
      class="control" part="button lanes-button" type="button" aria-expanded=${state.allLanes}
      @click=${() => act({ type: 'show-lanes', all: !state.allLanes })}
    >${state.allLanes ? words.fewerLanes : words.allLanes(format.count(foldable))}</button>
    <button
      class="control" part="button lane-order-button" type="button" aria-pressed=${latest}
      @click=${() => act({ type: 'order-lanes', order: latest ? 'first' : 'latest' })}
    >${words.latestLanes}</button>
  </div>`;
}
