import { NARROW } from '../../../layout/index.js';

/** A text, since a file that is loaded later holds nothing of Lit. */
const css = String.raw;

/** Below the title of a short form, and the whole over the page. */
export const shortFormLateStyles = css`
  .short .stands { flex: 0 1 auto; min-block-size: 0; align-content: start; gap: 0.35em 1.5em; margin: 0; padding-inline: var(--_space); overflow: hidden; }
  .short .stand { line-height: 1.3; }
  .short .stand-name { margin: 0; font-size: 1.05em; }
  .short .stand p { max-inline-size: 100%; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .short .stand .stand-name { white-space: normal; }
  .short .overview { flex: 1 0 1.5em; margin: 0.6em var(--_space) 0; cursor: auto; }
  .short > .aside { flex: none; margin-block-end: 0.35em; padding-inline: var(--_space); }
  .short-way { flex: none; padding: 0.6em var(--_space) var(--_space); }

  @container policy-timeline (inline-size < ${NARROW}em) {
    /* What has no room goes to a column that is out of view, and is not cut through. */
    .short .stands { display: flex; flex-flow: column wrap; padding-inline: calc(var(--_space) * 0.75); }
    .short .stand { inline-size: 100%; }
    .short .overview { margin-inline: calc(var(--_space) * 0.75); }
    .short-way, .short > .aside { padding-inline: calc(var(--_space) * 0.75); }
  }

  .whole { inline-size: min(76em, 100vw - 1em); block-size: calc(100vh - 1em); block-size: calc(100dvh - 1em); max-inline-size: none; max-block-size: none; margin: auto; padding: 0; overflow: hidden auto; overscroll-behavior: contain; border: none; border-radius: var(--_radius); background: var(--_surface); color: var(--_text); }
  .whole::backdrop { background: rgb(0 0 0 / 0.5); }
  /* The way back is in view wherever the reader is, and what sticks in the whole stays below it: over what the page keeps at its top. */
  .whole { --policy-timeline-offset: 3em; }
  .whole-bar { position: sticky; z-index: 9; inset-block-start: 0; display: flex; align-items: center; justify-content: end; block-size: 3em; padding-inline: 0.5em; background: var(--_surface); }
  .whole > .root { border: none; border-radius: 0; }
`;
