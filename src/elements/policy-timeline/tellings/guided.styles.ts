import { TARGET } from '../../../layout/index.js';

/** A text, since a file that is loaded later holds nothing of Lit. */
const css = String.raw;

/** One event below the chart, in letters larger than those of a list. */
export const guidedStyles = css`
  .telling { display: grid; gap: 0.75em; padding: 0.75em var(--_space) calc(var(--_space) * 1.25); touch-action: pan-y; }
  .telling-bar { display: flex; flex-wrap: wrap; align-items: center; gap: 0.4em; }
  .telling-bar [part~='telling-step'] { padding: 0; min-block-size: ${TARGET + 8}px; min-inline-size: ${TARGET + 16}px; }
  .telling-bar .aside { margin-inline-start: 0.35em; font-variant-numeric: tabular-nums; }
  .telling-way { block-size: 4px; border-radius: 2px; background: linear-gradient(var(--_category) 0 0) no-repeat 0 / calc(var(--part) * 100%) 100% var(--_line); }
  .telling-way:dir(rtl) { background-position: 100% 0; }
  .told-now { max-inline-size: 40em; }
  .told-now:focus { outline: none; }
  .told-now .glyph { display: inline-block; inline-size: 0.8em; block-size: 0.8em; margin-inline-end: 0.5em; }
  .telling-title { margin-block: 0.15em; font-family: var(--_title-font); font-size: 1.75em; font-weight: 700; line-height: 1.15; text-wrap: balance; overflow-wrap: anywhere; }
  .told-more { display: grid; gap: 0.75em; }
  .told-more .told, .told-more .beside { display: grid; gap: 0.65em; }
  @container policy-timeline (inline-size < 40em) { .telling { padding-inline: calc(var(--_space) * 0.75); } }
  @container policy-timeline (inline-size >= 56em) {
    .told-more:has(> .beside) { grid-template-columns: minmax(0, 1fr) 20em; column-gap: 2.5em; }
    .told-more > :not(.told, .beside) { grid-column: 1 / -1; }
  }
  /* The one on a screen at the front of a room. */
  .root:fullscreen { overflow: auto; border: none; border-radius: 0; font-size: clamp(1rem, 0.75rem + 0.85vw, 2rem); }
  .root:fullscreen .header > :not(.title) { display: none; }
  .root:fullscreen .title { font-size: 1.1em; }
  .root:fullscreen :is([part='commentary'], [part='notes'], [part='corrections'], .footer) { display: none; }
  @media print { .telling { display: none; } }
`;
