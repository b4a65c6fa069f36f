import { css } from 'lit';
import { TARGET } from '../../layout/index.js';

export const cardStyles = css`
  .card {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    block-size: 100%;
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_surface);
  }
  .case-name { font-style: italic; font-weight: 700; line-height: 1.3; text-wrap: balance; }
  .muted { color: var(--_muted); }
  .case-court, .card > .muted { font-size: 0.875em; }
  .line, .small-print { font-size: 0.875em; }

  .small {
    position: relative;
    block-size: ${TARGET + 2}px;
    margin-block: 0.25em;
    background: linear-gradient(var(--_line), var(--_line)) center / 100% 1px no-repeat;
  }
  .small .bar {
    position: absolute;
    inset-block: 1px;
    inset-inline-start: calc(var(--at) * 1%);
    inline-size: calc(var(--length) * 1%);
    background: var(--_order);
    opacity: 0.16;
  }
  .small .mark {
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--at) * 1% - var(--width) * 0.5px);
    inline-size: calc(var(--width) * 1px);
    display: grid;
    place-items: center;
  }
  .small .mark > .glyph { inline-size: 13px; block-size: 13px; }

  .small .bar.fades { mask-image: linear-gradient(to right, #000 70%, transparent); }
  .small .bar.fades:dir(rtl) { mask-image: linear-gradient(to left, #000 70%, transparent); }

  .documents { margin-block-start: auto; padding-block-start: 0.25em; }

  .card > * { min-inline-size: 0; overflow-wrap: anywhere; }
  .fallback, .notice { padding: 1em; color: var(--_muted); }
  .fault { color: var(--_text); }
`;
