interface Shown {
  readonly canvasElement: HTMLElement;
}

/** What a reader does in a story once its timeline is drawn: chooses the first piece of this name. */
export const choosing = (part: string) => async ({ canvasElement }: Shown): Promise<void> => {
  const timeline = canvasElement.querySelector('policy-timeline');
  await timeline?.updateComplete;
  timeline?.shadowRoot?.querySelector<HTMLElement>(`[part~="${part}"]`)?.click();
};
