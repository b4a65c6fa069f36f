import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { lanesOf } from '../../src/layout/index.js';
import { isDated } from '../../src/model/index.js';
import { anyEntry, TWO_CASES } from '../model/any-entry.js';
import { timelineOf, titlesOf } from '../model/timeline-of.js';

const SPAN = { track: 'instrument', state: 'in-effect', basis: 'source', start: '2025' };

describe('lanes', () => {
  it('are those of agencies, each case, other courts, names, the rest and the press, from top to bottom', () => {
    const lanes = lanesOf(timelineOf([
      { title: 'Report', kind: 'report' }, { title: 'Nothing' },
      { title: 'In Congress', lane: 'Congress', kind: 'rule' },
      { title: 'Order', kind: 'order', cases: 'b' }, { title: 'Appeal', kind: 'appeal', cases: ['a', 'b'] },
      { title: 'Order without a case', kind: 'order' }, { title: 'Rule on a case', kind: 'rule', cases: 'a' },
    ], { cases: TWO_CASES }));
    expect(lanes.map(({ key, events }) => [key, ...titlesOf(events)])).to.deep.equal([
      ['agency:', 'Rule on a case'], ['case:b', 'Order', 'Appeal'], ['case:a', 'Appeal', 'Rule on a case'], ['court:', 'Order without a case'],
      ['named:Congress', 'In Congress'],
      ['other:', 'Nothing'], ['report:', 'Report'],
    ]);
  });

  it('know their case', () => {
    const [lane] = lanesOf(timelineOf([{ kind: 'order', cases: 'b' }], { cases: TWO_CASES }));
    expect(lane?.case?.shortName).to.equal('C v. D');
  });

  it('hold the spans of their case, and those of no case beside the agencies', () => {
    const lanes = lanesOf(timelineOf([],
      { cases: TWO_CASES, spans: [{ ...SPAN, case: 'a' }, SPAN, { ...SPAN, case: 'z' }] }));
    expect(lanes.map(({ key, spans }) => [key, spans.length])).to.deep.equal([['agency:', 2], ['case:a', 1]]);
  });

  it('do not mix up a name with anything else', () => {
    const names = ['agency', 'case:a', '__proto__', 'constructor'];
    const lanes = lanesOf(timelineOf([{ kind: 'rule' }, ...names.map((lane) => ({ lane }))]));
    expect(lanes.map(({ name }) => name)).to.deep.equal([undefined, ...names]);
  });

  it('hold an event in each lane that its document names, and in none that its kind and cases would give', () => {
    const lanes = lanesOf(timelineOf([{ title: 'Bill', kind: 'rule', cases: 'a', lane: ['Senate', 'House', 'Senate'] }, { title: 'Order', kind: 'order', cases: 'a', lane: [] }], { cases: TWO_CASES }));
    expect(lanes.map(({ key, events }) => [key, ...titlesOf(events)]))
      .to.deep.equal([['case:a', 'Order'], ['named:Senate', 'Bill'], ['named:House', 'Bill']]);
  });

  it('hold as many events of a case as it has, whatever their kind', () => {
    fc.assert(fc.property(fc.array(anyEntry().map((entry) => ({ ...entry, lane: undefined })), { maxLength: 40 }), (entries) => {
      const timeline = timelineOf(entries, { cases: TWO_CASES });
      const lanes = lanesOf(timeline);
      for (const { id, events } of timeline.cases) {
        expect(lanes.find(({ key }) => key === `case:${id}`)?.events ?? []).to.deep.equal(events.filter(isDated));
      }
    }));
  });

  it('hold every event with a date in one at least, and in none twice', () => {
    fc.assert(fc.property(fc.array(anyEntry(), { maxLength: 40 }), (entries) => {
      const timeline = timelineOf(entries, { cases: TWO_CASES });
      const lanes = lanesOf(timeline);
      const all = lanes.flatMap(({ events }) => events);
      const dated = timeline.events.filter(isDated);
      for (const { events } of lanes) expect(new Set(events).size).to.equal(events.length);
      expect(dated.filter((event) => !all.includes(event))).to.deep.equal([]);
      expect(new Set(lanes.map(({ key }) => key)).size).to.equal(lanes.length);
      for (const { events } of lanes) {
        expect(events.map(({ index }) => index))
          .to.deep.equal(events.map(({ index }) => index).sort((a, b) => a - b));
      }
    }));
  });

  it('put a restraint of no case with the courts, and not among the acts of agencies', () => {
    const restraint = { ...SPAN, track: 'restraint', state: 'stay' };
    const lanes = lanesOf(timelineOf(['2025'], { spans: [restraint, SPAN] }));
    const typeOf = (state: string): string | undefined =>
      lanes.find(({ spans }) => spans.some(({ source }) => source.state === state))?.type;
    expect([typeOf('stay'), typeOf('in-effect')]).to.deep.equal(['court', 'agency']);
  });
});
