import { policyOf } from '../fixtures/policies.js';
import type { Reader } from './reader.js';

/** A policy whose rows are of many heights, so that no guess at a space is right. */
export function longPolicy(count: number, days = 2): { id: string; title: string; events: { id: string; date: string; title: string; body: string }[] } {
  const { title, events } = policyOf(count, days);
  return {
    id: 'long',
    title,
    events: events.map((event, index) => ({
      ...event,
      id: `e${index + 1}`,
      title: [event.title, ...Array.from({ length: (index * 7) % 23 }, () => 'words')].join(' '),
      body: `Body of ${index + 1}.`,
    })),
  };
}

/** The rows of the list that are drawn. */
export const rows = ({ root }: Reader): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('.event')];
