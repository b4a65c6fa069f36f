import type { Complaint } from '../issue.js';

/** The version of the document format that this library reads. */
export const FORMAT_VERSION = 1;

/** A number of things: pages, bytes, pixels. */
export function checkCount(value: number): Complaint | null {
  if (Number.isInteger(value) && value >= 0) return null;
  return {
    message: `should be a whole number of 0 or more, and is ${value}`,
    hint: 'Correct it, or leave it out.',
  };
}

export function checkVersion(value: number): Complaint | null {
  if (value === FORMAT_VERSION) return null;
  return {
    message: `is version ${value} of the document format, and this library reads version ${FORMAT_VERSION}`,
    hint: 'Use a newer release of policy-timeline, or write 1.',
  };
}
