const DAY = 86_400_000;

/** The calendar day so many days after January 1, 2015, as EDTF. */
export function dayAfter(days: number): string {
  return new Date(Date.UTC(2015, 0, 1) + days * DAY).toISOString().slice(0, 10);
}
