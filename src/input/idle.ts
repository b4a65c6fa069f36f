/** Milliseconds after which a page that is always busy is not waited for. */
const SOON = 100;

/** Does some work after the next picture, when the page has time. Gives a way to leave it. */
export function whenIdle(work: () => void): () => void {
  let cancel: () => void;
  const frame = requestAnimationFrame(() => {
    cancel = whenFree(work);
  });
  cancel = () => cancelAnimationFrame(frame);
  return () => cancel();
}

/** WebKit does not tell when a page has time. */
function whenFree(work: () => void): () => void {
  if ('requestIdleCallback' in globalThis) {
    const call = requestIdleCallback(work, { timeout: SOON });
    return () => cancelIdleCallback(call);
  }
  const timer = setTimeout(work);
  return () => clearTimeout(timer);
}
