/** A text, since a file that is loaded later holds nothing of Lit. */
const css = String.raw;

/** What the overview holds. */
export const overviewWindowStyles = css`
  .overview-eras { fill: var(--_control); opacity: 0.18; stroke: none; }
  .overview svg { display: block; inline-size: 100%; block-size: 100%; padding-block-start: 6px; fill: color-mix(in oklab, var(--_muted) 45%, transparent); }
  .overview svg:dir(rtl) { scale: -1 1; }
  .window {
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--from) * 1%);
    inline-size: calc(var(--length) * 1%);
    min-inline-size: 4px;
    border: 1px solid var(--_accent);
    border-radius: 3px;
    background: color-mix(in oklab, var(--_accent) 12%, transparent);
    cursor: grab;
  }
  .window:active { cursor: grabbing; }
  .grip { position: absolute; inset-block: 0; inset-inline-end: 100%; inline-size: 16px; cursor: ew-resize; }
  .grip + .grip { inset-inline: 100% auto; }
  .grip::after { content: ''; position: absolute; inset-block: 9px; inset-inline-end: -3px; inline-size: 5px; border-radius: 3px; background: var(--_accent); }
  .grip + .grip::after { inset-inline: -3px auto; }

  @media (forced-colors: active) {
    .overview svg { fill: GrayText; }
    .window { border-color: Highlight; }
  }
`;
