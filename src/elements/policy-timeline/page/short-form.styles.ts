import { css } from 'lit';

/** A short form of 300 pixels in letters of the usual size, before all of it is there too. */
export const shortFormStyles = css`
  .short { display: flex; flex-direction: column; block-size: calc(18.75em - 2px); overflow: hidden; }
  .short .title { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; line-clamp: 2; overflow: hidden; max-inline-size: none; font-size: calc(var(--_title-size) * 0.6); line-height: 1.2; }
  .short > .header { padding-block-end: 0.35em; }
`;
