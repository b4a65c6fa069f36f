/** A text, since a file that is loaded later holds nothing of Lit. */
const css = String.raw;

/** What a mark says when the pointer or the keyboard is at it. */
export const tipStyles = css`
  /* In the layer above the page: scripts say where, in pixels of the window. The pointer finds it across the gap. */
  .tip {
    position: fixed;
    z-index: 9;
    inset: calc(var(--top, 0) * 1px) auto auto calc(var(--left, 0) * 1px);
    inline-size: max-content;
    max-inline-size: min(22em, 100vw - 16px);
    margin: 0;
    padding: 0.4em 0.65em;
    overflow: visible;
    border: 1px solid var(--_control);
    border-radius: calc(var(--_radius) / 2);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 4px 16px rgb(0 0 0 / 0.18);
    font-size: calc(13 * var(--_u));
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  .tip::before { content: ''; position: absolute; inset: -5px 0; z-index: -1; }
  .tip-title { font-weight: 600; }
  .tip-date, .tip-about { color: var(--_muted); }
  .tip * { unicode-bidi: plaintext; }
  @media print { .tip { display: none; } }
`;
