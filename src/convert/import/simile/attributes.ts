import type { Fields } from '../../input/fields.js';

/** Names that SIMILE takes for one another, the long one first. */
const NAMES = {
  start: ['start', 's'],
  latestStart: ['latestStart', 'ls'],
  earliestEnd: ['earliestEnd', 'ee'],
  end: ['end', 'e'],
  title: ['title', 't'],
  description: ['description', 'd'],
  durationEvent: ['durationEvent', 'de'],
  id: ['eventID', 'eid', 'id'],
} as const;

export type Attribute = keyof typeof NAMES;

/** The key under which an event has something. */
export function keyOf(event: Fields, attribute: Attribute): string {
  return NAMES[attribute].find((name) => event.has(name)) ?? NAMES[attribute][0];
}
