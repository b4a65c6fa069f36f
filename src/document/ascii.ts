/**
 * Whether a text can be worked on with expressions about ASCII. Those about the letters of every script take an
 * engine milliseconds to prepare, and most texts do without.
 */
export function isAscii(text: string): boolean {
  return !/[\u0080-\uffff]/.test(text);
}
