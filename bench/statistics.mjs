/**
 * The value below which a share of the numbers lies, between neighbours in proportion.
 *
 * @param {readonly number[]} numbers in any order
 * @param {number} share from 0 to 1
 * @returns {number | null} null when there are no numbers
 */
export function percentile(numbers, share) {
  const sorted = numbers.filter(Number.isFinite).sort((a, b) => a - b);
  if (sorted.length === 0) return null;
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  return below + (above - below) * (place - Math.floor(place));
}

export const median = (numbers) => percentile(numbers, 0.5);

/** One number over another; null where one of them is missing. */
export const ratio = (a, b) => (Number.isFinite(a) && Number.isFinite(b) && b > 0 ? a / b : null);

/**
 * One object of several of the same shape: of each number the median, of anything else the first.
 *
 * @param {readonly object[]} objects
 */
export function medians(objects) {
  const keys = new Set(objects.flatMap(Object.keys));
  return Object.fromEntries([...keys].map((key) => {
    const values = objects.map((object) => object[key]).filter((value) => value !== null && value !== undefined);
    if (values.every(Number.isFinite)) return [key, median(values)];
    return [key, typeof values[0] === 'object' ? medians(values) : values[0]];
  }));
}
