import { mediumKind, type PolicyMedia } from '../document/index.js';
import type { Formatter } from './formatter.js';

/** What a medium is, beside its link; empty for an image, and where it is not known. */
export function mediumText(medium: PolicyMedia, { words }: Formatter): string {
  const kind = mediumKind(medium);
  return kind === 'image' || kind === 'link' ? '' : words.media[kind];
}
