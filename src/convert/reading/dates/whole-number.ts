/** A whole number as people and spreadsheets write it: "-44", "05", "2014.0". No more digits than a number holds. */
const WHOLE = /^([+-]?\d{1,15})(?:\.0{1,9})?$/;

export function wholeNumber(text: string | undefined): number | undefined {
  const [, digits] = WHOLE.exec(text ?? '') ?? [];
  return digits === undefined ? undefined : Number(digits);
}
