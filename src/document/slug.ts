const SOURCE_LENGTH = 200;
const LONGEST = 60;
const SEPARATORS = /[^\p{L}\p{M}\p{N}]+/gu;

/** Lower-case words joined by hyphens, letters and digits of every script kept: "2025-03-07-complaint". */
export function slug(text: string): string {
  const words = text.slice(0, SOURCE_LENGTH).normalize().toLowerCase().replace(SEPARATORS, '-');
  return trim(Array.from(trim(words)).slice(0, LONGEST).join(''));
}

function trim(text: string): string {
  return text.slice(text.startsWith('-') ? 1 : 0, text.endsWith('-') ? -1 : undefined);
}
