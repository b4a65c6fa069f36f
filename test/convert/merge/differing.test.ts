import { expect } from '@esm-bundle/chai';
import { mergePolicies } from '../../../src/convert/merge.js';
import { documents, event, marksOf, merged } from './merge-of.js';

describe('what two documents say of one event', () => {
  const policies = documents(
    { events: [event('Stay granted', { id: 'o', kind: 'order', body: 'Short.', documents: [{ label: 'Order', url: '/o.pdf' }] })] },
    {
      events: [event('Court stays the rule', {
        id: 'o', kind: 'opinion', body: 'Long.', outlet: 'The Quay', tags: ['fees'],
        documents: [{ label: 'Opinion', url: '/o.pdf', pages: 12 }, { label: 'Brief', url: '/b.pdf' }],
      })],
    },
  );

  it('fills what the other does not say, and joins lists', () => {
    const [only] = merged(policies).events;
    expect(only).to.deep.include({ title: 'Stay granted', kind: 'order', body: 'Short.', outlet: 'The Quay' });
    expect(only?.documents).to.deep.equal([{ label: 'Order', url: '/o.pdf', pages: 12 }, { label: 'Brief', url: '/b.pdf' }]);
  });

  it('is kept where it contradicts, and a contradiction in facts is a warning', () => {
    const { policy, report } = mergePolicies(policies);
    const { differing = [] } = marksOf(policy?.events[0] ?? {});
    expect(differing.map(({ field, value, publisher }) => [field, value, publisher])).to.deep.equal([
      ['title', 'Court stays the rule', 'Tracker B'], ['kind', 'opinion', 'Tracker B'], ['body', 'Long.', 'Tracker B'],
      ['documents[0].label', 'Opinion', 'Tracker B'],
    ]);
    expect(report.problems.map(({ message }) => message)).to.deep.equal([
      'Of the event "o", the kind is "order", and in the document of Tracker B it is "opinion"',
    ]);
    expect(report.kept.map(({ from }) => from)).to.include('events[].documents[].label');
  });

  it('is marked for readers by tags of the publishers, and by a source that names both', () => {
    const { events, source } = merged(policies);
    expect(events[0]?.tags).to.deep.equal(['fees', 'Tracker A', 'Tracker B']);
    expect(source).to.deep.equal({ publisher: 'Tracker A and Tracker B' });
    expect(marksOf(merged(policies)).sources).to.deep.equal([
      { publisher: 'Tracker A', url: 'https://a.example/', document: 'a' },
      { publisher: 'Tracker B', url: 'https://b.example/', document: 'b' },
    ]);
  });
});

describe('merging', () => {
  it('leaves an undated event behind the one that it stands behind', () => {
    const { events } = merged(documents(
      { events: [event('Board doubles harbour fees'), event('Z', { date: '2026' })] },
      { events: [event('Board doubles harbour fees'), event('Soon after', { date: null, dateText: 'Soon' })] },
    ));
    expect(events.map(({ title }) => title)).to.deep.equal(['Board doubles harbour fees', 'Soon after', 'Z']);
  });

  it('of nothing is a problem, and of one document that document', () => {
    const { policy, report } = mergePolicies([]);
    expect(policy).to.equal(null);
    expect(report.problems[0]?.message).to.equal('There is no document to merge');
    expect(merged(documents({ events: [event('Stay')] })).events).to.have.length(1);
  });

  it('of documents in two languages says so', () => {
    const { report } = mergePolicies(documents({ lang: 'en' }, { lang: 'es' }));
    expect(report.problems.map(({ message }) => message).join()).to.match(/language "es".*"en"/);
  });

  it('gives the title that is asked for, and keeps that of the first', () => {
    const policy = merged(documents({}, {}), { title: 'All on fees' });
    expect(policy.title).to.equal('All on fees');
    expect(marksOf(policy).differing?.[0]).to.deep.include({ field: 'title', value: 'Harbour fees' });
  });
});
