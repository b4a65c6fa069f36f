import { isDateError, parseEdtf } from '../../../dates/index.js';
import { slug } from '../../../document/index.js';
import type { SpanDraft } from '../../reading/importer.js';
import type { Slide } from './slide.js';

/**
 * An era as a span: the file itself says that it lasts. It is neither an instrument nor a restraint nor the posture of
 * a case, so its track is practice. Null, with a problem, when its start cannot be drawn.
 */
export function spanOf(era: Slide): SpanDraft | null {
  const { ledger, place } = era.fields;
  const start = era.moment('start');
  if (!start || start.date === null) {
    ledger.problem('error', place, 'is an era whose start cannot be drawn, and is kept as it is', 'Write its start year.');
    return null;
  }
  const label = era.plain('headline', 'span label');
  const end = endOf(era, start.date);
  start.take('day');
  return {
    track: 'practice',
    state: slug(label ?? '') || 'era',
    ...(label && { label }),
    start: start.date,
    ...(end && { end }),
    basis: 'source',
  };
}

function endOf(era: Slide, start: string): string | undefined {
  const { ledger, place } = era.fields;
  const end = era.moment('end');
  if (!end || end.date === null) {
    ledger.problem('warning', place, 'is an era without an end that can be drawn', 'Write its end year.');
    return undefined;
  }
  if (start !== end.date && isDateError(parseEdtf(`${start}/${end.date}`))) {
    ledger.problem('warning', place, `ends (${end.text}) before it starts`, 'Its end is kept as it is. Correct one of the two.');
    return undefined;
  }
  end.take('day');
  return end.date;
}

