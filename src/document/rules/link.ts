import type { Complaint } from '../issue.js';
import { cut, list, quote } from '../words.js';

const LINK_SCHEMES = ['http:', 'https:', 'mailto:'];
const IMAGE_SCHEMES = ['https:'];

/** A relative address, or one of the schemes `http:`, `https:` and `mailto:`. */
export const checkLink = (value: string): Complaint | null => checkScheme(value, LINK_SCHEMES);

/** Whether a text may become the target of a link: relative, `http:`, `https:` or `mailto:`. */
export function isLink(address: string): boolean {
  return checkLink(address) === null;
}

/** Whether an image may be fetched from an address: relative, or `https:`. Any other is a link, which readers follow or not. */
export function isFetched(address: string): boolean {
  return checkScheme(address, IMAGE_SCHEMES) === null;
}

/** After whatever does not show: what is no space of the URL Standard is one to other programs, which trim it. */
const SCHEME = /^[\s\p{C}]*([a-zA-Z][a-zA-Z\d+.-]*:)/u;

function checkScheme(address: string, allowed: readonly string[]): Complaint | null {
  // Nearly every address begins so, and is told in a moment.
  for (const scheme of allowed) if (address.startsWith(scheme)) return null;
  const seen = asBrowsersSee(address);
  if (seen === '') return { message: 'is an empty address', hint: 'Write an address, or leave it out.' };
  const scheme = SCHEME.exec(seen)?.[1]?.toLowerCase();
  if (scheme === undefined || allowed.includes(scheme)) return null;
  return {
    message: `${quote(address)} is an address that starts with ${cut(scheme.slice(0, -1))}:, which is not shown as a link`,
    hint: `Use a relative address, or one that starts with ${list(allowed, 'or')}.`,
  };
}

/**
 * The URL Standard ("basic URL parser", 1–3) drops controls and spaces around, tabs and line ends
 * anywhere.
 */
export function asBrowsersSee(address: string): string {
  let start = 0;
  let end = address.length;
  while (start < end && address.charCodeAt(start) <= 0x20) start += 1;
  while (end > start && address.charCodeAt(end - 1) <= 0x20) end -= 1;
  return address.slice(start, end).replace(/[\t\n\r]/g, '');
}
