import { html, type TemplateResult } from 'lit';
import { mixOf } from '../../layout/index.js';
import type { Category, TimelineEvent } from '../../model/index.js';

/**
 * The mark of a category, drawn by CSS, so that categories differ without colour. Decoration: what it says is
 * always said in words beside it.
 * @param place a part that it is besides
 */
export function glyph(category: Category, place = ''): TemplateResult {
  return html`<i class="glyph ${place}" part="glyph glyph-${category} ${place}" data-category=${category} aria-hidden="true"></i>`;
}

/** What a mark shows: one glyph, or the mix and count of a cluster. */
export function markFace(events: readonly TimelineEvent[]): TemplateResult {
  const [only, ...others] = events;
  if (only && others.length === 0) return glyph(only.category);
  return html`<span class="pill" part="cluster">${mixOf(events).map((category) => glyph(category))}<span class="count">${events.length}</span></span>`;
}
