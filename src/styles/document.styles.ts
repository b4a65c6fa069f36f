import { css } from 'lit';

/** Documents and links, in lists that wrap. */
export const documentStyles = css`
  .remark { white-space: nowrap; }
  .aside { color: var(--_muted); font-size: 0.875em; }
  .documents { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.5em 1em; }
  .documents li { max-inline-size: 100%; }
  .document { max-inline-size: 100%; justify-content: start; overflow-wrap: anywhere; }
  a.document { color: var(--_accent); }
  .missing { font-size: 0.9375em; }
`;
