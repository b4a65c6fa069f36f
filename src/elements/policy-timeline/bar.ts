import { html, nothing, type TemplateResult } from 'lit';
import type { SpanBar } from '../../layout/index.js';
import type { Formatter } from '../../locale/formatter.js';
import { place } from '../shared/place.js';
import { spanLabel } from '../../locale/span-text.js';

/** Fewer pixels than this say nothing. */
const LEAST_LABEL = 44;

/** A state that lasts, as a soft bar. Its words stand at the event that began it, and at its case. */
export function renderBar({ span, from, to, solidFrom, solidTo, fuzzy, row, label }: SpanBar, format: Formatter): TemplateResult {
  const { track, state } = span.source;
  return html`<div
    class="span ${fuzzy.start ? 'begins-fuzzy' : ''} ${fuzzy.end ? 'fades' : ''}" part="span span-${track}" data-track=${track} data-state=${state} aria-hidden="true"
    ${place({ x: from, width: to - from, begins: fuzzy.start ? solidFrom - from : 0, solid: (fuzzy.end ? solidTo : to) - from, row, label: label.from - from, 'label-width': label.width })}
  >${label.width < LEAST_LABEL ? nothing : html`<span class="span-label" part="span-label">${spanLabel(span, format)}</span>`}</div>`;
}
