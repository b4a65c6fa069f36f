import { DAY } from '../dates/index.js';
import type { Timeline } from '../model/index.js';
import type { Formatter } from './formatter.js';
import { zoneName } from './intl-cache.js';

/** By whose clocks the times of a document are told, in words; empty where it names no zone, or nothing has a time. */
export function zoneText({ events }: Timeline, { zone, lang, words }: Formatter): string {
  const timed = zone === undefined ? undefined : events.findLast(({ start, end }) => end - start < DAY);
  return zone === undefined || !timed ? '' : words.timeZone(zoneName(lang, zone, 'longGeneric', timed.start));
}
