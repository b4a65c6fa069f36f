/** A text as a part of an address. A half of a letter, which no address can hold, is U+FFFD. */
export function encodePart(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'));
}
