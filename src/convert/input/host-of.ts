/** The host of an address of a page, without "www."; undefined where there is none. */
export function hostOf(url: string): string | undefined {
  return /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1];
}
