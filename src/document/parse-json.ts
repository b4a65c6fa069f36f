import { explainJson } from './explain-json.js';
import { limitsFrom, type Limits } from './limits.js';
import { parseOwned, type Parsed } from './parse.js';
import { report, startReading } from './read/reading.js';
import { tooLarge } from './too-large.js';
import type { Complaint } from './issue.js';
import { withoutMark } from './byte-order-mark.js';

/**
 * Reads JSON text as a policy document, format 1, and says so when it is a web page, cut off or empty.
 * Never throws.
 */
export function parseJson(text: string, limits?: Partial<Limits>): Parsed {
  const all = limitsFrom(limits);
  if (text.length > all.bytes) return refuse(tooLarge(all), all);
  const json = withoutMark(text);
  let input: unknown;
  try {
    input = JSON.parse(json);
  } catch (error) {
    return refuse(explainJson(json, error), all);
  }
  return parseOwned(input, all);
}

function refuse(complaint: Complaint, limits: Limits): Parsed {
  const at = startReading(limits);
  report(at, complaint);
  return { policy: null, issues: at.issues };
}
