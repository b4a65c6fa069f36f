/** A text, since a file that is loaded later holds nothing of Lit. */
const css = String.raw;

export const translationsStyles = css`
  .languages { margin-block-start: 0.6em; }
  .languages .control { font-size: inherit; }
  /* A mark beside words, and not one of them. */
  [part='event-language'] { padding: 0 0.35em; border: 1px solid var(--_line); border-radius: 0.3em; white-space: nowrap; }
`;
