import { css } from 'lit';
import { NARROW } from '../../../layout/index.js';

export const toolbarStyles = css`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.6em;
    padding: 0.65em var(--_space);
    border-block: 1px solid var(--_line);
    background: var(--_raised);
  }
  .chips, .categories, .tools, .zoom { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5em; }
  .tools { flex-wrap: nowrap; margin-inline-start: auto; }
  .zoom { gap: 0.3em; }
  .zoom .control { padding: 0; }
  .icon:dir(rtl) { scale: -1 1; }

  .chip { border-radius: var(--_chip-radius); padding-inline: 0.8em; }
  .chip .count { color: var(--_muted); font-variant-numeric: tabular-nums; }
  .chip[aria-pressed='true'] { box-shadow: inset 0 0 0 1px var(--_category); border-color: var(--_category); }
  @media (forced-colors: active) { .chip[aria-pressed='true'] .count { color: inherit; } }
  .seek { position: relative; display: flex; }
  .seek > .icon { position: absolute; inset-inline-start: 0.6em; inset-block: 0; margin: auto; color: var(--_muted); pointer-events: none; scale: none; }
  .search { inline-size: 11em; padding-inline-start: 2em; justify-content: start; appearance: none; cursor: text; }
  .search::placeholder { color: var(--_muted); opacity: 1; }

  .orders { display: flex; }
  .orders .control { position: relative; }
  .orders .control:first-child { border-start-end-radius: 0; border-end-end-radius: 0; }
  .orders .control + .control { margin-inline-start: -1px; border-start-start-radius: 0; border-end-start-radius: 0; }
  .orders .control[aria-pressed='true'] { z-index: 1; }
  @media (forced-colors: none) {
    .orders .control[aria-pressed='true'] { background: var(--_text); border-color: var(--_text); color: var(--_surface); box-shadow: none; }
  }

  /* Over what is around it, before its items have come too. */
  .menu { position: relative; }
  .menu-items { position: absolute; z-index: 5; inset-inline-end: 0; inset-block-start: calc(100% + 4px); max-inline-size: 60cqi; background: var(--_surface); }
  .menu > summary { padding: 0; list-style: none; }
  .menu > summary::-webkit-details-marker { display: none; }

  .list-bar { display: none; justify-content: end; }

  @container policy-timeline (inline-size < ${NARROW}em) {
    .toolbar { flex-wrap: nowrap; padding: 0.5em calc(var(--_space) * 0.75); }
    /* One row to swipe through, cut off at the edge, so that it is seen to go on. */
    .toolbar > .chips { flex: 1 1 0; flex-wrap: nowrap; margin-block: -3px; padding-block: 3px; overflow-x: auto; scrollbar-width: none; }
    .categories { flex: none; flex-wrap: nowrap; }
    .chip { flex: none; }
    .tools > .orders { display: none; }
    .list-bar { display: flex; }
    /* An icon until somebody writes there. */
    .search { inline-size: 2.5em; padding-inline: 2.2em 0; transition: inline-size 0.15s; }
    .search:focus, .search:not(:placeholder-shown) { inline-size: 9em; }
    .search::placeholder { color: transparent; }
    .search:focus::placeholder { color: var(--_muted); }
    /* The whole has nothing to go back to. */
    .zoom [aria-disabled='true']:not(:focus) { display: none; }
  }
`;
