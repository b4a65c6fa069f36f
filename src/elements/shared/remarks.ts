import { html } from 'lit';

/**
 * Longer ones are sentences, and go on in the next line as these do. Marks of direction around one stay with it: alone they
 * would be a line where remarks are lines of their own.
 */
const SHORT = /([\u2066-\u2068]*[(（][^()（）]{1,24}[)）]\u2069*)/;

/** A text whose short remarks, "(scheduled)", stay on one line. */
export function remarks(text: string): unknown {
  const parts = text.split(SHORT);
  return parts.length === 1 ? text : parts.map((part, index) => (index % 2 === 1 ? html`<span class="remark">${part}</span>` : part));
}
