import { TARGET } from '../../../layout/index.js';

/** A text, since a file that is loaded later holds nothing of Lit. */
const css = String.raw;

/** What came after the date is behind a veil in the chart and in quiet letters in the list, and can still be read. */
export const lookBackStyles = css`
  .look-back { display: flex; flex-wrap: wrap; align-items: center; gap: 0.4em 0.75em; padding: 0.65em var(--_space); border-block-end: 1px solid var(--_line); background: var(--_raised); }
  .look-back label { display: flex; flex-wrap: wrap; align-items: center; gap: 0.4em; font-weight: 700; }
  .look-back .aside { flex: 1 1 20em; }
  @container policy-timeline (inline-size < 40em) { .look-back { padding-inline: calc(var(--_space) * 0.75); } }
  .date-plot { z-index: 2; }
  .veil { position: absolute; inset-block: 0; inset-inline: calc(var(--x) * var(--_at)) 0; background: var(--_surface); opacity: 0.62; }
  .date-line { position: absolute; inset-block: -4px 0; inset-inline-start: calc(var(--x) * var(--_at) - ${TARGET / 2}px); inline-size: ${TARGET}px; pointer-events: auto; cursor: ew-resize; touch-action: none; }
  .date-line[hidden] { display: none; }
  .date-line::before { content: ''; position: absolute; inset-block: 0; inset-inline-start: calc(50% - 1px); border-inline-start: 2px solid var(--_text); }
  .date-flag { position: absolute; inset-block-end: 100%; inset-inline-start: 50%; translate: -50%; padding: 0.1em 0.5em; border-radius: 0.3em; background: var(--_text); color: var(--_surface); font-size: 0.75em; white-space: nowrap; user-select: none; -webkit-user-select: none; }
  .date-flag:dir(rtl) { translate: 50%; }
  .event.later :is(.event-title, .when) { color: var(--_muted); }
  .event.later > .rail { opacity: 0.5; }
  .date-divide { grid-column: 1 / -1; margin-block: 0.75em 0.25em; padding-block-start: 0.35em; border-block-start: 2px solid var(--_text); font-weight: 700; font-size: 0.875em; }
  .news { margin-inline-end: 0.5em; padding: 0.05em 0.5em; border-radius: 1em; background: var(--_text); color: var(--_surface); font-size: 0.85em; font-weight: 700; }
  @media (forced-colors: active) { .news, .date-flag { border: 1px solid CanvasText; background: Canvas; color: CanvasText; } .veil { opacity: 0.4; } }
  .look-back .on-paper { display: none; }
  @media print { .look-back .on-paper { display: inline; } .look-back .control { display: none; } }
`;
