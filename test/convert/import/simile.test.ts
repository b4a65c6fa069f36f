import { expect } from '@esm-bundle/chai';
import { importSimile } from '../../../src/convert/import/simile.js';
import { simile } from '../../fixtures/formats/simile.js';
import { lostLeaves } from '../../support/leaves.mjs';

const KEY = 'org.simile-widgets.timeline';

/** The date and its words for an event with these fields. */
function when(event: Record<string, unknown>, dateTimeFormat = 'iso8601'): unknown[] {
  const [read] = importSimile({ dateTimeFormat, events: [{ title: 'A', ...event }] }).policy?.events ?? [];
  return read?.dateText === undefined ? [read?.date] : [read.date, read.dateText];
}

describe('SIMILE Timeline', () => {
  it('loses nothing of any field, long or short, and reports no problem', () => {
    const imported = importSimile(simile);
    expect(lostLeaves(simile, imported)).to.deep.equal([]);
    expect(imported.report.problems).to.deep.equal([]);
  });

  it('makes events with their texts, links and images', () => {
    const { policy } = importSimile(simile);
    expect(policy?.title).to.equal('Lighthouses');
    expect({ ...policy?.events[0], ext: {} }).to.deep.equal({
      ext: {},
      date: '2006-05-28T09:00:00-06:00',
      title: 'A lamp & its keeper',
      id: 'lamp',
      body: { html: 'Lit <i>at last</i>.' },
      documents: [{ url: 'https://example.org/keeper', label: 'example.org' }],
      media: [{ url: 'https://example.org/lamp', alt: 'A lamp & its keeper' }],
    });
    expect(policy?.events[4]?.documents).to.deep.equal([{ url: 'http://example.org/wreck.jpg', type: 'image', label: 'Image' }]);
  });

  it('reads the short names, and names an event after its description', () => {
    const events = importSimile(simile).policy?.events ?? [];
    expect(events[1]).to.deep.include({ date: '1990-01-01/1991-02-02', title: 'The tower is built', body: 'By hand.', id: 'tower' });
    expect(events[7]).to.deep.include({ date: '1969-07-20/1969-07-21', title: 'A night without lamps. Nobody slept.' });
  });

  it('keeps the four dates of an event whose ends are uncertain', () => {
    const [, , age] = importSimile(simile).policy?.events ?? [];
    expect(age?.ext).to.deep.equal({ [KEY]: { start: '1850', latestStart: '1855', earliestEnd: '1860', end: '1865' } });
  });

  const rows: readonly (readonly [what: string, event: Record<string, unknown>, when: unknown[], format?: string])[] = [
    ['lasts from start to end', { start: '1850', end: '1855' }, ['1850/1855']],
    ['is one day', { start: '1850-02-03T00:00:00Z' }, ['1850-02-03']],
    ['began between two dates', { start: '1850', latestStart: '1855', end: '1865' }, ['1850~/1865', 'between 1850 and 1855 – 1865']],
    ['ended between two dates', { start: '1850', earliestEnd: '1860', end: '1865' }, ['1850/1865~', '1850 – between 1860 and 1865']],
    ['began and ended between two dates', { start: '1850', latestStart: '1855', earliestEnd: '1860', end: '1865' }, ['1850~/1865~', 'between 1850 and 1855 – between 1860 and 1865']],
    ['is certain where both dates are one', { start: '1850', latestStart: '1850', earliestEnd: '1865', end: '1865' }, ['1850/1865']],
    ['was one moment between two dates', { start: '1850', end: '1855', durationEvent: false }, ['1850~/1855~', 'between 1850 and 1855']],
    ['was one moment, by its text', { start: '1850', end: '1855', durationEvent: 'false' }, ['1850~/1855~', 'between 1850 and 1855']],
    ['was one moment, with no end', { start: '1850', latestStart: '1855' }, ['1850~/1855~', 'between 1850 and 1855']],
    ['is a year of the Gregorian reader', { start: 1924 }, ['1924'], 'Gregorian'],
    ['is a year before our era', { start: '44 BC' }, ['-0043'], 'gregorian'],
    ['is an astronomical year', { start: '-44' }, ['-0044'], 'gregorian'],
    ['is a day of the Gregorian reader', { start: 'Sat May 20 1961 00:00:00 GMT-0600' }, ['1961-05-20'], 'gregorian'],
    ['ends before it starts', { start: '1855', end: '1850' }, ['1855', '1855 – 1850']],
    ['has a day that does not exist', { start: '1855-02-30' }, ['1855-02', '1855-02-30']],
    ['has no date', {}, [null, 'No date given']],
    ['has words', { start: 'long ago' }, [null, 'long ago']],
  ];
  for (const [what, event, expected, format] of rows) it(`an event ${what}`, () => expect(when(event, format)).to.deep.equal(expected));

  it('reads the data of a script: comments, single quotation marks, commas too many', () => {
    expect(importSimile(`var timeline_data = ${JSON.stringify(simile)};`).policy).to.deep.equal(importSimile(simile).policy);
    const script = "var lamps = {  // of the coast\n'dateTimeFormat': 'iso8601',\n'events' : [\n  {'start': '1850', 'title': 'Keeper\\'s lamp',},\n],\n}";
    const { policy, report } = importSimile(script);
    expect(policy?.events).to.deep.equal([{ date: '1850', title: 'Keeper\'s lamp' }]);
    expect(report.problems).to.deep.equal([]);
  });

  const orders: readonly (readonly [event: Record<string, string>, message: string])[] = [
    [{ start: '1900', latestStart: '1899', end: '1905' }, '/events/0/latestStart: 1899 lies before 1900, the start'],
    [{ s: '1900', ls: '1906', e: '1905' }, '/events/0/e: 1905 lies before 1906, the ls'],
    [{ start: '1900', earliestEnd: '1903', end: '1902' }, '/events/0/end: 1902 lies before 1903, the earliestEnd'],
  ];
  for (const [event, message] of orders) {
    it(`says which uncertain dates contradict each other: ${message}`, () => {
      const { report } = importSimile({ dateTimeFormat: 'iso8601', events: [{ title: 'A', ...event }] });
      expect(report.problems.map((problem) => problem.message)).to.deep.equal([message]);
    });
  }

  it('says that its XML is not read, and what to give', () => {
    const { report } = importSimile('<data>\n  <!-- lamps -->\n  <event start="1850" title="A">Lit</event>\n</data>');
    expect(report.problems[0]?.message).to.match(/SIMILE in XML/);
    expect(report.problems[0]?.hint).to.match(/import it as simile/);
  });

  for (const [what, input] of [['TimelineJS', { events: [{ start_date: { year: 1 } }] }], ['a list', []], ['nothing', null], ['XML', '<data><event start="1"/></data>']] as const) {
    it(`is not ${what}, which is said`, () => {
      const { policy, report } = importSimile(input);
      expect(policy).to.equal(null);
      expect(report.problems.map(({ severity }) => severity)).to.deep.equal(['error']);
    });
  }
});
