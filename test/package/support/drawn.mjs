/** Runs in the page: the list is there, and two frames have been drawn since. */
export async function isDrawn() {
  if (!document.querySelector('policy-timeline')?.shadowRoot?.querySelector('ol')) return false;
  for (let frames = 0; frames < 2; frames += 1) await new Promise((next) => requestAnimationFrame(next));
  return true;
}
