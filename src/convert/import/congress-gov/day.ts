/** The day of a midnight in Washington, which the API writes in universal time; other texts as they are. */
export function dayInWashington(text: string): string {
  return text.replace(/T0[45]:00:00Z$/, '');
}
