/** A text, since a file that is loaded later holds nothing of Lit. */
const css = String.raw;

/** Images that can be enlarged, players, and the place of those of other sites. */
export const mediaStyles = css`
  .media figure { min-inline-size: 0; }
  .picture { position: relative; inline-size: fit-content; max-inline-size: 100%; }
  .enlarge { display: block; max-inline-size: 100%; padding: 0; border: none; background: none; cursor: zoom-in; }
  .enlarge-sign { position: absolute; inset-block-end: 0.4em; inset-inline-end: 0.4em; display: grid; place-items: center; inline-size: 2em; block-size: 2em; border: 1px solid var(--_control); border-radius: calc(var(--_radius) / 2); background: var(--_surface); color: var(--_text); }
  .picture a, .pictured, .pictured img { display: block; }
  /* Smaller than a finger, an image is no button. */
  .enlarge .pictured { min-inline-size: 2.8em; min-block-size: 2.8em; }
  a + .enlarge { position: absolute; inset-block-end: 0; inset-inline-end: 0; inline-size: 2.8em; block-size: 2.8em; }
  .failed .enlarge { cursor: auto; pointer-events: none; }
  .failed .enlarge-sign, .failed a + .enlarge, .media-fault:empty { display: none; }

  audio { display: block; inline-size: min(100%, 32em); }
  /* As large as there is room, and no higher than the window. */
  .screen { display: block; inline-size: min(100%, 75vh * var(--across, 16) / var(--down, 9)); aspect-ratio: var(--across, 16) / var(--down, 9); border-radius: calc(var(--_radius) / 2); }
  video { background: #000; object-fit: contain; }
  div.screen { position: relative; overflow: hidden; background: var(--_raised); box-shadow: inset 0 0 0 1px var(--_line); }
  /* A page of paper is high: its place waits for it no longer than needed. */
  .for-reading:has(.still) { inline-size: min(100%, 32em); aspect-ratio: auto; }
  .still { display: grid; align-items: end; min-block-size: 100%; }
  .still > * { grid-area: 1 / 1; }
  .still:not(:has(.poster:not([hidden]))) { place-items: center; }
  .poster { inline-size: 100%; block-size: 100%; min-block-size: 0; object-fit: cover; object-position: top; }
  .screen:not(.for-reading) .poster { position: absolute; inset: 0; }
  .for-reading .poster { max-block-size: 24em; }
  .ask { position: relative; display: grid; justify-items: start; gap: 0.4em; margin: 0.6em; padding: 0.6em 0.75em; border-radius: calc(var(--_radius) / 2); background: var(--_surface); }
  .ask .control { border-color: var(--_control); font-weight: 600; }
  .ask .icon path { fill: currentColor; stroke: none; }
  .for-reading .ask .icon path { fill: none; stroke: currentColor; }
  iframe { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; border: none; }
  .embed:focus { outline: none; }
  .embed:focus-visible .screen { outline: 2px solid var(--_accent); outline-offset: 2px; }
  .media figcaption { margin-block-start: 0.35em; max-inline-size: var(--_measure); overflow-wrap: anywhere; }

  .image-dialog[open] { display: grid; grid-template-rows: auto minmax(0, 1fr) auto; }
  .image-dialog {
    position: fixed;
    inset: 0;
    inline-size: 100vw;
    inline-size: 100dvw;
    block-size: 100vh;
    block-size: 100dvh;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 0;
    overflow: hidden;
    overscroll-behavior: contain;
    touch-action: pinch-zoom;
    border: none;
    background: var(--_surface);
    color: var(--_text);
    cursor: auto;
  }
  .image-dialog::backdrop { background: var(--_surface); }
  .image-bar { display: flex; align-items: center; gap: 0.4em; padding: 0.5em; }
  .image-bar > .filler { flex: 1; }
  .large { display: grid; place-items: center; min-block-size: 0; margin-inline: 0.5em; container-type: size; outline: none; }
  .image-dialog img { inline-size: min(100cqi, 100cqb * var(--across, 3) / var(--down, 2)); max-inline-size: none; block-size: auto; aspect-ratio: var(--across, auto) / var(--down, auto); object-fit: contain; }
  .image-words { justify-self: center; max-inline-size: var(--_measure); max-block-size: 30vh; padding: 0.6em 0.75em; overflow: hidden auto; overscroll-behavior: contain; touch-action: pan-y pinch-zoom; overflow-wrap: anywhere; }

  .for-paper { display: none; }
  @media print {
    .image-dialog, .enlarge-sign, .screen, audio, .there { display: none !important; }
    .for-paper { display: block; }
  }
`;
