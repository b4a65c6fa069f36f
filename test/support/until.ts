/** Waits, frame by frame, until something holds; fails by name when it does not within ten seconds. */
export async function until(what: string, holds: () => boolean): Promise<void> {
  const end = performance.now() + 10_000;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`Waited in vain until ${what}.`);
    await new Promise((next) => requestAnimationFrame(next));
  }
}

/** Waits for an event of an element, and gives it. */
export function next<Type extends keyof HTMLElementEventMap>(element: HTMLElement, type: Type): Promise<HTMLElementEventMap[Type]> {
  return new Promise((heard) => element.addEventListener(type, heard, { once: true }));
}
