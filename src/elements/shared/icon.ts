import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

const PATHS = {
  earlier: svg`<path d="M10 3 5 8 10 13"/>`,
  later: svg`<path d="M6 3 11 8 6 13"/>`,
  close: svg`<path d="M4 4 12 12M12 4 4 12"/>`,
  fit: svg`<path d="M2 3v10M14 3v10M4.5 8h7"/>`,
  menu: svg`<path d="M2.75 8h.5M7.75 8h.5M12.75 8h.5" stroke-linecap="round" stroke-width="2.5"/>`,
  minus: svg`<path d="M3 8h10"/>`,
  search: svg`<circle cx="7" cy="7" r="4.25"/><path d="m10.25 10.25 3.5 3.5"/>`,
  plus: svg`<path d="M3 8h10M8 3v10"/>`,
} satisfies Record<string, SVGTemplateResult>;

export type IconName = keyof typeof PATHS;

/** A drawn sign. Decoration: its button has a name. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon icon-${name}" viewBox="0 0 16 16" aria-hidden="true">${PATHS[name]}</svg>`;
}
