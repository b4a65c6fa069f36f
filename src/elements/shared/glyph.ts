import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Mark } from '../../layout/index.js';
import type { Category } from '../../model/index.js';

/** Shapes in a square of 16, so that categories differ without colour. */
const SHAPES: Readonly<Record<Category, SVGTemplateResult>> = {
  agency: svg`<path d="M8 0 16 8 8 16 0 8Z"/>`,
  filing: svg`<path d="M8 1 16 15H0Z"/>`,
  order: svg`<path d="M1.5 1.5h13v13h-13Z"/>`,
  report: svg`<circle cx="8" cy="8" r="6"/>`,
  other: svg`<circle cx="8" cy="8" r="6.5"/>`,
};

/** The mark of a category. Decoration: what it says is always said in words beside it. */
export function glyph(category: Category): TemplateResult {
  return html`<svg
    class="glyph ${category === 'report' ? 'ring' : ''}" part="glyph glyph-${category}"
    data-category=${category} viewBox="0 0 16 16" aria-hidden="true"
  >${SHAPES[category]}</svg>`;
}

/** What a mark shows: one glyph, or the mix and count of a cluster. */
export function markFace({ count, mix }: Mark): TemplateResult {
  const glyphs = mix.map(glyph);
  return count === 1 ? html`${glyphs}` : html`<span class="pill" part="cluster">${glyphs}<span class="count">${count}</span></span>`;
}
