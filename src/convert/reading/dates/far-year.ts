/** From the largest to the smallest, with the digits behind the point. */
const UNITS = [
  { years: 1_000_000_000, name: 'billion', digits: 2 },
  { years: 1_000_000, name: 'million', digits: 1 },
  { years: 1000, name: 'thousand', digits: 1 },
] as const;

/** A year that no calendar reaches, in the words that TimelineJS has for it: "13.80 billion years ago". */
export function farYear(year: number): string {
  // TimelineJS says "years ago" of the future too.
  if (year > 0) return `year ${year}`;
  const unit = UNITS.find(({ years }) => -year > years);
  return unit ? `${(-year / unit.years).toFixed(unit.digits)} ${unit.name} years ago` : `${-year} years ago`;
}
