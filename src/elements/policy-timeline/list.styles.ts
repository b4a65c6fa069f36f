import { css } from 'lit';

export const listStyles = css`
  .event-list { max-inline-size: calc(var(--_measure) + 24em); }
  .events { padding: 0.75em var(--_space) var(--_space); }
  .year { margin-block: 1em 0.5em; font-size: 1.125em; font-weight: 700; }

  .event {
    position: relative;
    display: grid;
    grid-template-columns: 5.75em 1.75em minmax(0, 1fr);
    scroll-margin-block: 5em;
  }
  .gap { grid-column: 3; padding-block: 0.35em; color: var(--_muted); font-size: 0.8125em; }
  .when { grid-column: 1; padding-block-start: 0.7em; text-align: end; line-height: 1.3; font-variant-numeric: tabular-nums; }
  .day { display: block; font-weight: 700; }
  .of-year { color: var(--_muted); font-size: 0.9375em; }

  .rail { grid-column: 2; position: relative; display: grid; justify-content: center; padding-block-start: 0.95em; }
  .rail::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(50% - 1px);
    border-inline-start: 2px solid var(--_line);
  }
  .rail .glyph { position: relative; inline-size: 0.8em; block-size: 0.8em; }
  .gap::before {
    content: '';
    position: absolute;
    inset-block-start: 0;
    block-size: 1.9em;
    inset-inline-start: calc(5.75em / 0.8125 + 1.75em / 0.8125 / 2 - 1px);
    border-inline-start: 2px dotted var(--_line);
  }

  .what { grid-column: 3; padding-block: 0.6em; border-block-end: 1px solid var(--_line); }
  .event:last-child > .what { border-block-end-color: transparent; }
  .meta { font-size: 0.8125em; line-height: 1.4; color: var(--_muted); }
  .kind { font-weight: 700; color: var(--_category); }
  .about { margin-inline-start: 0.4em; }
  .event-button {
    display: flex;
    justify-content: space-between;
    align-items: start;
    gap: 1em;
    inline-size: 100%;
    min-block-size: 24px;
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
  .event-button .icon { margin-block-start: 0.2em; color: var(--_muted); }
  .event-button[aria-expanded='true'] .icon { rotate: 180deg; }
  .event.selected > .when .day { text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 0.2em; }

  .detail > div { display: grid; gap: 0.65em; padding-block: 0.4em 0.5em; max-inline-size: calc(var(--_measure) + 4em); }
  .detail > div > * { min-inline-size: 0; }
  .row { font-size: 0.9375em; max-inline-size: var(--_measure); }
  .row-label { color: var(--_muted); margin-inline-end: 0.25em; }
  .link { padding: 0; border: none; background: none; color: var(--_accent); text-align: start; text-decoration: underline; text-underline-offset: 0.15em; min-block-size: 24px; }
  .note { padding-inline-start: 0.9em; border-inline-start: 2px solid var(--_line); color: var(--_muted); font-size: 0.875em; }
  .note-name { font-weight: 700; }
  figure img { max-inline-size: 100%; block-size: auto; }

  @container policy-timeline (inline-size < 40em) {
    .events { padding-inline: calc(var(--_space) * 0.75); }
    .event { grid-template-columns: 1.5em minmax(0, 1fr); column-gap: 0.4em; }
    .gap { grid-column: 2; }
    .gap::before { inset-inline-start: calc(1.5em / 0.8125 / 2 - 1px); }
    .when { grid-column: 2; grid-row: 2; text-align: start; padding-block-start: 0.6em; }
    .day { display: inline; }
    .rail { grid-column: 1; grid-row: 2 / span 2; }
    .rail .glyph { margin-block-start: 0; }
    .what { grid-column: 2; grid-row: 3; padding-block-start: 0.1em; }
  }

  @media print {
    .detail { display: block !important; content-visibility: visible !important; }
    details::details-content { content-visibility: visible; block-size: auto; }
    .event { break-inside: avoid-page; }
    .event-button .icon { display: none; }
  }
`;
