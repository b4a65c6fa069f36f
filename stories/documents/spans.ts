import type { PolicyInput } from '../../src/index.js';

const DOCUMENT = {
  title: 'A fictional rule, and what courts did to it',
  lang: 'en',
  asOf: '2025-10-01',
  cases: [
    {
      id: 'union',
      name: 'Example Union v. Example Agency',
      court: { label: 'Example Court' },
      docket: '25-ex-0001',
    },
    {
      id: 'town',
      name: 'Town of Example v. Example Agency',
      court: { label: 'Other Court' },
      docket: '25-ex-0002',
    },
  ],
  events: [
    { id: 'effective', date: '2025-01-15', kind: 'effective', title: 'The rule takes effect' },
    { id: 'tro', date: '2025-02-03', kind: 'order', title: 'Temporary restraining order', cases: 'union' },
    {
      id: 'tro-ends',
      date: '2025-02-17',
      kind: 'minute-order',
      title: 'The temporary restraining order ends',
      cases: 'union',
    },
    {
      id: 'injunction',
      date: '2025-03-10',
      kind: 'opinion',
      title: 'Preliminary injunction',
      cases: 'union',
    },
    { id: 'stay', date: '2025-05-20', kind: 'order', title: 'Stay pending appeal', cases: 'union' },
    { id: 'town-order', date: '2025-06-01', kind: 'order', title: 'Order for the town', cases: 'town' },
    {
      date: '2025-09-20',
      kind: 'report',
      title: 'Forms are said to be refused still',
      outlet: 'Example Times',
    },
  ],
  spans: [
    {
      track: 'instrument',
      state: 'in-effect',
      start: '2025-01-15',
      end: '..',
      openedBy: 'effective',
      basis: 'source',
      asOf: '2025-10-01',
    },
    {
      track: 'practice',
      state: 'forms refused',
      start: '2025-04~',
      end: '2025-09-20',
      scope: 'two offices',
      basis: 'editorial',
    },
    {
      id: 'tro-span',
      track: 'restraint',
      state: 'tro',
      start: '2025-02-03',
      end: '2025-02-17',
      openedBy: 'tro',
      closedBy: 'tro-ends',
      case: 'union',
      basis: 'source',
    },
    {
      id: 'pi',
      track: 'restraint',
      state: 'preliminary-injunction',
      start: '2025-03-10',
      openedBy: 'injunction',
      case: 'union',
      scope: 'members of the union',
      basis: 'source',
    },
    {
      track: 'posture',
      state: 'stay',
      label: 'Stayed pending appeal',
      start: '2025-05-20',
      end: '2025',
      openedBy: 'stay',
      case: 'union',
      suspends: 'pi',
      basis: 'source',
    },
    {
      track: 'restraint',
      state: 'vacatur',
      start: '2025-06-01',
      end: '..',
      openedBy: 'town-order',
      case: 'town',
      basis: 'source',
      asOf: '2025-08-01',
    },
  ],
};

/** States that last, with every ending that a document can assert, side by side. */
export function spans(): PolicyInput {
  return DOCUMENT;
}
