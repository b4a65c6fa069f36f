import { css } from 'lit';
import { NARROW, TARGET, WIDE } from '../../../layout/index.js';

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
    font-weight: var(--_label-weight);
  }
  .title {
    max-inline-size: 20em;
    margin-block: 0.15em 0.2em;
    font-family: var(--_title-font);
    font-size: var(--_title-size);
    font-weight: var(--policy-timeline-title-weight, 700);
    line-height: 1.1;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .skip:focus { position: absolute; z-index: 6; margin: 0.4em; }
  .standfirst { position: relative; }
  .rest { display: none; }
  .summary { max-inline-size: 42em; margin-block-start: 0.4em; color: var(--_muted); font-family: var(--_title-font); font-size: 1.1875em; line-height: 1.4; }

  .where { margin-block-start: 1em; padding-block-start: 0.6em; border-block-start: 3px solid var(--_text); }
  .standing-line { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 0.75em; color: var(--_muted); font-size: 0.875em; }
  .standing-heading { color: var(--_text); font-weight: var(--_label-weight); }
  .filler { flex: 1; }
  .stands { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(13.5em, 100%), 1fr)); gap: 0.9em 1.5em; margin-block-start: 0.5em; }
  .stand { padding-inline-start: 0.8em; border-inline-start: 4px solid var(--_tone); line-height: 1.4; font-size: 0.9375em; }
  .stand > p { inline-size: fit-content; }
  .stand-name { margin-block-end: 0.1em; font-family: var(--_title-font); font-size: 1.2em; line-height: 1.25; color: var(--_muted); text-wrap: balance; }
  .stand-name b { color: var(--_text); }
  .stand-limits { color: var(--_muted); }
  .stand .link { color: inherit; font-weight: 700; text-decoration-color: var(--_control); }
  .stand-limits .link { color: var(--_accent); font-weight: inherit; }
  :is([data-tone='restraint'], [data-tone='posture'], [data-tone='order']) { --_tone: var(--_order); }
  :is([data-tone='instrument'], [data-tone='practice'], [data-tone='agency']) { --_tone: var(--_agency); }
  [data-tone='filing'] { --_tone: var(--_filing); }
  [data-tone='report'] { --_tone: var(--_report); }
  [data-tone='other'] { --_tone: var(--_other); }
  [data-tone='status'] { --_tone: var(--_text); }

  .about { margin-inline-start: auto; }
  .about[open] { flex-basis: 100%; margin-block-end: 0.35em; }
  .about > summary, .more-states > summary { inline-size: fit-content; min-block-size: ${TARGET}px; }
  .about[open] > summary { margin-inline-start: auto; }
  .more-states { margin-block-start: 0.5em; font-size: 0.875em; color: var(--_muted); }
  .facts { display: flex; flex-wrap: wrap; gap: 0.2em 1.75em; margin-block-start: 0.25em; }
  .facts dd { color: var(--_text); }
  .facts dt, .facts dd { display: inline; }
  .facts dt { color: var(--_muted); }
  .along[hidden] { display: none; }
  .header * { min-inline-size: 0; overflow-wrap: anywhere; }

  .chart-bar { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0.4em 1em; padding: 0.65em var(--_space) 0; }
  .standing { flex: 1 1 20em; display: flex; flex-wrap: wrap; align-items: center; gap: 0.4em 0.75em; }
  .status-line { color: var(--_muted); font-size: 0.875em; }
  .section { border-block-start: 1px solid var(--_line); }
  .section-heading { font-size: 1.0625em; font-weight: var(--_heading-weight); margin-block-end: 0.75em; }
  .case-grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr)); gap: 1em; }
  .case-grid > * { display: grid; grid-template-rows: subgrid; grid-row: span 3; row-gap: 0.6em; min-inline-size: 0; }
  .case-board { block-size: min(38em, 80vh); overflow: auto; }
  .section-heading > span { color: var(--_muted); font-weight: 400; }
  .shared { font-style: italic; }
  .entries { display: grid; gap: 1.1em; }
  .entry-title { font-weight: var(--_heading-weight); }

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
  }
  /* Sizes of what they hold: their own would make their edges narrower than those of the rest. */
  .footer > *, .problems > * { font-size: 0.875em; }
  .footer > * { min-inline-size: 0; overflow-wrap: anywhere; }

  .notice { display: grid; gap: 0.6em; }
  .fault { border-block-end: 1px solid var(--_line); background: var(--_raised); border-start-start-radius: var(--_radius); border-start-end-radius: var(--_radius); }
  .problems { padding-block: 0.75em; border-block-start: 1px solid var(--_line); overflow-wrap: anywhere; }
  .problems ul { padding: 0.5em 0 0 1.2em; list-style: disc; display: grid; gap: 0.3em; }
  summary { cursor: pointer; }
  .problems summary { min-block-size: ${TARGET}px; }

  @container policy-timeline (inline-size >= ${WIDE}em) {
    .along:has(> .few):not([hidden]) { display: grid; grid-template-columns: minmax(0, 1fr) 24em; }
    .along > .few {
      position: sticky;
      inset-block-start: calc(var(--policy-timeline-offset, var(--above, 0px)) + var(--stuck, 0) * 1px);
      align-self: start;
      max-block-size: calc(100vh - var(--policy-timeline-offset, var(--above, 0px)) - var(--stuck, 0) * 1px);
      overflow-y: auto;
      border-block-start: none;
      border-inline-start: 1px solid var(--_line);
    }
  }
  @container policy-timeline (inline-size < ${NARROW}em) {
    .header, .section, .notice, .problems, .fallback, .chart-bar, .footer { padding-inline: calc(var(--_space) * 0.75); }
    .summary { font-size: 1em; }
    @media not print {
      .long:not(.open) > .summary:not(:focus-within) { block-size: 2.8em; overflow: hidden; }
      .long:not(.open) > .summary:not(:focus-within) + .rest { display: block; position: absolute; inset-block-end: 0.1em; inset-inline-end: 0; padding-inline-start: 2em; background: linear-gradient(var(--_towards, to right), transparent, var(--_surface) 1.75em); }
      .rest:dir(rtl) { --_towards: to left; }
    }
    .header { padding-block: calc(var(--_space) * 0.6); }
    .where { margin-block-start: 0.7em; }
    .stands { row-gap: 0.6em; }
    .standing { flex-basis: 10em; }
    .zoom { margin-inline-start: auto; }
    .standing-heading + p { display: none; }
    .title { font-size: calc(var(--_title-size) * 0.66); }
    .stand { font-size: 0.875em; }
  }
`;
