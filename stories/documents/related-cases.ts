import type { PolicyInput } from '../../src/index.js';

const DOCUMENT = {
  title: 'A fictional rule and its appeal',
  lang: 'en',
  cases: [
    {
      id: 'trial',
      name: 'Example Union v. Example Agency',
      aliases: [{ text: 'Union v. Agency' }, { text: 'Example Onion v. Agency', sic: true }],
      court: { label: 'Example Court' },
      docket: ['25-ex-0001', '25-ex-0007'],
      judges: ['Ada Example'],
      posture: { value: 'Stayed pending appeal', asOf: '2025-06-01', source: 'the docket' },
      links: [
        { label: 'Docket', url: 'https://example.org/docket' },
        { label: 'Sealed docket', url: null },
      ],
    },
    {
      id: 'appeal',
      name: 'Example Agency v. Example Union',
      court: { label: 'Court of Appeals' },
      docket: '25-ex-0100',
      judges: ['Ben Example', 'Cora Example', 'Dan Example'],
      parent: { case: 'trial', type: 'appeal' },
    },
    {
      id: 'joined',
      name: 'Town of Example v. Example Agency',
      docket: ['25-ex-0031'],
      parent: { case: 'trial', type: 'consolidated' },
    },
  ],
  events: [
    { date: '2025-01-15', kind: 'complaint', title: 'Complaint', cases: 'trial' },
    { date: '2025-02-20', kind: 'complaint', title: 'Complaint of the town', cases: 'joined' },
    { date: '2025-03-20', kind: 'order', title: 'Preliminary injunction', cases: ['trial', 'joined'] },
    { date: '2025-04-20', kind: 'appeal', title: 'Notice of appeal', cases: ['trial', 'appeal'] },
    { date: '2025-06-01', kind: 'order', title: 'Stay pending appeal', cases: ['trial', 'appeal'] },
  ],
  spans: [{ track: 'restraint', state: 'stay', start: '2025-06-01', case: 'trial', basis: 'source' }],
};

/** A case, its appeal, and one that was consolidated from two dockets. */
export function relatedCases(): PolicyInput {
  return DOCUMENT;
}
