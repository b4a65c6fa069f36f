import { css } from 'lit';

/** Glyphs and cluster pills: the same in chart, chips, list and cards. */
export const markStyles = css`
  .glyph {
    inline-size: 1em;
    block-size: 1em;
    flex: none;
    overflow: visible;
    fill: var(--_category, currentColor);
    stroke: var(--_category, currentColor);
    stroke-width: 0;
  }
  .glyph.ring { fill: var(--_surface); stroke-width: 2; }

  .pill {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 1px;
    inline-size: 100%;
    block-size: 22px;
    border: 1px solid var(--_control);
    border-radius: 11px;
    background: var(--_surface);
    font-size: 12px;
    font-weight: 600;
    line-height: 1;
    font-variant-numeric: tabular-nums;
  }
  .pill .glyph { inline-size: 11px; block-size: 11px; }
  .pill .count { margin-inline-start: 2px; }

  @media (forced-colors: active) {
    .glyph { fill: currentColor; stroke: currentColor; }
    .glyph.ring { fill: Canvas; }
  }
`;
