/** A text, since a file that is loaded later holds nothing of Lit. */
const css = String.raw;

/** Rows of chips below the toolbar's own, each of a height that leaves the chart in view. */
export const moreFiltersStyles = css`
  .toolbar:has(> .more-filters) { flex-wrap: wrap; }
  .more-filters { flex: 1 0 100%; display: grid; gap: 0.6em; padding-block-start: 0.4em; border-block-start: 1px solid var(--_line); }
  .filter-row { display: grid; grid-template-columns: 7em minmax(0, 1fr); gap: 0.2em 0.75em; align-items: baseline; }
  .filter-row > .row-label { color: var(--_muted); font-size: 0.875em; }
  .filter-values { display: flex; flex-wrap: wrap; gap: 0.4em; max-block-size: 9em; overflow-y: auto; padding: 3px; margin: -3px; }
  .filter-values .chip { max-inline-size: 100%; text-align: start; }
  @container policy-timeline (inline-size < 40em) {
    .filter-row { grid-template-columns: minmax(0, 1fr); }
  }
  @media print { .more-filters { display: none; } }
`;
