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

/** A fictional policy with a case from each of twelve towns. */
export function manyCases(): object {
  return {
    title: 'A fictional rule that twelve towns went to court about',
    lang: 'en',
    asOf: dayAfter(420),
    cases: PLACES.map((place, index) => ({
      id: `case-${index}`,
      name: `City of ${place} v. Example Agency`,
      court: { label: `${index + 1}. Example District` },
      docket: `15-ex-${String(1000 + index)}`,
    })),
    events: [
      { date: dayAfter(0), kind: 'rule', title: 'The rule is published', key: true },
      ...PLACES.flatMap((place, index) => eventsOf(place, index)),
    ],
  };
}

function eventsOf(place: string, index: number): object[] {
  const cases = `case-${index}`;
  const start = 20 + index * 9;
  return [
    { date: dayAfter(start), kind: 'complaint', title: `Complaint of ${place}`, cases },
    { date: dayAfter(start + 40 + (index % 4) * 30), kind: 'motion', title: `Motion of ${place}`, cases },
    {
      date: dayAfter(start + 120 + (index % 5) * 35),
      kind: 'order',
      title: `Order on the motion of ${place}`,
      cases,
    },
  ];
}
