import { css } from 'lit';
import { TARGET, UNITS } from '../../layout/index.js';

export const cardStyles = css`
  .card {
    display: grid;
    grid-row: 1 / -1;
    grid-template-rows: subgrid;
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_surface);
  }
  .case-name { font-style: italic; font-weight: var(--_heading-weight); line-height: 1.3; text-wrap: balance; }
  .card > div { display: grid; align-content: start; gap: 0.5em; }
  .card p { justify-self: start; font-size: 0.875em; }
  .muted { color: var(--_muted); }
  .standing { padding-inline-start: 0.6em; border-inline-start: 3px solid var(--_order); }
  .standing > :is(bdi, .muted:first-child) { color: inherit; font-weight: 700; }

  .small {
    --_u: max(1px, 1em / ${UNITS});
    position: relative;
    block-size: calc(${TARGET + 2} * var(--_u));
    margin-block: 0.25em;
    background: linear-gradient(var(--_line), var(--_line)) center / 100% 1px no-repeat;
  }
  .small .bar {
    position: absolute;
    inset-block: 1px;
    inset-inline-start: calc(var(--at) * 1%);
    inline-size: calc(var(--length) * 1%);
    border: 1px solid color-mix(in oklab, var(--_order) 70%, var(--_surface));
    background: color-mix(in oklab, var(--_order) 16%, transparent);
  }
  .small .mark {
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--at) * 1% - var(--width) / 2 * var(--_u));
    inline-size: calc(var(--width) * var(--_u));
    display: grid;
    place-items: center;
  }
  .small .mark > .glyph { inline-size: calc(13 * var(--_mark-scale) * var(--_u)); block-size: calc(13 * var(--_mark-scale) * var(--_u)); }

  .small .bar.fades { mask-image: linear-gradient(to right, #000 70%, transparent); }
  .small .bar.fades:dir(rtl) { mask-image: linear-gradient(to left, #000 70%, transparent); }

  .documents { padding-block-start: 0.25em; }

  .card * { min-inline-size: 0; overflow-wrap: anywhere; }
  .fallback, .notice { padding: 1em; color: var(--_muted); }
  .fault { color: var(--_text); }
`;
