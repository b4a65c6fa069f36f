interface Shown {
  readonly canvasElement: HTMLElement;
}

/** What a reader does in a story once its timeline is drawn: chooses the first piece of this name. */
export const choosing = (part: string) => async ({ canvasElement }: Shown): Promise<void> => {
  const timeline = canvasElement.querySelector('policy-timeline');
  await timeline?.updateComplete;
  const piece = (): HTMLElement | null | undefined => timeline?.shadowRoot?.querySelector<HTMLElement>(`[part~="${part}"]`);
  // Some come after the first picture.
  for (let frames = 0; !piece() && frames < 300; frames += 1) await new Promise(requestAnimationFrame);
  piece()?.click();
};
