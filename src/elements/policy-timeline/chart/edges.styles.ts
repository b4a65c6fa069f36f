import { LETTERS, TARGET } from '../../../layout/index.js';

/** A text, since a file that is loaded later holds nothing of Lit. */
const css = String.raw;

/** What says where the events are that a part of the whole does not show. */
export const edgesStyles = css`
  .edge { display: flex; align-items: center; gap: 0.3em; min-block-size: ${TARGET}px; padding: 0 0.4em; border: none; background: none; color: var(--_muted); font-size: calc(${LETTERS.size} * var(--_u)); }
  .edge.later { margin-inline-start: auto; }
  .edge:hover { color: var(--_text); }

  .elsewhere {
    position: absolute;
    inset-block-start: calc(var(--_middle) - ${TARGET / 2} * var(--_u));
    display: flex;
    align-items: center;
    gap: 0.3em;
    block-size: calc(${TARGET} * var(--_u));
    padding: 0 0.4em;
    border: none;
    border-radius: 4px;
    background: var(--_surface);
    color: var(--_muted);
    font-size: calc(${LETTERS.size} * var(--_u));
  }
  .elsewhere.earlier { inset-inline-start: 0; }
  .elsewhere.later { inset-inline-end: 0; }
  .elsewhere:hover { color: var(--_text); }
`;
