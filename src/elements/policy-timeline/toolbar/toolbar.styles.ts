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
  .chips, .tools, .zoom { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5em; }
  .tools { flex-wrap: nowrap; margin-inline-start: auto; }
  .zoom { gap: 0.3em; }
  .zoom .control { padding: 0; }
  .icon:dir(rtl) { scale: -1 1; }

  .chip { border-radius: 2em; padding-inline: 0.8em; }
  .chip .count { color: var(--_muted); font-variant-numeric: tabular-nums; }
  .chip[aria-pressed='true'] { box-shadow: inset 0 0 0 1px var(--_category); border-color: var(--_category); }
  .search { inline-size: 11em; justify-content: start; appearance: none; cursor: text; }
  .search::placeholder { color: var(--_muted); opacity: 1; }

  .menu { position: relative; }
  .menu > summary { padding: 0; list-style: none; }
  .menu > summary::-webkit-details-marker { display: none; }
  .menu-items {
    position: absolute;
    z-index: 5;
    inset-inline-end: 0;
    inset-block-start: calc(100% + 4px);
    display: grid;
    inline-size: max-content;
    max-inline-size: 60cqi;
    padding: 0.3em;
    border: 1px solid var(--_control);
    border-radius: calc(var(--_radius) / 2);
    background: var(--_surface);
    box-shadow: 0 4px 16px rgb(0 0 0 / 0.18);
  }
  .menu-item { padding: 0.45em 0.8em; border: none; border-radius: 0.3em; background: none; font-size: 0.9375em; text-align: start; }
  .menu-item:hover, .menu-item:focus-visible { background: var(--_raised); }

  @container policy-timeline (inline-size < ${NARROW}em) {
    .toolbar { padding-inline: calc(var(--_space) * 0.75); }
    .tools { flex: 1 1 100%; flex-wrap: wrap; min-inline-size: 0; }
    .search { flex: 1 1 5em; inline-size: auto; min-inline-size: 0; }
  }
`;
