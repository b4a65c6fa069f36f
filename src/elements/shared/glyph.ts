import { html, type TemplateResult } from 'lit';
import type { Mark } from '../../layout/index.js';
import type { Formatter } from '../../locale/formatter.js';
import type { Category } from '../../model/index.js';

/**
 * The mark of a category, drawn by CSS, so that categories differ without colour. Decoration: what it says is
 * always said in words beside it.
 * @param part a part that it is besides
 */
export function glyph(category: Category, part = ''): TemplateResult {
  return html`<i class="glyph ${part}" part="glyph glyph-${category} ${part}" data-category=${category} aria-hidden="true"></i>`;
}

/** What a mark shows: one glyph, or the mix and count of a cluster. */
export function markFace({ count, mix }: Mark, format: Formatter): TemplateResult {
  const glyphs = mix.map((category) => glyph(category));
  return count === 1 ? html`${glyphs}` : html`<span class="pill" part="cluster">${glyphs}<span class="count">${format.count(count).text}</span></span>`;
}
