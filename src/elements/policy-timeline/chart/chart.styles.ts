import { css } from 'lit';
import { BARS, LANE, LETTERS, NARROW, NARROW_LANE, TARGET, UNITS } from '../../../layout/index.js';

/**
 * Scripts set numbers (units from the start edge), CSS makes places of them: mirrored by themselves where text runs from
 * right to left. Places are shares of the plot, however wide it is; sizes follow the font. Both fit together where the
 * layout was made for this width and this font, and nearly so on a paper that nobody measured.
 */
export const chartStyles = css`
  .chart {
    --_names: 11.5em;
    --_u: max(1px, 1em / ${UNITS});
    --_at: 100% / var(--plot);
    --_lane-scale: clamp(0.85, var(--policy-timeline-lane-scale, 1), 1.6);
    padding: 0.25em var(--_space) 0.5em;
    scroll-margin-block-start: var(--policy-timeline-offset, 0px);
    overflow-x: clip;
    touch-action: pan-y pinch-zoom;
    user-select: none;
    -webkit-user-select: none;
  }
  .chart[data-zoomed][data-draggable] { cursor: grab; }
  .chart[data-zoomed][data-draggable]:active { cursor: grabbing; }

  .axis { margin-inline-start: var(--_names); color: var(--_muted); font-variant-numeric: tabular-nums; }
  /* Dates stay in view beside more lanes than fit the screen. */
  .chart[data-tall] .axis { position: sticky; z-index: 3; inset-block-start: var(--policy-timeline-offset, var(--above, 0px)); background: var(--_surface); }
  .chart[data-tall] .mark { scroll-margin-block-start: calc(var(--policy-timeline-offset, 0px) + 4em); }
  .context, .tick, .as-of span { unicode-bidi: plaintext; }
  .contexts, .ticks { position: relative; font-size: calc(${LETTERS.size} * var(--_u)); line-height: 1.5; block-size: 1.5em; }
  .contexts { color: var(--_text); font-weight: var(--_label-weight); }
  .tick, .context { position: absolute; inset-inline-start: calc(var(--x) * var(--_at)); padding-inline-start: 4px; white-space: nowrap; }

  .era-names { position: relative; margin-inline-start: var(--_names); block-size: calc(18 * var(--_u)); color: var(--_muted); }
  .era-name { position: absolute; inset-inline-start: calc(var(--x) * var(--_at)); inline-size: calc(var(--room) * var(--_at)); padding-inline: 4px; overflow: hidden; font-size: calc(${LETTERS.size} * var(--_u)); text-overflow: ellipsis; white-space: nowrap; }
  .era { position: absolute; inset-block: 0; inset-inline-start: calc(var(--x) * var(--_at)); inline-size: calc(var(--room) * var(--_at)); border-inline: 1px dotted var(--_control); }
  .era:nth-child(odd) { background: var(--_raised); }

  .lanes { position: relative; border-block-end: 1px solid var(--_line); }
  .lanes:has(.as-of) { margin-block-end: calc(16 * var(--_u)); }
  .plot-area { position: absolute; inset-block: 0; inset-inline: var(--_names) 0; pointer-events: none; }
  .grid-line, .as-of { position: absolute; inset-block: 0; inset-inline-start: calc(var(--x) * var(--_at)); border-inline-start: 1px solid var(--_line); }
  .as-of { border-inline-start: 1px dashed var(--_control); }
  .as-of span { position: absolute; inset-block-start: 100%; inset-inline-end: 0; font-size: calc(11 * var(--_u)); color: var(--_muted); white-space: nowrap; }

  .lane { --_half: ${LANE.middle} * var(--_lane-scale); --_above: calc(var(--lines, 0) * ${LANE.above} * var(--_u)); display: grid; grid-template-columns: var(--_names) minmax(0, 1fr); align-items: start; border-block-start: 1px solid var(--_line); }
  .lane-name { display: grid; align-content: center; justify-items: start; min-block-size: calc(2 * var(--_half) * var(--_u) + var(--_above)); padding-block-start: var(--_above); padding-inline-end: 0.6em; line-height: 1.25; }
  .lane-name > * { max-inline-size: 100%; overflow: hidden; font-size: 0.8125em; text-overflow: ellipsis; }
  .lane-title { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; line-clamp: 2; overflow-wrap: anywhere; font-weight: var(--_label-weight); }
  .lane-court { color: var(--_muted); font-size: 0.75em; white-space: nowrap; }
  .lane-plot {
    --_middle: calc(var(--_above) + var(--_half) * var(--_u));
    /* Where the lines above the marks end: over what folds in two lines beside them. */
    --_lift: max(var(--_half) - 2, ${LETTERS.line});
    --_air: calc(${LANE.air} * var(--_u));
    --_dates: calc(var(--_middle) + ${TARGET / 2 + BARS.gap} * var(--_u));
    --_spans: calc(var(--_dates) + var(--tracks, 0) * ${BARS.track} * var(--_u));
    position: relative;
    block-size: calc(var(--_spans) + max(var(--rows, 0) - 1, 0) * ${BARS.row} * var(--_u) + var(--_air));
    /* Marks slide out of view at the sides; what they show above and below them stays. */
    clip-path: inset(-100vh -2px);
  }

  .mark {
    position: absolute;
    inset-block-start: calc(var(--_middle) - ${TARGET / 2} * var(--_u));
    inset-inline-start: calc(var(--x) * var(--_at) - var(--width) / 2 * var(--_u));
    inline-size: calc(var(--width) * var(--_u));
    block-size: calc(${TARGET} * var(--_u));
    display: grid;
    place-items: center;
    padding: 0;
    border: none;
    border-radius: 99px;
    background: none;
  }
  .mark > .glyph { inline-size: calc(14 * var(--_mark-scale) * var(--_u)); block-size: calc(14 * var(--_mark-scale) * var(--_u)); }
  .mark:hover > .glyph, .mark:focus-visible > .glyph { scale: 1.2; }
  /* Within the target, so that it takes no room from words. */
  .mark.selected { z-index: 1; box-shadow: inset 0 0 0 2px var(--_text); }
  .mark.selected > .pill { outline: 2px solid var(--_text); }
  .mark:hover, .mark:focus-visible { z-index: 2; }
  .mark:hover .pill { border-color: var(--_text); }

  /* A bar stands on the line that its neighbours stand on, all of it to be hit. */
  .mark.in-bar { inset-block-start: calc(var(--_above) + 3 * var(--_u)); block-size: calc((2 * var(--_half) - 6) * var(--_u)); place-items: end stretch; border-radius: 0; }
  .bar { display: flex; flex-direction: column-reverse; justify-self: stretch; block-size: max(4px, var(--height) * 100%); margin-inline: 1px; overflow: hidden; border-radius: 2px 2px 0 0; }
  .bar > i { flex: var(--count) 0 0; min-block-size: 2px; background: var(--_category); print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .in-bar:hover > .bar { outline: 2px solid var(--_text); }
  .mark.scheduled::before { content: ''; position: absolute; inset: 1px; border: 1px dashed var(--_control); border-radius: 50%; }

  .mark-label, .span-label {
    position: absolute;
    inline-size: max-content;
    display: grid;
    line-height: ${LETTERS.line / LETTERS.size};
    color: var(--_muted);
  }
  .mark-label, .span-label > span { font-size: calc(${LETTERS.size} * var(--_u)); }
  .mark-label { inset-inline-start: 100%; max-inline-size: calc(var(--label) * 100% / var(--width)); text-align: start; }
  .mark-label.before { inset-inline: auto 100%; text-align: end; }
  .mark-label.above { inset-inline: calc(var(--from) * 100% / var(--width)) auto; inset-block-end: calc(100% + (var(--_lift) + (var(--line) - 1) * ${LANE.above} - ${TARGET / 2}) * 1em / ${LETTERS.size}); }
  .mark-label.above.before { inline-size: calc(var(--label) * 100% / var(--width)); }
  /* The box has the chart's direction and place; the text in it has its own, and is cut where it ends. */
  .mark-label > span, .span-label > span {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
    overflow: hidden;
    overflow-wrap: anywhere;
    /* The lines of the plot stop at words. */
    --_halo: var(--policy-timeline-halo, var(--_surface));
    text-shadow: 0 0 var(--_halo), 2px 0 var(--_halo), -2px 0 var(--_halo), 0 2px var(--_halo), 0 -2px var(--_halo), 1px 2px var(--_halo), -1px 2px var(--_halo), 1px -2px var(--_halo), -1px -2px var(--_halo);
  }
  .mark-label.above > span, .span-label.below > span { display: block; text-overflow: ellipsis; white-space: nowrap; }
  .mark:hover .mark-label, .mark:focus-visible .mark-label, .mark.selected .mark-label { color: var(--_text); }
  .mark:focus-visible .mark-label:not(.above) { margin-inline: 5px; }

  .edges { display: flex; justify-content: space-between; gap: 1em; margin-inline-start: var(--_names); min-block-size: ${TARGET}px; }

  .lanes-bar { display: flex; flex-wrap: wrap; gap: 0.5em; margin-inline-start: var(--_names); padding-block-start: 0.5em; }
  .chart:dir(rtl) { --_tip-side: 1; }

  @container policy-timeline (inline-size < ${NARROW}em) {
    .chart { --_names: 0px; padding-inline: calc(var(--_space) * 0.75); }
    .lane { --_half: ${NARROW_LANE.middle} * var(--_lane-scale); grid-template-columns: minmax(0, 1fr); padding-block-start: 4px; }
    .lane-name { position: relative; display: flex; gap: 0.5em; min-block-size: 0; max-inline-size: max-content; padding-block: 0; padding-inline: 0 4px; background: var(--_surface); font-size: calc(11 * var(--_u)); white-space: nowrap; }
    .lane-title { display: block; flex: none; font-size: 1em; }
    .lane-court { font-size: 0.92em; }
    .lane-plot { --_air: ${NARROW_LANE.air}px; }
  }

  @media (forced-colors: active) {
    .bar > i { border: 1px solid CanvasText; }
    .mark.selected { outline: 2px solid Highlight; }
    .grid-line, .as-of, .lane, .lanes { border-color: GrayText; }
  }
`;
