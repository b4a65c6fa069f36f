const SOURCE_LENGTH = 200;
/** At most 60 code points. */
const START = /^[^]{0,60}/u;
const SEPARATORS = /[^\p{L}\p{M}\p{N}]+/gu;

/** Lower-case words joined by hyphens, letters and digits of every script kept: "2025-03-07-complaint". */
export function slug(text: string): string {
  const words = text.slice(0, SOURCE_LENGTH).normalize().toLowerCase().replace(SEPARATORS, '-');
  const [start = ''] = START.exec(trim(words)) ?? [];
  return trim(start);
}

function trim(text: string): string {
  return text.slice(text.startsWith('-') ? 1 : 0, text.endsWith('-') ? -1 : undefined);
}
