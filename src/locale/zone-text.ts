import { DAY } from '../dates/index.js';
import type { Timeline } from '../model/index.js';
import type { Formatter } from './formatter.js';

/** By whose clocks the times of a document are told; empty where it names no zone, or nothing has a time. */
export function zoneText({ events }: Timeline, { zone, words }: Formatter): string {
  return zone !== undefined && events.some(({ start, end }) => end - start < DAY) ? words.timeZone(zone.replaceAll('_', ' ')) : '';
}
