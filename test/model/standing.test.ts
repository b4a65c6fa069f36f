import { expect } from '@esm-bundle/chai';
import { createTimeline, scheduledFrom, standingOf, type Standing } from '../../src/model/index.js';
import { parse, type PolicyInput } from '../../src/document/index.js';
import { utc } from './timeline-of.js';

function standing(fields: Partial<PolicyInput>, now = utc(2026)): Standing {
  const { policy } = parse({ title: 'T', events: [], ...fields });
  if (!policy) throw new Error('Cannot be read.');
  return standingOf(createTimeline(policy), now);
}

const span = (state: string, start: string, end?: string): NonNullable<PolicyInput['spans']>[number] =>
  ({ track: 'restraint', state, start, basis: 'source', ...(end !== undefined && { end }) });
const names = ({ spans }: Standing): string[] => spans.map(({ source }) => source.state);

describe('where a policy stands', () => {
  it('is nothing that a document without assertions says', () => {
    expect(standing({})).to.deep.equal({ spans: [], statuses: [], latest: undefined, others: [] });
  });

  it('are its states without a known end, the newest first', () => {
    expect(names(standing({ spans: [span('stay', '2025-01-01'), span('tro', '2025-02-01', '2025-02-15'), span('vacatur', '2025-03', '..')] })))
      .to.deep.equal(['vacatur', 'stay']);
  });

  it('keeps the order of the document among states that began the same day', () => {
    expect(names(standing({ spans: [span('a', '2025-01-01'), span('b', '2025-01-01')] }))).to.deep.equal(['a', 'b']);
  });

  it('ends no state by its age, and begins none before its day', () => {
    expect(names(standing({ spans: [span('tro', '1999-01-01'), span('in-effect', '2027-01-01')] }))).to.deep.equal(['tro']);
  });

  it('is what sources say of its status, but not that they list none', () => {
    const { statuses } = standing({ status: [{ label: 'Current', value: null }, { label: 'Now', value: 'Partly in effect' }, { label: 'Blank', value: '' }] });
    expect(statuses.map(({ label }) => label)).to.deep.equal(['Now']);
  });

  for (const [what, fields, isTold] of [
    ['its case', { case: 'a' }, true],
    ['the event that began it', { openedBy: 'e' }, true],
    ['the event that ended it', { closedBy: 'e' }, true],
    ['no event, where the one that began it is not in the document', { openedBy: 'lost' }, false],
    ['nothing', {}, false],
  ] as const) {
    it(`tells a state that is over once, where ${what} tells it`, () => {
      const document = {
        title: 'T', cases: [{ id: 'a', name: 'Doe v. Roe' }], events: [{ id: 'e', date: '2025', title: 'E' }],
        spans: [{ ...span('tro', '2025-02-01', '2025-02-15'), ...fields }, { ...span('stay', '2031-01-01'), ...fields }, { ...span('vacatur', '2025-01-01'), ...fields }],
      };
      expect(standing(document).others.map(({ source }) => source.state)).to.deep.equal(isTold ? [] : ['tro', 'stay']);
    });
  }

  it('is asked of the day of the last review, and of this moment where a document does not say it', () => {
    const timeline = (asOf?: string): ReturnType<typeof createTimeline> => createTimeline(parse({ title: 'T', events: [], ...(asOf && { asOf }) }).policy as never);
    expect(scheduledFrom(timeline('2025-06-01'), utc(2026))).to.equal(utc(2025, 6, 2));
    expect(scheduledFrom(timeline(), utc(2026))).to.equal(utc(2026));
    expect(scheduledFrom(timeline())).to.be.closeTo(Date.now(), 5000);
  });

  for (const [what, dates, latest] of [
    ['the last of its events', ['2025-01-01', '2025-03-01', '2025-02-01'], '2025-03-01'],
    ['not one that is still to come', ['2025-01-01', '2027-01-01'], '2025-01-01'],
    ['not one without a date', [null, '2025-01-01'], '2025-01-01'],
    ['none where all are still to come', ['2027-01-01'], undefined],
    ['one of a year that has begun', ['2025', '2024-12-31'], '2025'],
  ] as const) {
    it(`has as its latest event ${what}`, () => {
      const events = dates.map((date) => ({ date, title: String(date), ...(date === null && { dateText: 'Some day' }) }));
      expect(standing({ events }).latest?.source.title).to.equal(latest);
    });
  }
});
