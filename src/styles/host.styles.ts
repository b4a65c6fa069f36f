import { css } from 'lit';

/**
 * A block at home on any page: it takes the page's font, size, colour scheme and direction, and nothing else
 * that a page's styles hand down.
 */
export const hostStyles = css`
  :host {
    all: initial;
    display: block;
    box-sizing: border-box;
    isolation: isolate;
    --_kept: initial;
    min-block-size: min(var(--_kept), 100vh);
    scroll-margin-block-start: var(--policy-timeline-offset, 0px);
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    font-family: var(--policy-timeline-font, inherit);
    font-size: var(--policy-timeline-font-size, inherit);
    line-height: 1.5;
    color: var(--_text);
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
  }
  :host([hidden]) { display: none; }

  *, *::before, *::after { box-sizing: border-box; }

  h2, h3, h4, h5, h6, p, dl, dd, dt, ol, ul, li, blockquote, figure, pre {
    margin: 0;
    padding: 0;
    font-size: inherit;
    font-weight: inherit;
  }
  ol, ul { list-style: none; }
  :is(p, dd, li, .text, .badge, [part=identifier]):empty { display: none; }

  .visually-hidden:not(.skip:focus) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    min-inline-size: 0;
    min-block-size: 0;
    padding: 0;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* Dark pages print on white paper. */
  @media print { :host { color-scheme: only light; } }
  @media (prefers-reduced-motion: reduce) {
    *, *::before, *::after { transition: none !important; animation: none !important; }
  }
`;
