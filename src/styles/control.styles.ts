import { css } from 'lit';

/** Buttons, links and fields: large enough to hit, and with a focus that is seen on every background. */
export const controlStyles = css`
  button, input, summary { font: inherit; color: inherit; }
  a, button, input, summary { scroll-margin-block-start: var(--policy-timeline-offset, 0px); }
  button { cursor: pointer; }

  a { color: var(--_accent); text-underline-offset: 0.15em; }
  a:hover { text-decoration-thickness: 0.12em; }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .control {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 2.15em;
    min-inline-size: 2.15em;
    padding: 0.25em 0.7em;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) / 2);
    background: var(--_surface);
    font-size: 0.875em;
    line-height: 1.3;
    text-decoration: none;
  }
  .control:hover:not([aria-disabled='true']) { border-color: var(--_control); }
  .control[aria-disabled='true'] { color: var(--_muted); cursor: default; opacity: 0.65; }
  .control[aria-pressed='true'] {
    border-color: currentColor;
    background: var(--_raised);
    box-shadow: inset 0 0 0 1px currentColor;
  }
  /* The edge alone says where one can write. */
  .search { border-color: var(--_control); }
  @media (forced-colors: active) {
    .control[aria-pressed='true'] { border-color: Highlight; background: Highlight; color: HighlightText; forced-color-adjust: none; }
  }
  .icon { inline-size: 1em; block-size: 1em; flex: none; fill: none; stroke: currentColor; stroke-width: 1.75; }
`;
