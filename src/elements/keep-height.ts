/**
 * Keeps what stands below an element in its place while its own picture replaces what the page put inside it: the
 * element stays as high as that was, as far as it is seen. Asked for while that still shows.
 */
export function keepHeight(host: HTMLElement): void {
  if (!host.firstElementChild) return;
  const { top, height } = host.getBoundingClientRect();
  host.style.setProperty('--_kept', `${Math.min(height, innerHeight - Math.max(top, 0))}px`);
}
