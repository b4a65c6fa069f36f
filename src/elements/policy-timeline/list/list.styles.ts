import { css } from 'lit';
import { NARROW, TARGET } from '../../../layout/index.js';

export const listStyles = css`
  .section-of-events { display: flow-root; }
  .event-list { max-inline-size: calc(var(--_measure) + 24em); }
  .space { block-size: calc(var(--height) * 1px); }
  .events { padding: 0.75em var(--_space) var(--_space); }
  .year, .month { margin-block: 1em 0.5em; font-size: 1.125em; font-weight: 700; }
  .month { font-size: 1em; color: var(--_muted); }
  .year + .month { margin-block-start: 0; }

  /* The last row takes what the date beside needs: title and text keep together. */
  .event {
    position: relative;
    display: grid;
    grid-template: repeat(3, auto) 1fr / 5.75em 1.75em minmax(0, 1fr);
    padding-block-end: 0.6em;
    scroll-margin-block: 5em;
  }
  .gap { grid-area: 1 / 3; padding-block: 0.35em; color: var(--_muted); font-size: 0.8125em; }
  .gap::before {
    content: '';
    position: absolute;
    inset-block-start: 0;
    block-size: 1.9em;
    inset-inline-start: calc((5.75em + 1.75em / 2) / 0.8125 - 1px);
    border-inline-start: 2px dotted var(--_line);
  }
  .when { grid-area: 2 / 1 / span 3; padding-block-start: 0.7em; font-weight: 700; text-align: end; line-height: 1.3; font-variant-numeric: tabular-nums; }
  .of-year { display: inline-block; inline-size: 100%; color: var(--_muted); font-size: 0.9375em; font-weight: 400; }
  .event::before { content: ''; grid-area: 2 / 2 / span 3; justify-self: center; margin-block-end: -0.6em; border-inline-start: 2px solid var(--_line); }
  .rail { grid-area: 2 / 2; justify-self: center; inline-size: 0.8em; block-size: 0.8em; margin-block-start: 0.95em; }

  .event-heading { grid-area: 3 / 3; }
  .detail { grid-area: 4 / 3; }
  .event::after { content: ''; position: absolute; inset-block-end: 0; inset-inline: 7.5em 0; border-block-end: 1px solid var(--_line); }
  .event-list:not(.continues) > .event:last-child::after { content: none; }
  .meta { grid-area: 2 / 3; margin-block-start: calc(0.6em / 0.8125); font-size: 0.8125em; line-height: 1.4; color: var(--_muted); }
  .kind { margin-inline-end: 0.4em; font-weight: 700; color: var(--_category); }
  .event-button {
    display: flex;
    justify-content: space-between;
    align-items: start;
    gap: 1em;
    inline-size: 100%;
    min-block-size: ${TARGET}px;
    padding: 0.05em 0;
    border: none;
    border-radius: 3px;
    background: none;
    font-weight: 700;
    font-size: 1.0625em;
    line-height: 1.35;
    text-align: start;
  }
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
  .event.selected > .when { text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 0.2em; }

  .detail:not([hidden]) { display: grid; gap: 0.65em; padding-block: 0.4em 0.5em; max-inline-size: calc(var(--_measure) + 4em); }
  .detail > * { min-inline-size: 0; }
  .row { font-size: 0.9375em; max-inline-size: var(--_measure); }
  .row-label { color: var(--_muted); margin-inline-end: 0.25em; }
  .link { padding: 0; border: none; background: none; color: var(--_accent); text-align: start; text-decoration: underline; text-underline-offset: 0.15em; min-block-size: ${TARGET}px; }
  .note { padding-inline-start: 0.9em; border-inline-start: 2px solid var(--_line); color: var(--_muted); font-size: 0.875em; }
  .note-name { font-weight: 700; }
  figure img { max-inline-size: 100%; block-size: auto; }

  @container policy-timeline (inline-size < ${NARROW}em) {
    .events { padding-inline: calc(var(--_space) * 0.75); }
    .event { grid-template: repeat(4, auto) 1fr / 1.5em minmax(0, 1fr); column-gap: 0.4em; }
    .gap { grid-area: 1 / 2; }
    .gap::before { inset-inline-start: calc(1.5em / 0.8125 / 2 - 1px); }
    .when { grid-area: 2 / 2; text-align: start; padding-block-start: 0.6em; }
    .of-year { display: inline; }
    .event::before { grid-area: 2 / 1 / span 4; }
    .event::after { inset-inline-start: 1.9em; }
    .rail { grid-area: 2 / 1; }
    .meta { grid-area: 3 / 2; margin-block-start: 0.1em; }
    .event-heading { grid-area: 4 / 2; }
    .detail { grid-area: 5 / 2; }
  }

  @media print {
    .detail { display: grid !important; gap: 0.65em; content-visibility: visible !important; }
    details::details-content { content-visibility: visible; block-size: auto; }
    .event { break-inside: avoid-page; }
    .event-button::after { display: none; }
  }
`;
