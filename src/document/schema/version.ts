import * as z from 'zod/mini';
import type { Complaint } from '../issue.js';
import { complain } from './complain.js';

/** The version of the document format that this library reads. */
export const FORMAT_VERSION = 1;

export const version = z.number().check(complain(checkVersion));

export function checkVersion(value: number): Complaint | null {
  if (value === FORMAT_VERSION) return null;
  return {
    message: `is version ${value} of the document format, and this library reads version ${FORMAT_VERSION}`,
    hint:
      value > FORMAT_VERSION
        ? 'Use a newer release of policy-timeline.'
        : 'Write 1, or leave the version out.',
  };
}
