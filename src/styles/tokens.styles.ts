import { css } from 'lit';

/**
 * The public tokens, each with its value in light and dark. Inside, only the short private names are used, so
 * that a page which sets one token does not have to know the others.
 */
export const tokenStyles = css`
  :host {
    --_text: var(--policy-timeline-text, light-dark(#15181e, #eceef2));
    --_muted: var(--policy-timeline-muted, light-dark(#555d6b, #a5adba));
    --_surface: var(--policy-timeline-surface, light-dark(#fff, #1b1e23));
    --_raised: var(--policy-timeline-raised, light-dark(#f5f6f8, #23272e));
    --_line: var(--policy-timeline-line, light-dark(#dde1e7, #373d47));
    --_control: var(--policy-timeline-control, light-dark(#7c8594, #7d8694));
    --_accent: var(--policy-timeline-accent, light-dark(#0a58a8, #82bbfb));
    --_agency: var(--policy-timeline-agency, light-dark(#0a58a8, #7cb8fb));
    --_filing: var(--policy-timeline-filing, light-dark(#8a4b06, #f0ab62));
    --_order: var(--policy-timeline-order, light-dark(#6a2c91, #cf9df2));
    --_report: var(--policy-timeline-report, light-dark(#4b5463, #b9c0cb));
    --_other: var(--policy-timeline-other, var(--_report));
    --_radius: var(--policy-timeline-radius, 0.75em);
    --_space: var(--policy-timeline-space, 1.25em);
    --_measure: var(--policy-timeline-measure, 44em);
    --_title-size: var(--policy-timeline-title-size, 2.4em);
    --_title-font: var(--policy-timeline-title-font, inherit);
    --_heading-weight: var(--policy-timeline-heading-weight, 700);
    --_label-weight: var(--policy-timeline-label-weight, 700);
    --_chip-radius: var(--policy-timeline-chip-radius, 2em);
    --_mark-scale: clamp(0.7, var(--policy-timeline-mark-scale, 1), 1.4);
  }
  @media (prefers-contrast: more) {
    :host { --_muted: var(--_text); --_control: var(--_text); --_line: color-mix(in oklab, var(--_text) 65%, var(--_surface)); }
  }

  [data-category='agency'] { --_category: var(--_agency); }
  [data-category='filing'] { --_category: var(--_filing); }
  [data-category='order'] { --_category: var(--_order); }
  [data-category='report'] { --_category: var(--_report); }
  [data-category='other'] { --_category: var(--_other); }
`;
