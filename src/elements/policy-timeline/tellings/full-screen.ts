export const isFull = (): boolean => document.fullscreenElement !== null;

/** All of the element, as large as a classroom needs it, and back. A page may not allow that. */
export function toggleFull({ target }: Event): void {
  const root = (target as Element).closest('.root');
  void (isFull() ? document.exitFullscreen() : root?.requestFullscreen())?.catch(() => undefined);
}
