import { expect } from '@esm-bundle/chai';
import { importVis } from '../../../src/convert/import/vis.js';
import { vis } from '../../fixtures/formats/vis.js';
import { lostLeaves } from '../../support/leaves.mjs';

describe('vis-timeline', () => {
  it('loses nothing of any field of its documentation, and reports no problem', () => {
    const imported = importVis(vis);
    expect(lostLeaves(vis, imported)).to.deep.equal([]);
    expect(imported.report.problems).to.deep.equal([]);
  });

  it('makes items events, with the names of their groups for lanes', () => {
    const events = importVis(vis).policy?.events.map(({ ext: _, ...event }) => event);
    expect(events).to.deep.equal([
      { date: '2014-04-16/2014-04-19', title: 'Rule published', id: '1', body: { html: 'Signed in <i>May</i>' }, lane: 'The agency' },
      { date: '2014-04-20T22:00:00+02:00', title: 'Hearing', id: 'hearing', lane: '7' },
      { date: '2014-04-20', title: 'Filed by Ada', body: { html: '<p>Filed by <a href="https://example.org">Ada</a></p>' } },
      { date: '2007-12-29T06:11:57Z', title: 'By an old server' },
      { date: '2014-04-19T22:00:00+02:00', title: 'By a browser' },
      { date: '-0400-01-01', title: 'A tooltip alone' },
    ]);
  });

  it('makes backgrounds eras, and no state of anything', () => {
    const { policy } = importVis(vis);
    expect(policy?.eras).to.deep.equal([{ start: '2014-01', end: '2014-02', label: 'Closed' }]);
    expect(policy?.spans).to.equal(undefined);
  });

  it('keeps a background that ends nowhere, or before it starts, as it is', () => {
    const items = [{ type: 'background', content: 'A', start: '2014' }, { type: 'background', content: 'B', start: '2014', end: '2013' }];
    const { policy, report } = importVis({ items });
    expect(policy?.eras).to.equal(undefined);
    expect(policy?.ext?.['org.visjs.timeline']).to.deep.equal({ items });
    expect(report.problems.map(({ message }) => message)).to.deep.equal([
      '/items/0: is a background whose end cannot be drawn, and is kept as it is',
      '/items/1: ends (2013) before it starts (2014), and is kept as it is',
    ]);
  });

  it('calls a background that has no words what it is, and says so', () => {
    const { policy, report } = importVis({ items: [{ type: 'background', start: '2014', end: '2015' }] });
    expect(policy?.eras).to.deep.equal([{ start: '2014', end: '2015', label: 'Background' }]);
    expect(report.guessed).to.deep.include({ from: 'items[].content', note: 'a label, since there is none', count: 1 });
  });

  it('says that a number is taken for a day in UTC', () => {
    expect(importVis(vis).report.guessed).to.deep.include({ from: 'items[].start', note: 'milliseconds are of a day in UTC', count: 2 });
  });

  it('names an item without content after its group, and says so', () => {
    const { policy, report } = importVis({ items: [{ start: '2014-01-02 06:00:00', end: '2014-01-02 11:00:00', group: 7 }], groups: [{ id: 7, content: 'Room 7' }] });
    expect(policy?.events[0]).to.deep.include({ date: '2014-01-02T06:00:00', title: 'Room 7', lane: 'Room 7' });
    expect(report.guessed.map(({ note }) => note)).to.include('an item without content has the name of its group');
  });

  const item = { id: 'a', content: 'A', start: '2014-01-02' };
  const forms: readonly (readonly [what: string, input: unknown])[] = [
    ['a list', [item]],
    ['the text of a list', JSON.stringify([item])],
    ['a script', `var items = ${JSON.stringify([item])};`],
    ['a DataSet in a script', "// ours\nconst items = new vis.DataSet([\n  {id: 'a', content: 'A', start: '2014-01-02'},\n]);\n"],
    ['a module', "export default [{id: 'a', content: 'A', start: '2014-01-02'}];"],
    ['a DataSet as JSON', { _options: {}, _data: { a: item }, length: 1, _idProp: 'id' }],
    ['items that are a DataSet', { items: { _data: { a: item } } }],
    ['an object by ids', { a: item }],
  ];
  for (const [what, input] of forms) {
    it(`is read from ${what}`, () => {
      expect(importVis(input).policy?.events).to.deep.equal([{ date: '2014-01-02', title: 'A', id: 'a' }]);
      expect(importVis(input).report.problems).to.deep.equal([]);
    });
  }

  it('says that a list without any start may be that of the groups', () => {
    const { policy, report } = importVis([{ id: 1, content: 'Board' }, { id: 2, content: 'Courts' }]);
    expect(policy?.events.map(({ date, title }) => [date, title])).to.deep.equal([[null, 'Board'], [null, 'Courts']]);
    expect(report.problems[0]).to.deep.include({ severity: 'warning', place: '', message: 'No item has a start, so that they may be the groups of a timeline' });
  });

  it('keeps items that only a template could show', () => {
    const items = [{ id: 'x', home: 'Oslo', guest: 'Bergen', start: '2014-01-02' }, item];
    for (const input of [items, { items }]) {
      const imported = importVis(input);
      expect(lostLeaves(input, imported)).to.deep.equal([]);
      expect(imported.report.problems.map(({ severity }) => severity)).to.deep.equal(['error']);
    }
  });

  it('names the place of what is wrong, and reads the rest', () => {
    const { policy, report } = importVis({ items: [{ content: 'A', start: '2014-02-30' }, { content: 'B' }, { start: '2014' }, 5, { type: 'background', content: 'C' }, item] });
    expect(report.problems.map(({ severity, message }) => `${severity} ${message}`)).to.have.members([
      'warning /items/0/start: the day "30" is not a number from 1 to 28',
      'warning /items/1: has no start date',
      'error /items/2: has no content, and is left out',
      'error /items/3: is not an object, and is kept as it is',
      'error /items/4: is a background whose start cannot be drawn, and is kept as it is',
    ]);
    expect(policy?.events.map(({ date, title }) => [date, title])).to.deep.equal([['2014-02', 'A'], [null, 'B'], ['2014-01-02', 'A']]);
  });

  for (const [what, input] of [['TimelineJS', { events: [{ start_date: { year: 1 } }] }], ['a text', '"hello"'], ['nothing', null], ['options', { a: 1 }]] as const) {
    it(`is not ${what}, which is said`, () => {
      const { policy, report } = importVis(input);
      expect(policy).to.equal(null);
      expect(report.problems.map(({ severity }) => severity)).to.deep.equal(['error']);
    });
  }
});
