/**
 * Keeps what stands below an element in its place while its own picture replaces what the page put inside it: the
 * element stays as high as that was, as far as a window can show it. Asked for while that still shows.
 */
export function keepHeight(host: HTMLElement): void {
  if (host.firstElementChild) host.style.setProperty('--_kept', `${host.offsetHeight}px`);
}
