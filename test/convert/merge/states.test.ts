import { expect } from '@esm-bundle/chai';
import { mergePolicies } from '../../../src/convert/merge.js';
import { documents, event, marksOf, merged, type Fields } from './merge-of.js';

describe('states, statuses and notes', () => {
  const span = (more: Fields): Fields => ({ track: 'restraint', state: 'stay', start: '2025-03-07', basis: 'source', ...more });

  it('of two sources are one only where nothing contradicts', () => {
    const spansOf = (first: Fields, second: Fields): number => merged(documents({ spans: [span(first)] }, { spans: [span(second)] })).spans?.length ?? 0;
    expect(spansOf({}, { end: '2025-04' })).to.equal(1);
    expect(spansOf({ end: '..' }, { end: '2025-04' })).to.equal(2);
    expect(spansOf({ scope: 'The plaintiffs' }, { scope: 'Nationwide' })).to.equal(2);
    expect(spansOf({}, { basis: 'editorial' })).to.equal(2);
  });

  it('keep who said so', () => {
    const status = { label: 'Current status', value: null };
    expect(merged(documents({ status: [status] }, { status: [{ ...status, value: 'In effect' }] })).status).to.deep.equal([
      { label: 'Current status', value: null, source: 'Tracker A' },
      { label: 'Current status', value: 'In effect', source: 'Tracker B' },
    ]);
  });

  it('of the same text are one, and of one id and different texts two', () => {
    const { notes, events } = merged(documents(
      { notes: { n: { text: 'One.' }, m: { text: 'Two.' } } },
      { notes: { n: { text: 'Two.', short: 'T' }, m: { text: 'Three.' } }, events: [event('Stay', { notes: ['n', 'm'] })] },
    ));
    expect(notes).to.deep.equal({ n: { text: 'One.' }, m: { text: 'Two.', short: 'T' }, 'm-2': { text: 'Three.' } });
    expect(events[0]?.notes).to.deep.equal(['m', 'm-2']);
  });

  it('of a translation by a person and of one by a machine are not mixed', () => {
    const { policy } = mergePolicies(documents(
      { translations: { es: { origin: 'human', title: 'Tasas' } } }, { translations: { es: { origin: 'machine', summary: 'x' } } },
    ));
    expect(policy?.translations).to.deep.equal({ es: { origin: 'human', title: 'Tasas' } });
    expect(marksOf(policy ?? {}).differing?.map(({ field }) => field)).to.include('translations.es');
  });
});
