import { css } from 'lit';
import { NARROW } from '../../../layout/index.js';

/** Beside the lanes, as the plot is; as high before what it holds has come. */
export const overviewStyles = css`
  .overview {
    --_names: 11.5em;
    position: relative;
    block-size: 34px;
    margin: 0 var(--_space) 0.5em;
    margin-inline-start: calc(var(--_space) + var(--_names));
    border-block-end: 1px solid var(--_line);
    touch-action: pan-y;
    cursor: pointer;
  }

  @container policy-timeline (inline-size < ${NARROW}em) {
    .overview { --_names: 0px; margin-inline: calc(var(--_space) * 0.75); }
  }
`;
