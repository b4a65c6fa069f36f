import type { Note } from '../../../document/index.js';
import { notesOf } from '../../../locale/event-text.js';
import type { TimelineEvent } from '../../../model/index.js';
import type { NotePlaces, TimelineView } from '../timeline-view.js';

/** Where the notes of the open events stand. */
export function notePlaces({ timeline, state: { open } }: TimelineView, events: readonly TimelineEvent[]): NotePlaces {
  const places = new Map<Note, string>();
  if (open.size === 0) return places;
  for (const event of events) {
    if (open.has(event.id)) for (const note of notesOf(timeline, event)) if (!places.has(note)) places.set(note, event.id);
  }
  return places;
}
