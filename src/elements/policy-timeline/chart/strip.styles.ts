import { STRIP } from '../../../layout/index.js';

/** A text, since a file that is loaded later holds nothing of Lit. */
const css = String.raw;

/** What goes with the reader through the list: the chart, or a strip in its place, and where in time the rows in view are. */
export const stripStyles = css`
  /* As a scroller's own, so that a script reads in pixels what a page says in any unit. */
  .events { scroll-padding-block-start: var(--policy-timeline-offset, var(--above, 0px)); }
  .chart[data-stays] {
    position: sticky;
    z-index: 3;
    inset-block-start: calc(var(--policy-timeline-offset, var(--above, 0px)) - var(--push, 0) * 1px);
    /* Nothing moves when it comes to stay. */
    margin-block-end: -1px;
    border-block-end: 1px solid var(--_line);
    background: var(--_surface);
  }
  /* Painted, not placed: what goes along with who scrolls would count as a shift of the layout. */
  .here {
    --_along: to right;
    --_x: calc(var(--x) * var(--_at));
    --_begin: calc(var(--from) * var(--_at));
    --_end: calc(var(--to) * var(--_at));
    --_band: color-mix(in oklab, var(--_text) 7%, transparent);
    position: absolute;
    inset: 0;
    background:
      linear-gradient(var(--_along), #0000 var(--_x), var(--_text) 0 calc(var(--_x) + 2px), #0000 0),
      linear-gradient(var(--_along), #0000 var(--_begin), var(--_band) 0 var(--_end), #0000 0);
    pointer-events: none;
  }
  .here:dir(rtl) { --_along: to left; }
  .here[hidden] { display: none; }

  .strip {
    position: sticky;
    z-index: 3;
    inset-block-start: var(--policy-timeline-offset, var(--above, 0px));
    display: grid;
    grid-template-rows: auto 1fr;
    gap: 0.125em;
    inline-size: 100%;
    block-size: ${STRIP}em;
    margin-block-end: -${STRIP}em;
    padding: 0.25em var(--_space) 0.375em;
    border: solid var(--_line);
    border-width: 0 0 1px;
    background: var(--_surface);
    text-align: start;
  }
  .strip[hidden] { display: none; }
  .strip-texts { font-size: 0.8125em; line-height: 1.3; display: flex; justify-content: space-between; gap: 1em; white-space: nowrap; overflow: hidden; font-weight: var(--_label-weight); font-variant-numeric: tabular-nums; }
  .strip-texts::before { content: attr(data-first); }
  .strip-texts::after { content: attr(data-last); }
  .strip-texts::before, .strip-texts::after { color: var(--_muted); font-weight: 400; }
  .strip svg { inline-size: 100%; block-size: 100%; overflow: hidden; border-block-end: 1px solid var(--_line); }
  .strip svg:dir(rtl) { scale: -1 1; }
  .strip rect { fill: var(--_category); }
  .strip .state { fill: color-mix(in oklab, var(--_order) 25%, transparent); }
  .strip .here { --_at: 1%; inset: auto var(--_space) 0.375em; block-size: 1.5em; }
  @media (forced-colors: active) { .here { --_text: CanvasText; } }
  @media print {
    .here, .strip { display: none; }
    .chart[data-stays], .along > .cases { position: static !important; max-block-size: none !important; }
  }
`;
