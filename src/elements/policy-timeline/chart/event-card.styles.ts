import { TARGET } from '../../../layout/index.js';

/** A text, since a file that is loaded later holds nothing of Lit. */
const css = String.raw;

/**
 * In the layer above the page, at its mark: scripts say where, in pixels of the window. Till they do, below the chart. Its own
 * container, so that what it holds goes by its width and not by that of the page.
 */
export const eventCardStyles = css`
  .event-card {
    container: policy-timeline / inline-size;
    position: absolute;
    z-index: 8;
    inset-inline: 0;
    box-sizing: border-box;
    inline-size: min(27em, 100vw - 16px, 100%);
    margin: auto;
    padding: 0 1em 1em;
    overflow: hidden auto;
    overscroll-behavior: contain;
    border: 1px solid var(--_control);
    border-block-start: 4px solid var(--_category);
    border-radius: calc(var(--_radius) / 2);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 6px 24px rgb(0 0 0 / 0.22);
  }
  .event-card[popover] {
    position: fixed;
    inset: calc(var(--top, 0) * 1px) auto auto calc(var(--left, 0) * 1px);
    inline-size: min(27em, 100vw - 16px);
    max-block-size: min(28em, calc(var(--most, 10000) * 1px));
    margin: 0;
  }
  /* The focus stays in it. */
  .event-card[data-away] { clip-path: inset(50%); }
  .event-card:focus { outline: none; }
  .event-card > * + * { margin-block-start: 0.65em; }
  .card-bar {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    display: flex;
    align-items: center;
    gap: 0.3em;
    margin-inline: -0.35em;
    padding-block: 0.5em 0.25em;
    background: var(--_surface);
  }
  .card-bar .control { padding: 0; min-block-size: ${TARGET + 6}px; min-inline-size: ${TARGET + 6}px; border-color: transparent; }
  .card-bar .control:hover:not([aria-disabled='true']) { border-color: var(--_control); }
  .card-bar .aside { margin-inline-start: 0.35em; font-variant-numeric: tabular-nums; }
  .event-card .glyph { display: inline-block; inline-size: 0.8em; block-size: 0.8em; margin-inline-end: 0.5em; }
  .card-title { font-family: var(--_title-font); font-size: 1.25em; font-weight: var(--_heading-weight); line-height: 1.25; overflow-wrap: anywhere; }
  .event-card .told, .event-card .beside { display: grid; gap: 0.65em; }
  @media print { .event-card { display: none !important; } }
`;
