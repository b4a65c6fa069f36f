/** What captions share: each of them is `before`, what is its own, and `after`, to the letter. Both may be empty. */
export interface SharedCaption {
  readonly before: string;
  readonly after: string;
}

const NOTHING: SharedCaption = { before: '', after: '' };

/** Fewer captions than these are read as quickly with what they share. */
const FEW = 3;

/** What stands between the parties of a case, as courts and the press of several countries write it. */
const VERSUS = '\\s+(?:vs?\\.?|c\\.|gegen|contra|ضد)\\s';
const SIDE_AFTER = new RegExp(`${VERSUS}.+`, 'su');
const SIDE_BEFORE = new RegExp(`.+${VERSUS}`, 'su');

/**
 * The side of a dispute that all captions have: "… v. Trump", or "United States v. …". A whole side, with the "v." that
 * belongs to it; nothing where less than that is alike, or where a caption would have nothing of its own.
 */
export function sharedCaption(captions: readonly string[]): SharedCaption {
  if (captions.length < FEW) return NOTHING;
  const sideOf = (side: RegExp): string => side.exec(captions[0] as string)?.[0] ?? '';
  const [after, before] = [sideOf(SIDE_AFTER), sideOf(SIDE_BEFORE)];
  const sides: readonly SharedCaption[] = [{ before: '', after }, { before, after: '' }];
  return sides.find((shared) => captions.every((caption) =>
    caption.startsWith(shared.before) && caption.endsWith(shared.after) && /[\p{L}\p{N}]/u.test(ownPart(caption, shared)))) ?? NOTHING;
}

/** What of a caption is its own. */
export function ownPart(caption: string, { before, after }: SharedCaption): string {
  return caption.slice(before.length, caption.length - after.length);
}
