import { css } from 'lit';
import { NARROW, TARGET } from '../../../layout/index.js';

/** In the order of a row: years beside it, what it says, what opens; then all of it on less room. */
export const listStyles = css`
  .events { --_years: 0em; --_rail: 1.75em; --_when: 6.5em; padding: 0.75em var(--_space) var(--_space); }
  .dated { --_years: 3.5em; }
  .section-of-events { display: flow-root; scroll-margin-block-start: calc(var(--policy-timeline-offset, 0px) + var(--stuck, 0) * 1px); max-inline-size: calc(var(--_measure) + var(--_years) + 24em); }
  .dated > .section-of-events { display: grid; grid-template-columns: var(--_years) minmax(0, 1fr); }
  .dated > .section-of-events > * { grid-area: auto / 2; }
  .year-links { margin-block: 0.25em 0.5em; font-size: 0.875em; }
  .year-links ul { display: flex; flex-wrap: wrap; gap: 0.1em 1.1em; }
  .year-links .link { min-inline-size: ${TARGET}px; font-variant-numeric: tabular-nums; }
  .year-links .of-year { display: inline-block; margin-inline-start: 0.35em; }
  .rest-of-events { padding-block-start: 1em; }
  .space { position: relative; block-size: calc(var(--height) * 1px); }
  .ahead { position: absolute; inset-block-start: calc(var(--at) * 1px); }
  .section-of-events > .year {
    grid-area: 1 / 1 / span 2;
    align-self: start;
    position: sticky;
    inset-block-start: calc(var(--policy-timeline-offset, var(--above, 0px)) + var(--stuck, 0) * 1px);
    padding-block: 0.65em 0.5em;
  }
  .section-of-events > .gap + .year { grid-row-start: 2; }
  .year { font-family: var(--_title-font); font-size: 1.0625em; font-weight: var(--_heading-weight); line-height: 1.35; font-variant-numeric: tabular-nums; }
  .month { margin-block: 1em 0.25em; padding-inline-start: var(--_rail); font-weight: var(--_heading-weight); color: var(--_muted); }
  .year + .month { margin-block-start: 0.7em; }

  /* The last row takes what the date beside needs: title and text keep together. */
  .event {
    position: relative;
    display: grid;
    grid-template: repeat(4, auto) 1fr / var(--_rail) var(--_when) minmax(0, 1fr);
    padding-block-end: 0.75em;
    scroll-margin-block: calc(var(--policy-timeline-offset, 0px) + var(--stuck, 0) * 1px + 5em) 5em;
  }
  .gap {
    grid-area: 1 / 1 / auto / span 3;
    position: relative;
    display: flex;
    align-items: center;
    block-size: calc(var(--silence) * 1em / 0.8125);
    padding-inline-start: calc((var(--_rail) + var(--_when)) / 0.8125);
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .gap::before { content: ''; position: absolute; inset-block: 0; inset-inline-start: calc(var(--_rail) / 0.8125 / 2 - 1px); border-inline-start: 2px dotted var(--_control); }
  .when { grid-area: 2 / 2 / span 4; padding-block-start: 0.75em; padding-inline-end: 0.5em; font-weight: var(--_label-weight); display: flex; flex-direction: column; line-height: 1.35; font-variant-numeric: tabular-nums; }
  .of-year, .when > .remark { color: var(--_muted); font-size: 0.9375em; font-weight: 400; }
  .when > .remark { order: 1; font-size: 0.75em; white-space: normal; }
  .event::before { content: ''; grid-area: 2 / 1 / span 4; justify-self: center; margin-block-end: -0.75em; border-inline-start: var(--policy-timeline-rail-width, 2px) solid var(--policy-timeline-rail, var(--_line)); }
  .rail { grid-area: 2 / 1; justify-self: center; inline-size: 0.8em; block-size: 0.8em; margin-block-start: 1.03em; }

  .era-heading { grid-column: 1 / -1; margin-block: 0.75em 0.25em; padding: 0.35em 0.6em; border-radius: calc(var(--_radius) / 2); background: var(--_raised); font-size: 0.875em; }
  .event-heading { grid-area: 2 / 3; padding-block-start: 0.65em; }
  /* What is bare has a line for each of its texts. */
  .detail { grid-area: 4 / 3; white-space: pre-line; }
  .event::after { content: ''; position: absolute; grid-area: 2 / 1 / auto / auto; inset: 0; inset-inline-start: var(--_rail); border-block-end: 1px solid var(--_line); pointer-events: none; }
  .section-of-events:last-child > .event-list > .event:last-child:not(.selected)::after { border: none; }
  /* In its own direction, and at the start of its place in the row's. */
  .meta { justify-self: start; overflow-wrap: anywhere; grid-area: 3 / 3; font-size: 0.8125em; line-height: 1.4; color: var(--_muted); }
  .event-button {
    display: flex;
    justify-content: space-between;
    align-items: start;
    gap: 1em;
    inline-size: calc(100% + 0.5em);
    min-block-size: ${TARGET}px;
    margin-inline: -0.25em;
    padding: 0.05em 0.25em;
    border: none;
    border-radius: 3px;
    background: none;
    font-family: var(--_title-font);
    font-weight: var(--_heading-weight);
    font-size: 1.0625em;
    line-height: 1.35;
    text-align: start;
  }
  .event :is(a, button, summary) { scroll-margin-block-start: calc(var(--policy-timeline-offset, 0px) + var(--stuck, 0) * 1px + 4.25em); }
  .event-button:focus-visible { outline-offset: -1px; }
  .event-button > span { min-inline-size: 0; overflow-wrap: anywhere; }
  .event-button:hover > span { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.15em; }
  .event-button::after {
    content: '';
    flex: none;
    inline-size: 0.55em;
    block-size: 0.55em;
    margin: 0.3em 0.25em 0;
    border: solid var(--_muted);
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
  }
  .event-button[aria-expanded='true']::after { transform: translateY(0.3em) rotate(225deg); }

  .link { padding: 0; border: none; background: none; color: var(--_accent); text-align: start; text-decoration: underline; text-underline-offset: 0.15em; min-block-size: ${TARGET}px; }

  @container policy-timeline (inline-size < ${NARROW}em) {
    .events { --_rail: 1.9em; --_when: 0em; padding-inline: calc(var(--_space) * 0.75); }
    .dated > .section-of-events { display: flow-root; }
    .section-of-events > .year { z-index: 1; padding-block: 0.4em; background: var(--_surface); }
    .event { grid-template: repeat(5, auto) 1fr / var(--_rail) minmax(0, 1fr); }
    .gap { grid-column-end: span 2; }
    .when { grid-area: 2 / 2; flex-flow: row wrap; align-items: baseline; gap: 0 0.3em; padding-block-start: 0.6em; }
    .event::before { grid-row-end: span 5; }
    .rail { margin-block-start: 0.9em; }
    .event-heading { grid-area: 3 / 2; padding: 0; }
    .meta { grid-area: 4 / 2; }
    .detail { grid-area: 5 / 2; }
  }
`;
