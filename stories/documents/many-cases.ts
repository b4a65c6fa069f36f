import type { PolicyInput } from '../../src/index.js';
import { dayAfter } from './days.js';

const PLACES = [
  'Ashford',
  'Brookfield',
  'Clearwater',
  'Dunmore',
  'Eastport',
  'Fairview',
  'Glenwood',
  'Harborside',
  'Irving',
  'Juniper Falls',
  'Kingsbridge',
  'Lakeside',
] as const;

const KINDS_OF_TOWNS = ['City', 'County', 'Port Authority', 'School Board', 'Association of Renters'] as const;

/** A fictional policy with a case from each of twelve towns, or from so many as asked for. */
export function manyCases(count: number = PLACES.length): PolicyInput {
  const places = Array.from({ length: count }, (_, index) => placeOf(index));
  return {
    title: 'A fictional rule that many towns went to court about',
    lang: 'en',
    asOf: dayAfter(420),
    cases: places.map((place, index) => ({
      id: `case-${index}`,
      name: `${place} v. Example Agency`,
      court: { label: `${(index % 14) + 1}. Example District` },
      docket: `15-ex-${String(1000 + index)}`,
      ...(index % 4 === 1 && { posture: { value: index % 8 === 1 ? 'Dismissed' : 'Motion pending', asOf: dayAfter(400), source: 'the docket' } }),
    })),
    spans: places.flatMap((_, index) => (index % 3 === 0 ? [{
      track: 'restraint', state: index % 2 ? 'preliminary-injunction' : 'tro', start: orderOf(index), case: `case-${index}`, basis: index % 2 ? 'source' : 'editorial',
    } as const] : [])),
    events: [
      { date: dayAfter(0), kind: 'rule', title: 'The rule is published', key: true },
      ...places.flatMap((place, index) => eventsOf(place, index)),
    ],
  };
}

function placeOf(index: number): string {
  const kind = KINDS_OF_TOWNS[Math.floor(index / PLACES.length) % KINDS_OF_TOWNS.length] as string;
  const round = Math.floor(index / PLACES.length / KINDS_OF_TOWNS.length);
  return `${kind} of ${PLACES[index % PLACES.length] as string}${round > 0 ? ` No. ${String(round + 1)}` : ''}`;
}

const startOf = (index: number): number => 20 + (index % PLACES.length) * 9 + Math.floor(index / PLACES.length);
const orderOf = (index: number): string => dayAfter(startOf(index) + 120 + (index % 5) * 35);

function eventsOf(place: string, index: number): PolicyInput['events'] {
  const cases = `case-${index}`;
  const start = startOf(index);
  return [
    { date: dayAfter(start), kind: 'complaint', title: `Complaint of ${place}`, cases },
    { date: dayAfter(start + 40 + (index % 4) * 30), kind: 'motion', title: `Motion of ${place}`, cases },
    { date: orderOf(index), kind: 'order', title: `Order on the motion of ${place}`, cases },
  ];
}
