export const policy = {
  title: 'Fees of the city library',
  cases: [{ id: 'readers', name: 'Readers v. Board of Libraries', docket: '25-ex-0001' }],
  events: [
    { id: 'plan', date: '2025-02', kind: 'proposed', title: 'The board proposes a fee' },
    { id: 'suit', date: '2025-03-14', kind: 'complaint', title: 'Readers go to court', cases: 'readers' },
    { id: 'stay', date: '2025-04-15', kind: 'order', title: 'The court stays the fee', cases: 'readers' },
    { id: 'news', date: '2025-06-02', kind: 'report', title: 'A newspaper counts the readers' },
  ],
};
