import { css } from 'lit';
import { LANE, LETTERS, NARROW, NARROW_LANE, TARGET } from '../../../layout/index.js';

/**
 * Scripts set numbers (pixels from the start edge), CSS makes places of them: mirrored by themselves where
 * text runs from right to left.
 */
export const chartStyles = css`
  .chart {
    --_names: 11.5em;
    padding: 0.25em var(--_space) 0.5em;
    overflow-x: clip;
    touch-action: pan-y pinch-zoom;
    user-select: none;
    -webkit-user-select: none;
  }
  .chart[data-zoomed][data-draggable] { cursor: grab; }
  .chart[data-zoomed][data-draggable]:active { cursor: grabbing; }

  .axis { margin-inline-start: var(--_names); color: var(--_muted); font-variant-numeric: tabular-nums; }
  /* Dates stay in view beside more lanes than fit the screen. */
  .chart[data-tall] .axis { position: sticky; z-index: 3; inset-block-start: 0; background: var(--_surface); }
  .contexts, .ticks { position: relative; block-size: 18px; font-size: ${LETTERS.size}px; line-height: 18px; }
  .contexts { color: var(--_text); font-weight: 700; }
  .tick, .context { position: absolute; inset-inline-start: calc(var(--x) * 1px); padding-inline-start: 4px; white-space: nowrap; }

  .lanes { position: relative; }
  .lanes:has(.as-of) { margin-block-end: 16px; }
  .plot-area { position: absolute; inset-block: 0; inset-inline: var(--_names) 0; pointer-events: none; }
  .grid-line, .as-of { position: absolute; inset-block: 0; inset-inline-start: calc(var(--x) * 1px); border-inline-start: 1px solid var(--_line); }
  .as-of { border-inline-start: 1px dashed var(--_control); }
  .as-of span { position: absolute; inset-block-end: -16px; inset-inline-end: 0; font-size: 11px; color: var(--_muted); white-space: nowrap; }

  .lane { display: grid; grid-template-columns: var(--_names) minmax(0, 1fr); align-items: center; }
  .lane-name { display: grid; padding-inline-end: 0.75em; font-size: 0.8125em; line-height: 1.25; }
  .lane-name > * { overflow: hidden; text-overflow: ellipsis; }
  .lane-title { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; line-clamp: 2; overflow-wrap: anywhere; }
  .lane-court { color: var(--_muted); font-size: 0.92em; white-space: nowrap; }
  .lane-plot {
    position: relative;
    block-size: calc(var(--rows, 1) * ${LANE.row}px + ${2 * LANE.air}px);
    background: linear-gradient(var(--_line), var(--_line)) center / 100% 1px no-repeat;
    /* Marks slide out of view at the sides; what they show above and below them stays. */
    clip-path: inset(-100vh -2px);
  }

  .mark {
    position: absolute;
    inset-block-start: calc(50% - ${TARGET / 2}px);
    inset-inline-start: calc((var(--x) - var(--width) / 2) * 1px);
    inline-size: calc(var(--width) * 1px);
    block-size: ${TARGET}px;
    display: grid;
    place-items: center;
    padding: 0;
    border: none;
    border-radius: ${TARGET / 2}px;
    background: none;
  }
  .mark > .glyph { inline-size: 14px; block-size: 14px; }
  .mark:hover > .glyph, .mark:focus-visible > .glyph { scale: 1.2; }
  .mark.selected { z-index: 1; box-shadow: 0 0 0 2px var(--_surface), 0 0 0 4px var(--_text); }
  .mark:hover, .mark:focus-visible { z-index: 2; }
  .mark:hover .pill { border-color: var(--_text); }

  .mark.scheduled::before { content: ''; position: absolute; inset: 1px; border: 1px dashed var(--_control); border-radius: 50%; }

  .mark-label {
    position: absolute;
    inset-inline-start: 100%;
    inline-size: calc(var(--label) * 1px);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-size: ${LETTERS.size}px;
    line-height: ${TARGET}px;
    text-align: start;
    color: var(--_muted);
    /* The lines of the plot stop at words. */
    text-shadow: 0 0 2px var(--_surface), 1px 0 1px var(--_surface), -1px 0 1px var(--_surface), 0 1px 1px var(--_surface), 0 -1px 1px var(--_surface);
  }
  .mark.selected .mark-label, .mark:focus-visible .mark-label { padding-inline: 5px; }
  .mark-label.before { inset-inline: auto 100%; text-align: end; }
  .mark:hover .mark-label, .mark:focus-visible .mark-label, .mark.selected .mark-label { color: var(--_text); }

  .lanes-bar { display: flex; flex-wrap: wrap; gap: 0.5em; margin-inline-start: var(--_names); padding-block-start: 0.5em; }

  /* The tooltip hangs on its mark by as much of its own width as the mark is along the chart: it cannot leave it. */
  .mark:hover::after, .mark:focus::after {
    content: attr(data-date) '\\A' attr(data-title);
    position: absolute;
    inset-block-end: calc(100% + 4px);
    inset-inline-start: 50%;
    translate: calc(var(--_tip-side, -1) * var(--at) * 1%) 0;
    inline-size: max-content;
    max-inline-size: min(22em, 60cqi);
    padding: 0.4em 0.65em;
    border: 1px solid var(--_control);
    border-radius: calc(var(--_radius) / 2);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 4px 16px rgb(0 0 0 / 0.18);
    font-size: 13px;
    font-weight: 400;
    line-height: 1.35;
    text-align: start;
    white-space: pre-line;
  }
  .chart:dir(rtl) { --_tip-side: 1; }
  .chart.quiet .mark::after { content: none; }

  .extent {
    position: absolute;
    inset-block: calc(50% - 4px);
    inset-inline-start: calc(var(--x) * 1px);
    inline-size: calc(var(--width) * 1px);
    block-size: 8px;
    border-radius: 4px;
    background: var(--_category);
    opacity: 0.35;
  }
  .extent.fuzzy { mask-image: linear-gradient(to right, transparent, #000 20%, #000 80%, transparent); }

  .span {
    position: absolute;
    inset-block-start: calc(var(--row) * ${LANE.row}px + ${LANE.air}px);
    inset-inline-start: calc(var(--x) * 1px);
    inline-size: calc(var(--width) * 1px);
    block-size: ${LANE.row}px;
    border-radius: 4px;
    --_bar: color-mix(in oklab, var(--_order) 16%, transparent);
    --_along: to right;
    background: linear-gradient(var(--_along), transparent, var(--_bar) calc(var(--begins) * 1px), var(--_bar) calc(var(--solid) * 1px), transparent);
  }
  .span:dir(rtl) { --_along: to left; }
  .span:not(.begins-fuzzy, .fades) { background: var(--_bar); }
  .span.begins-fuzzy { border-start-start-radius: 0; border-end-start-radius: 0; }
  .span[data-track='instrument'], .span[data-track='practice'] { --_bar: color-mix(in oklab, var(--_agency) 14%, transparent); }
  .span.fades {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .span.fades:not(.begins-fuzzy) { background: linear-gradient(var(--_along), var(--_bar) calc(var(--solid) * 1px), transparent); }
  .span-label {
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--label) * 1px);
    max-inline-size: calc(var(--label-width) * 1px);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-size: ${LETTERS.size}px;
    line-height: ${LANE.row}px;
    color: var(--_order);
  }
  .span[data-track='instrument'] .span-label, .span[data-track='practice'] .span-label { color: var(--_agency); }

  @container policy-timeline (inline-size < ${NARROW}em) {
    .chart { --_names: 0px; padding-inline: calc(var(--_space) * 0.75); }
    .lane { grid-template-columns: minmax(0, 1fr); padding-block-start: 4px; }
    .lane-name { position: relative; display: block; max-inline-size: max-content; padding-inline: 0 4px; background: var(--_surface); font-size: 11px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
    .lane-title { display: inline; }
    .lane-court { margin-inline-start: 0.5em; }
    .lane-plot { block-size: calc(var(--rows, 1) * ${NARROW_LANE.row}px); }
    .span { block-size: ${NARROW_LANE.row - 2 * NARROW_LANE.air}px; inset-block-start: calc(var(--row) * ${NARROW_LANE.row}px + ${NARROW_LANE.air}px); }
    .span-label { line-height: ${NARROW_LANE.row - 2 * NARROW_LANE.air}px; }
  }

  @media (forced-colors: active) {
    .span { border: 1px solid CanvasText; }
    .span.fades { border-inline-end: none; }
    .extent { background: CanvasText; forced-color-adjust: none; }
    .mark.selected { outline: 2px solid Highlight; }
    .grid-line, .as-of { border-color: GrayText; }
  }
  @media print { .mark::after { content: none !important; } }
`;
