import type { TimelineEra } from '../model/index.js';
import { visiblePart, type TimeScale } from './scale.js';

/** An era behind the lanes, in units from the start edge. */
export interface EraBand {
  readonly era: TimelineEra;
  readonly from: number;
  readonly width: number;
  /** How much room its name has before the next one begins. */
  readonly room: number;
}

/** What of the eras is in view, the earliest first. */
export function eraBands(eras: readonly TimelineEra[], scale: TimeScale): EraBand[] {
  const parts = eras.flatMap((era) => {
    const part = visiblePart(scale, era);
    return part ? [{ era, ...part }] : [];
  }).sort((one, other) => one.from - other.from);
  return parts.map(({ era, from, to }, index) => ({ era, from, width: to - from, room: Math.min(to, parts[index + 1]?.from ?? to) - from }));
}
