import { expect } from '@esm-bundle/chai';
import { mergePolicies } from '../../../src/convert/merge.js';
import { documents, event, marksOf, merged } from './merge-of.js';

describe('eras and policies beside this one', () => {
  it('are united without doubles', () => {
    const { eras, predecessors, successors } = merged(documents(
      { eras: [{ start: '2021', end: '2025', label: 'First term' }], predecessors: [{ title: 'Old rule' }] },
      {
        eras: [{ start: '2021-01-20', end: '2025', label: 'First Term', url: '/first' }, { start: '2029', end: '2033', label: 'First term' }],
        predecessors: [{ title: 'Old Rule', url: '/old' }, { title: 'Older rule' }], successors: [{ title: 'New rule' }],
      },
    ));
    expect(eras).to.deep.equal([{ start: '2021', end: '2025', label: 'First term', url: '/first' }, { start: '2029', end: '2033', label: 'First term' }]);
    expect(predecessors).to.deep.equal([{ title: 'Old rule', url: '/old' }, { title: 'Older rule' }]);
    expect(successors).to.deep.equal([{ title: 'New rule' }]);
  });

  it('keep what they say otherwise', () => {
    const policy = merged(documents({ eras: [{ start: '2021', end: '2025', label: 'A' }] }, { eras: [{ start: '2021', end: '2024', label: 'A' }] }));
    expect(policy.eras).to.deep.equal([{ start: '2021', end: '2025', label: 'A' }]);
    expect(marksOf(policy).differing).to.deep.include({ field: 'eras[0].end', value: '2024', publisher: 'Tracker B' });
  });
});

describe('an archived copy', () => {
  const order = (more: object): object => event('Order', { id: 'o', documents: [{ label: 'Order', url: 'https://a.example/o.pdf', ...more }] });
  const documentOf = (first: object, second: object): unknown => merged(documents({ events: [order(first)] }, { events: [order(second)] })).events[0]?.documents;

  it('has the date of its own, and never that of another', () => {
    expect(documentOf({ archiveUrl: '/1' }, { archivedAt: '2025-03-08', archiveUrl: '/2' }))
      .to.deep.equal([{ label: 'Order', url: 'https://a.example/o.pdf', archiveUrl: '/1' }]);
    expect(documentOf({}, { archivedAt: '2025-03-08', archiveUrl: '/2' }))
      .to.deep.equal([{ label: 'Order', url: 'https://a.example/o.pdf', archivedAt: '2025-03-08', archiveUrl: '/2' }]);
  });
});

describe('times of two zones', () => {
  it('stay as they are, with a warning', () => {
    for (const first of ['America/New_York', undefined]) {
      const { policy, report } = mergePolicies(documents(first === undefined ? {} : { timeZone: first }, { timeZone: 'Europe/Paris' }));
      expect(report.problems.filter(({ message }) => message.includes('Europe/Paris'))).to.have.length(1);
      expect(policy?.timeZone).to.equal(first ?? 'Europe/Paris');
    }
    expect(mergePolicies(documents({ timeZone: 'UTC' }, { timeZone: 'UTC' })).report.problems).to.deep.equal([]);
  });
});
