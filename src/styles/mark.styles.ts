import { css } from 'lit';
import { LETTERS, PILL } from '../layout/index.js';

/**
 * Glyphs and cluster pills: the same in chart, chips, list and cards. Where colours are forced, backgrounds would go
 * with the page's colours, and the shapes with them.
 */
export const markStyles = css`
  .glyph {
    inline-size: 1em;
    block-size: 1em;
    flex: none;
    background: var(--_category, currentColor);
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .glyph[data-category='agency'] { clip-path: polygon(50% 0, 100% 50%, 50% 100%, 0 50%); }
  .glyph[data-category='filing'] { clip-path: polygon(50% 6%, 100% 94%, 0 94%); }
  .glyph[data-category='order'] { clip-path: inset(9%); }
  .glyph[data-category='other'] { clip-path: circle(41%); }
  .glyph[data-category='report'] {
    border: max(2px, 0.125em) solid var(--_category, currentColor);
    border-radius: 50%;
    background: var(--_surface);
    transform: scale(0.875);
  }

  .pill {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: ${PILL.gap / LETTERS.size}em;
    inline-size: 100%;
    block-size: ${PILL.height / LETTERS.size}em;
    border: 1px solid var(--_control);
    border-radius: var(--_chip-radius);
    background: var(--_surface);
    font-size: calc(${LETTERS.size} * var(--_u));
    font-weight: 600;
    line-height: 1;
    font-variant-numeric: tabular-nums;
  }
  .pill .glyph { inline-size: ${PILL.glyph / LETTERS.size}em; block-size: ${PILL.glyph / LETTERS.size}em; }
  .pill .count { margin-inline-start: 2px; }

  @media (forced-colors: active) {
    .glyph { --_category: CanvasText; --_surface: Canvas; forced-color-adjust: none; }
    button .glyph { --_category: ButtonText; --_surface: ButtonFace; }
    [aria-pressed='true'] .glyph { --_category: HighlightText; --_surface: Highlight; }
  }
`;
