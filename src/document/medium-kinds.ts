/** What a medium may be. */
export type MediumKind = 'image' | 'audio' | 'video' | 'embed';

export const MEDIUM_KINDS: readonly MediumKind[] = ['image', 'audio', 'video', 'embed'];

/** What a medium is shown as: an image when it does not say, and a link when it says what is not known. */
export function mediumKind({ kind = 'image' }: { readonly kind?: string | undefined }): MediumKind | 'link' {
  return MEDIUM_KINDS.find((known) => known === kind) ?? 'link';
}
