import { css } from 'lit';
import { NARROW, TARGET } from '../../../layout/index.js';

/** The frame, and the pieces that are text above and below the story. */
export const layoutStyles = css`
  /* Where a row of boxes is too narrow for all, this one gives way first, down to what can be read. */
  :host { flex-shrink: 9999; min-inline-size: min(20rem, 70%); }
  /* The frame adapts to its width, and has none of its own: in boxes that shrink to fit, this takes the width that there is. */
  :host::before {
    content: '';
    display: grid;
    grid-template-columns: minmax(min(20rem, 50vw), 100vw);
    block-size: 0;
    overflow: clip;
  }
  .root {
    container: policy-timeline / inline-size;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
  }
  .header, .section, .notice, .problems, .fallback { padding: var(--_space); }
  .header { padding-block: calc(var(--_space) * 0.9); }

  .eyebrow { display: flex; flex-wrap: wrap; align-items: center; gap: 0.35em 0.75em; color: var(--_muted); font-size: 0.875em; }
  .badge {
    padding: 0 0.5em;
    border: 1px solid var(--_line);
    border-radius: 0.3em;
    background: var(--_raised);
    color: var(--_text);
    font-weight: 700;
  }
  .title { font-size: var(--_title-size); font-weight: 700; line-height: 1.2; text-wrap: balance; margin-block: 0.15em; }
  .summary { margin-block-start: 0.5em; }
  .facts { display: flex; flex-wrap: wrap; gap: 0.2em 1.75em; margin-block-start: 0.55em; font-size: 0.9375em; }
  .facts dt, .facts dd { display: inline; }
  .facts dt { color: var(--_muted); }
  .header * { min-inline-size: 0; overflow-wrap: anywhere; }

  .chart-bar { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0.4em 1em; padding: 0.65em var(--_space) 0; }
  .status-line { color: var(--_muted); font-size: 0.875em; }
  .section { border-block-start: 1px solid var(--_line); }
  .section-heading { font-size: 1.0625em; font-weight: 700; margin-block-end: 0.75em; }
  .case-grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr)); gap: 1em; }
  .case-grid > * { min-inline-size: 0; }
  .entries { display: grid; gap: 1.1em; }
  .entry-title { font-weight: 700; }

  .footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.75em;
    padding: 0.75em var(--_space);
    border-block-start: 1px solid var(--_line);
    border-end-start-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
    background: var(--_raised);
    color: var(--_muted);
    font-size: 0.875em;
  }
  .footer > * { min-inline-size: 0; overflow-wrap: anywhere; }

  .notice { display: grid; gap: 0.6em; }
  .fault { border-block-end: 1px solid var(--_line); background: var(--_raised); border-start-start-radius: var(--_radius); border-start-end-radius: var(--_radius); }
  .problems { padding-block: 0.75em; border-block-start: 1px solid var(--_line); font-size: 0.875em; overflow-wrap: anywhere; }
  .problems ul { padding: 0.5em 0 0 1.2em; list-style: disc; display: grid; gap: 0.3em; }
  summary { cursor: pointer; }
  .problems summary { min-block-size: ${TARGET}px; }

  @container policy-timeline (inline-size < ${NARROW}em) {
    .header, .section, .notice, .problems, .fallback, .chart-bar, .footer { padding-inline: calc(var(--_space) * 0.75); }
    .title { font-size: calc(var(--_title-size) * 0.86); }
  }

  @media print {
    .toolbar, .zoom, .copy-link, .overview, .lanes-bar { display: none; }
    .root { border: none; }
  }
`;
