import { css } from 'lit';
import { BARS, LANE } from '../../../layout/index.js';

/** What lasts: brackets of dates that are not precise below the marks, bands of states behind them, and the names of these. */
export const barStyles = css`
  .extent, .span {
    position: absolute;
    inset-inline-start: calc(var(--x) * var(--_at));
    inline-size: calc(var(--width) * var(--_at));
    pointer-events: none;
    --_along: to right;
    --_from: #000;
    --_to: #000;
  }
  .extent:dir(rtl), .span:dir(rtl) { --_along: to left; }
  .begins-fuzzy { --_from: transparent; }
  .fades { --_to: transparent; }

  /* A bracket below the line of the marks. */
  .extent {
    inset-block-start: calc(var(--_dates) + var(--row) * ${BARS.track} * var(--_u));
    min-inline-size: 4px;
    block-size: calc(5 * var(--_u));
    border: solid var(--_category);
    border-width: 0 2px 2px;
    mask-image: linear-gradient(var(--_along), var(--_from), #000 30%, #000 70%, var(--_to));
  }

  .span, .span-label { --_state: var(--_order); }
  :is(.span, .span-label):is([data-track='instrument'], [data-track='practice']) { --_state: var(--_agency); }
  .span {
    inset-block-start: calc(var(--_above) + 3 * var(--_u));
    block-size: calc((2 * var(--_half) - 6) * var(--_u));
    --_of: 100% / var(--width);
  }
  .span, .span-label { --_tint: color-mix(in oklab, var(--_state) 14%, var(--_surface)); }
  .span::before {
    content: '';
    position: absolute;
    inset: 0;
    border-block-start: calc(3 * var(--_u)) solid var(--_state);
    background: var(--_tint);
    mask-image: linear-gradient(var(--_along), var(--_from), #000 calc(var(--begins) * var(--_of)), #000 calc(var(--solid) * var(--_of)), var(--_to));
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .span.below, .span-label.below { inset-block-start: calc(var(--_spans) + (var(--row) - 1) * ${BARS.row} * var(--_u)); }
  .span.below { block-size: calc(${BARS.row - 2} * var(--_u)); }
  /* Nothing tells of an end: it goes on to the edge, and beyond it. */
  .goes-on { --_to: #0006; }
  .goes-on:not(.crowded)::after {
    content: '›';
    position: absolute;
    inset-block: 0 0.15em;
    inset-inline-end: 5px;
    display: grid;
    align-items: center;
    color: var(--_state);
    font-size: calc(20 * var(--_u));
    font-weight: 700;
    line-height: 1;
  }
  .span-label {
    inset-block-start: var(--_middle);
    inset-inline-start: calc(var(--x) * var(--_at));
    max-inline-size: calc(var(--label) * var(--_at));
    translate: 0 -50%;
    color: var(--_state);
    pointer-events: none;
  }
  .span-label:not(.before, .above) > span { --_halo: var(--_tint); }
  .span-label.before { inline-size: calc(var(--label) * var(--_at)); text-align: end; }
  .span-label.above { inset-block-start: calc(var(--_middle) - (var(--_lift) + (var(--line) - 0.5) * ${LANE.above}) * var(--_u)); white-space: nowrap; }
  .span-label.below { translate: 0 calc(4 * var(--_u)); }

  @media (forced-colors: active) {
    .extent { border-color: CanvasText; }
    .span::before { background: none; border-color: CanvasText; }
  }
`;
