import type { Complaint } from './issue.js';
import type { Limits } from './limits.js';

export function tooLarge({ bytes }: Limits): Complaint {
  return {
    message: `is larger than ${bytes} bytes, and is not read`,
    hint: 'Shorten it, or split the policy into several documents.',
  };
}
