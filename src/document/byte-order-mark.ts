const BYTE_ORDER_MARK = '\uFEFF';

/** A text without the mark that some editors put before it. */
export function withoutMark(text: string): string {
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}
