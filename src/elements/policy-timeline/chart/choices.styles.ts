import { css } from 'lit';
import { TARGET } from '../../../layout/index.js';

/** Hangs on its mark as the tooltip does, and in its place. */
export const choicesStyles = css`
  .lane:has(.choices) { position: relative; z-index: 3; }
  .choices {
    position: absolute;
    z-index: 3;
    inset-block-start: calc(50% + ${TARGET / 2 + 4}px);
    inset-inline-start: calc(var(--x) * 1px);
    translate: calc(var(--_tip-side, -1) * var(--at) * 1%) 0;
    display: grid;
    inline-size: max-content;
    max-inline-size: min(26em, 80cqi);
    max-block-size: 20em;
    overflow-y: auto;
    padding: 0.3em;
    border: 1px solid var(--_control);
    border-radius: calc(var(--_radius) / 2);
    background: var(--_surface);
    box-shadow: 0 4px 16px rgb(0 0 0 / 0.18);
  }
  .choice { display: flex; align-items: baseline; gap: 0.6em; }
  .choice .glyph { inline-size: 0.75em; block-size: 0.75em; }
  .lane:has(.choices) .mark::after { content: none; }
`;
