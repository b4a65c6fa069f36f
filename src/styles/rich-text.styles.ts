import { css } from 'lit';

/** Running text from a document. */
export const richTextStyles = css`
  /* Where nobody said what language they are in, each runs as its first letter does. */
  [dir='auto'] :is(p, li) { unicode-bidi: plaintext; }
  .text { max-inline-size: var(--_measure); }
  .text > * + * { margin-block-start: 0.6em; }
  .text ul { list-style: disc; padding-inline-start: 1.4em; }
  .text ol { list-style: decimal; padding-inline-start: 1.4em; }
`;
