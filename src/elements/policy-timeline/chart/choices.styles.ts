import { TARGET } from '../../../layout/index.js';

/** A text, since a file that is loaded later holds nothing of Lit. */
const css = String.raw;

/** Hangs on its mark as the tooltip does, and in its place. */
export const choicesStyles = css`
  .lane:has(.choices) { position: relative; z-index: 3; }
  .choices {
    position: absolute;
    z-index: 3;
    inset-block-start: calc(var(--_middle) + ${TARGET / 2 + 4} * var(--_u));
    inset-inline-start: calc(var(--x) * var(--_at));
    translate: calc(var(--_tip-side, -1) * var(--x) * var(--_at)) 0;
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
`;
