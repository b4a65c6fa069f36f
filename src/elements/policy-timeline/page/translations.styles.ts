/** A text, since a file that is loaded later holds nothing of Lit. */
const css = String.raw;

export const translationsStyles = css`
  .languages { margin-block-start: 0.6em; }
  .languages .control { font-size: inherit; }
`;
