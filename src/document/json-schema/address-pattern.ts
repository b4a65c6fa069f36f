/** What the URL Standard drops in front of an address, and what it drops anywhere in it. */
const BEFORE = String.raw`[\u0000-\u0020]*`;
const INSIDE = String.raw`[\t\n\r]*`;

const FOREIGN_SCHEME = String.raw`[a-zA-Z][a-zA-Z\d+.\-\t\n\r]*:`;

/** An address that is relative or has one of some schemes, as browsers see it: `JaVa\nScript:` is a scheme too. */
export function addressPattern(schemes: readonly string[]): string {
  return String.raw`^${BEFORE}(?:(?:${schemes.map(inAnyCase).join('|')})|(?!${FOREIGN_SCHEME})[^\u0000-\u0020])`;
}

function inAnyCase(scheme: string): string {
  return Array.from(`${scheme}:`, (letter) => `[${letter}${letter === ':' ? '' : letter.toUpperCase()}]`).join(INSIDE);
}
