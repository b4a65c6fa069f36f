/** A text, since a file that is loaded later holds nothing of Lit. */
const css = String.raw;

/** How timelines and cards look on paper. Comes after all other styles, so that nothing has to be stronger than they are. */
export const paperStyles = css`
  @media print {
    :host {
      min-block-size: 0;
      --_text: #000;
      --_muted: #444;
      --_surface: #fff;
      --_raised: #fff;
      --_line: #ddd;
      --_control: #666;
      --_accent: #000;
    }
    /* An empty line would stand between a heading and what it must not leave. */
    .control:not(.document), p:has(> button):not(.stand > p) { display: none !important; }
    :focus-visible { outline: none; }
    h1, h2, h3, h4, h5, h6 { break-after: avoid; }
    p, li { orphans: 3; widows: 3; }
    figure, .lane, .case-grid > * { break-inside: avoid; }
    figure img { max-block-size: 10cm; inline-size: auto; }

    .header, .section, .notice, .problems, .chart-bar, .events, .footer { padding-inline: 0; }
    .header { padding-block-start: 0; }
    /* Below each other, cards are low, and leave little room at the end of a page. */
    .case-grid, .case-grid > * { display: block; }
    .case-grid > * + * { margin-block-start: 0.75em; }
    .footer { border-end-start-radius: 0; border-end-end-radius: 0; }
    .title { text-wrap: wrap; }

    .chart, .small { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    .chart-bar, .axis { break-after: avoid; }
    .chart[data-tall] .axis { position: static; }
    .mark.selected { box-shadow: none; }
    .mark-label { background: var(--_surface); }

    /* Blocks and not a grid: all engines keep the head of an entry with what follows it. */
    .dated > .section-of-events { display: block; }
    .section-of-events > .year { position: static; }
    .year[aria-hidden] { display: none; }
    .event { display: flow-root; padding-inline-start: 7.5em; break-inside: avoid; --_band: transparent; }
    .event[data-long] { break-inside: auto; }
    .when { float: inline-start; inline-size: 5.75em; margin-inline-start: -7.5em; padding: 0.6em 0 0; text-align: end; break-inside: avoid; }
    .of-year { display: inline-block; }
    .rail { position: absolute; inset-inline-start: 6.225em; margin-block-start: 0.9em; }
    .event::before { position: absolute; inset-block: 0; inset-inline-start: calc(6.625em - var(--policy-timeline-rail-width, 2px) / 2); }
    .event.selected::before { border-color: var(--_line); }
    .event::after, .event.selected::after { inset-inline: 7.5em 0; }
    .gap { display: block; block-size: auto; padding: 0.35em 0; }
    .section-of-events > .gap { margin-inline-start: calc(7.5em / 0.8125); }
    .gap::before { inset-inline-start: calc(-0.875em / 0.8125 - 1px); }
    .event-heading { padding-block-start: 0.5em; }
    .gap, .meta, .event-heading, .note-name { break-after: avoid; break-inside: avoid; }
    :is(.told, .beside) > * { margin-block-start: 0.5em; }
    .told > :first-child { margin-block-start: 0; break-after: avoid; }

    .documents, .documents li { display: block; }
    .documents li { break-inside: avoid; }
    a.document { display: inline; padding: 0; border: none; background: none; font-size: inherit; text-decoration: underline; }
    .link { text-decoration: none; min-block-size: 0; }
    .document .aside { display: inline-block; padding-inline-start: 0.4em; }
    a[data-address]::after {
      content: attr(data-address);
      display: inline-block;
      margin-inline: 0.6em;
      direction: ltr;
      unicode-bidi: isolate;
      overflow-wrap: anywhere;
      color: var(--_muted);
      font-size: 0.75rem;
      font-weight: 400;
    }
  }
`;
