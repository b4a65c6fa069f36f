import type { PolicyTranslation } from '../document/index.js';
import type { Formatter } from './formatter.js';

/** Who translated a text, and whether somebody looked at it: "Machine translation, not reviewed"; of none, that it is the original. */
export function originText(translation: PolicyTranslation | undefined, { words, longDate, line }: Formatter): string {
  if (!translation) return words.original;
  const { origin, reviewed } = translation;
  const isMachine = origin === 'machine';
  const review = reviewed ? words.reviewed(reviewed === true ? '' : longDate(reviewed)) : isMachine && words.notReviewed;
  return line([isMachine ? words.machineTranslation : words.humanTranslation, review]);
}
