/** Of so few letters and signs of markup, all may nest: a parser takes milliseconds over them. */
const SHORT = 20_000;
const FEW = 400;

let isAwaited = false;
let nestsTooDeeply = (_html: string): boolean => (isAwaited = true);

/**
 * Tells how deeply longer HTML nests, from now on. Pages load it late: till then such HTML is its text.
 * @returns whether some was
 */
export function measureDepth(measure: typeof nestsTooDeeply): boolean {
  nestsTooDeeply = measure;
  return isAwaited;
}

/** Whether a parser may be given HTML. */
export function mayParse(html: string): boolean {
  return (html.length < SHORT && html.split('<').length < FEW) || !nestsTooDeeply(html);
}
