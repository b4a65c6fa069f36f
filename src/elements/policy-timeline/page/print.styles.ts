import { css } from 'lit';
import { NARROW, UNITS } from '../../../layout/index.js';

/**
 * What paper shows, by styles alone; the last of all, so that no other rule shows again what it hides, and strong enough that
 * no part of a page does. The chart is a picture that fits the paper, whatever width it was laid out for.
 */
export const printStyles = css`
  @media print {
    .toolbar, .zoom, .overview, .lanes-bar, .choices, .control:not(.document) { display: none !important; }
    .mark::after, .event-button::after { content: none !important; }
    .detail { display: block !important; content-visibility: visible !important; }
    details::details-content { content-visibility: visible; block-size: auto; }
    .root { border: none; }
    .chart { --_names: 10em; --_u: 1em / ${UNITS}; padding-inline: 0; font-size: min(max(1em, ${UNITS}px), ${100 * UNITS}cqi / (var(--plot) + ${10 * UNITS})); }
    @container policy-timeline (inline-size < ${NARROW}em) {
      .chart { --_names: 0px; font-size: min(max(1em, ${UNITS}px), ${100 * UNITS}cqi / var(--plot)); }
    }
  }
`;
