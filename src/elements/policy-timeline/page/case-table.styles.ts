/** A text, since a file that is loaded later holds nothing of Lit. */
const css = String.raw;

/** The table of many cases. Where it is narrow its rows are blocks, and its columns a row of buttons. */
export const caseTableStyles = css`
  .case-board { container: case-board / inline-size; border-block: 1px solid var(--_line); }
  .case-table { inline-size: 100%; border-collapse: separate; border-spacing: 0; text-align: start; font-size: 0.9375em; line-height: 1.35; }
  .case-table :is(th, td) { padding: 0.55em 1.25em 0.55em 0; vertical-align: top; text-align: start; font-weight: 400; overflow-wrap: anywhere; }
  .case-table :is(th, td):dir(rtl) { padding: 0.55em 0 0.55em 1.25em; }
  .case-table tbody > .case-row > * { border-block-start: 1px solid var(--_line); }
  .case-table tbody > .case-row:first-child > * { border-block-start: none; }
  .case-table thead { position: sticky; inset-block-start: 0; z-index: 2; background: var(--_surface); }
  .case-table thead th { padding-block: 0.25em; border-block-end: 1px solid var(--_control); vertical-align: bottom; white-space: nowrap; }
  .case-table .aside { color: var(--_muted); font-size: 0.9em; }

  .sort-button, .case-button { padding: 0; border: none; background: none; text-align: start; }
  .sort-button { display: inline-flex; align-items: center; gap: 0.35em; min-block-size: 2.2em; font-weight: 700; font-size: 0.9em; color: var(--_muted); }
  .course-name > span { display: inline-flex; align-items: center; min-block-size: 2.2em; color: var(--_muted); font-weight: 700; font-size: 0.9em; }
  .case-table thead > tr > th:first-child { inline-size: 25%; }
  .case-table thead > tr > th:nth-child(3) { inline-size: 24%; }
  .case-table thead > tr > th:nth-child(4) { inline-size: 22%; }
  .sort-button:hover, [aria-sort]:not([aria-sort='none']) > .sort-button { color: var(--_text); }
  .sort-button .icon { inline-size: 0.8em; block-size: 0.8em; rotate: 90deg; opacity: 0; }
  .sort-button:is(:hover, :focus-visible) .icon { opacity: 0.5; }
  [aria-sort='ascending'] > .sort-button .icon { rotate: -90deg; opacity: 1; }
  [aria-sort='descending'] > .sort-button .icon { opacity: 1; }

  .case-button { position: relative; display: flex; gap: 0.4em; min-block-size: 1.6em; font-style: italic; font-weight: var(--_heading-weight); }
  .case-button .icon { inline-size: 0.8em; block-size: 0.8em; margin-block-start: 0.3em; color: var(--_muted); }
  .case-button:dir(rtl) .icon { scale: -1 1; }
  .case-button[aria-expanded='true'] .icon { rotate: 90deg; }
  .case-button:hover > span { text-decoration: underline; text-underline-offset: 0.15em; }
  .case-row:hover > * { background: var(--_raised); }

  .case-standing { padding-inline-start: 0.6em; border-inline-start: 3px solid var(--_tone, var(--_line)); }
  .case-standing + .case-standing { margin-block-start: 0.3em; }
  .case-standing > bdi { font-weight: 700; }
  .case-standing > .aside { display: block; }
  .case-table .link { min-block-size: 0; text-align: start; color: inherit; text-decoration-color: var(--_control); }

  .case-table .in-course, .case-table .course-name { inline-size: 18%; min-inline-size: 9em; padding-inline-end: 0; }
  .course {
    position: relative;
    block-size: 1.5em;
    background: linear-gradient(var(--_line), var(--_line)) center / 100% 1px no-repeat;
    overflow: clip;
  }
  .course > .bar {
    position: absolute;
    inset-block: 0.2em;
    inset-inline-start: calc(var(--at) * 1%);
    inline-size: max(calc(var(--length) * 1%), 2px);
    border-block-start: 2px solid var(--_tone);
    background: color-mix(in oklab, var(--_tone) 16%, transparent);
  }
  .course > .at { position: absolute; inset-block: 0; inset-inline-start: calc(var(--at) * (100% - 0.7em) / 100); display: grid; place-items: center; font-size: 1em; }
  .course .glyph { inline-size: 0.7em; block-size: 0.7em; }

  .case-opened > td { padding-block: 0 1em; }
  .case-opened case-card { max-inline-size: 44em; margin-inline-start: 1.2em; scroll-margin-block-start: calc(var(--policy-timeline-offset, 0px) + 3.5em); }

  @container case-board (inline-size < 46em) {
    .case-table, .case-table :is(tbody, .case-opened, .case-opened > td) { display: block; }
    .case-table thead { display: block; }
    .case-table thead > tr { display: flex; flex-wrap: wrap; gap: 0 1.25em; }
    .case-table thead > tr > th:nth-child(n) { inline-size: auto; padding: 0; border: none; }
    .case-table thead { border-block-end: 1px solid var(--_control); }
    .case-table .course-name { display: none; }
    .case-table .case-row { display: grid; gap: 0.3em; padding-block: 0.7em; border-block-start: 1px solid var(--_line); }
    .case-table .case-row:first-child { border: none; }
    .case-table tbody > .case-row > *, .case-table tbody > .case-row > *:dir(rtl) { padding: 0 0 0 1.2em; border: none; }
    .case-table tbody > .case-row > *:dir(rtl) { padding: 0 1.2em 0 0; }
    .case-table tbody > .case-row > th { padding: 0; }
    .case-table tbody > .case-row > td:empty { display: none; }
    .case-table .in-court { order: 3; color: var(--_muted); }
    .in-court > bdi { font-size: 0.9em; }
    .case-table .in-course { order: 4; inline-size: auto; }
    .case-table .case-opened > td:nth-child(n) { padding: 0 0 1em; }
    .case-opened case-card { margin-inline-start: 0; }
  }
  @media (forced-colors: active) {
    .case-standing { border-inline-start-color: CanvasText; }
    .course, .course > .bar { border-block-start: 1px solid CanvasText; }
    .course { border-block-start: none; border-block-end: 1px solid GrayText; }
  }
`;
