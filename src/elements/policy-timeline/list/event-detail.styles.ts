import { TARGET } from '../../../layout/index.js';

/** A text, since a file that is loaded later holds nothing of Lit. */
const css = String.raw;

/** What only open events wear, and those that are pointed out. */
export const eventDetailStyles = css`
  /* A band from the rail on, below what the row says. */
  .event.selected { isolation: isolate; --_band: color-mix(in oklab, var(--_category) 16%, transparent); }
  .event.selected::before { border-color: var(--_category); }
  .event.selected::after { z-index: -1; inset-inline-start: calc(var(--_rail) / 2); background: linear-gradient(to right, var(--_band), transparent 75%); }
  .event.selected:dir(rtl)::after { background-image: linear-gradient(to left, var(--_band), transparent 75%); }
  @media (forced-colors: active) {
    .event.selected::before { border: 2px solid Highlight; }
    .event.selected::after { border: 2px solid Highlight; }
  }

  .detail { white-space: normal; }
  .detail:not([hidden]) { display: grid; gap: 0.65em; padding-block: 0.4em 0.5em; max-inline-size: calc(var(--_measure) + 4em); }
  .told, .beside { display: contents; }
  .detail *, .told { min-inline-size: 0; }
  /* In its own direction, and at the start of its place in the row's. */
  .row { justify-self: start; overflow-wrap: anywhere; font-size: 0.9375em; max-inline-size: var(--_measure); }
  .row-label { color: var(--_muted); margin-inline-end: 0.25em; }
  .note { padding-inline-start: 0.9em; border-inline-start: 2px solid var(--_line); color: var(--_muted); font-size: 0.875em; }
  .note-name { font-weight: 700; }
  .media { display: grid; gap: 0.65em; }
  figure img { max-inline-size: 100%; block-size: auto; }

  /* What belongs to an event has a column of its own. */
  @container policy-timeline (inline-size >= 56em) {
    @media not print {
      .detail:not([hidden]) { grid-template-columns: minmax(0, 1fr) clamp(13em, 30%, 18em); gap: 0.65em 2em; max-inline-size: none; }
      .told, .beside { display: grid; align-content: start; gap: 0.65em; }
      .beside { grid-area: 1 / 2 / span 2; gap: 0.9em; padding-inline-start: 1.1em; border-inline-start: 1px solid var(--_line); font-size: 0.9375em; }
      .beside .row-label, .documents::before { display: block; color: var(--_muted); font-size: 0.875em; font-weight: 700; }
      .beside .documents { display: grid; gap: 0.4em; }
      .beside .documents::before { content: attr(aria-label); content: attr(aria-label) / ''; }
      .beside .row, .beside .document { font-size: inherit; }
      .beside .document { display: block; padding: 0; border: none; background: none; line-height: 1.4; }
      .beside a.document { min-block-size: ${TARGET}px; text-decoration: underline; }
      .beside .document .aside { display: inline-block; inline-size: 100%; }
    }
  }
`;
