/** A policy with turning points, eras, a state that is over, and changes of its record. */
export const told = () => ({
  id: 'harbour-fees', title: 'Harbour fees', lang: 'en', asOf: '2025-10-01',
  summary: 'The harbour board doubled its fees. A court stopped that for three months.',
  predecessors: [{ title: 'Fees of 2019', url: 'fees-2019.html', relation: 'replaced' }],
  eras: [
    { start: '2025-01', end: '2025-04', label: 'The first board' },
    { start: '2025-05', end: '2025-10', label: 'The second board', url: 'board.html' },
  ],
  cases: [{ id: 'doe', name: 'Doe v. Harbour Board', court: { label: 'D. Mass.' }, docket: '1:25-cv-00001' }],
  spans: [
    { track: 'restraint', state: 'tro', start: '2025-03-01', end: '2025-06-01', basis: 'source', case: 'doe', openedBy: 'order' },
    { track: 'instrument', state: 'in-effect', start: '2025-08-01', basis: 'source', openedBy: 'end' },
  ],
  corrections: [{ date: '2025-09-20', text: 'The complaint was dated a day late.', targets: ['suit'] }],
  events: [
    { id: 'fee', date: '2025-01-10', title: 'The board doubles the fees', kind: 'rule', key: true, tags: ['fees'], body: 'From February on, each ship pays twice as much.' },
    { id: 'suit', date: '2025-02-01', title: 'Doe sues', kind: 'complaint', cases: 'doe', body: 'Doe says that the board may not do that.' },
    { id: 'order', date: '2025-03-01', title: 'The court stops the fees', kind: 'order', cases: 'doe', key: true, tags: ['fees', 'courts'], body: 'For now, the old fees are back.' },
    { id: 'hearing', date: '2025-05-05', title: 'Both sides are heard', kind: 'hearing', cases: 'doe' },
    { id: 'end', date: '2025-08-01', title: 'The new fees are in effect', kind: 'effective', key: true, added: '2025-09-25' },
  ],
});
