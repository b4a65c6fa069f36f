import { isCaption } from './case-name.js';
import { dateBefore } from './dates.js';
import { kindOf } from './kinds.js';

/** "2025.03.07 Complaint - Doe v. Roe", taken apart. */
export interface Title {
  /** The day in it, as EDTF. */
  readonly date: string | undefined;
  /** As printed, without the date. */
  readonly undated: string;
  /** Without the case and the outlet as well. */
  readonly bare: string;
  readonly outlet: string | undefined;
  readonly caseName: string | undefined;
  readonly kind: string | undefined;
}

const DASH = /\s+[-–—]+\s+|--|—/;
const REPORTED = /^Reported\b[:,]?\s*/;
const LONGEST_OUTLET = 60;

export function readTitle(line: string): Title {
  const dated = dateBefore(line);
  const undated = line.slice(dated?.length ?? 0);
  const date = dated?.date;
  return REPORTED.test(undated) ? reported(undated, date) : filed(undated, date);
}

/** "Reported: headline - outlet". */
function reported(undated: string, date: string | undefined): Title {
  const at = Array.from(undated.matchAll(/\s[-–—]+\s/g)).at(-1)?.index ?? undated.length;
  const after = undated.slice(at).replace(/^\s[-–—]+\s/, '');
  const outlet = after !== '' && after.length <= LONGEST_OUTLET ? after : undefined;
  const headline = undated.slice(0, outlet === undefined ? undefined : at).replace(REPORTED, '');
  return { date, undated, bare: headline || undated, outlet, caseName: undefined, kind: 'report' };
}

/** "Order - case", "case - Order", "agency - Memorandum". */
function filed(undated: string, date: string | undefined): Title {
  const parts = undated.split(DASH).map((text) => text.trim()).filter((text) => text !== '');
  const caseName = parts.find((text) => isCaption(text) && kindOf([text]) === undefined);
  const others = parts.filter((text) => text !== caseName);
  const bare = caseName === undefined || others.length === 0 ? undated : others.join(' - ');
  return { date, undated, bare, outlet: undefined, caseName, kind: kindOf(others) };
}
