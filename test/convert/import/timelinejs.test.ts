import { expect } from '@esm-bundle/chai';
import { importTimelinejs } from '../../../src/convert/import/timelinejs.js';
import type { Imported } from '../../../src/convert/input/importer.js';
import { timelinejs1, timelinejs3 } from '../../fixtures/formats/timelinejs.js';
import { lostLeaves } from '../../support/leaves.mjs';

const KEY = 'com.knightlab.timeline';

function messages({ report }: Imported): string[] {
  return report.problems.map(({ severity, message }) => `${severity} ${message}`);
}

function eventsOf(...events: unknown[]): readonly Record<string, unknown>[] {
  return importTimelinejs({ events }).policy?.events ?? [];
}

/** The date and its words for a slide with these dates. */
function when(slide: Record<string, unknown>): unknown[] {
  const [event] = eventsOf({ text: { headline: 'A' }, ...slide });
  return event?.dateText === undefined ? [event?.date] : [event.date, event.dateText];
}

describe('TimelineJS 3', () => {
  it('loses nothing of any field of its documentation, and reports no problem', () => {
    const imported = importTimelinejs(timelinejs3);
    expect(lostLeaves(timelinejs3, imported)).to.deep.equal([]);
    expect(messages(imported)).to.deep.equal([]);
  });

  it('reads the same from the text of the file', () => {
    expect(importTimelinejs(`\uFEFF${JSON.stringify(timelinejs3, null, 2).replaceAll('\n', '\r\n')}`)).to.deep.equal(importTimelinejs(timelinejs3));
  });

  it('makes the title slide the title and summary', () => {
    const { policy } = importTimelinejs(timelinejs3);
    expect(policy?.title).to.equal('Rivers of the north');
    expect(policy?.summary).to.deep.equal({
      html: '<p>From spring to <a href="https://example.org/sea">sea</a>.</p>\n<p><a href="https://example.org/map.png">A map</a> (Survey)</p>',
    });
  });

  it('makes a slide an event with its text, image, lane and id', () => {
    const { ext, ...event } = importTimelinejs(timelinejs3).policy?.events[0] ?? {};
    expect(event).to.deep.equal({
      date: '1908-05-13',
      title: 'The bridge opens',
      id: 'bridge-opens',
      body: 'Three mayors & a band.\nAnd rain.',
      media: [{
        url: 'https://example.org/bridge.jpg?size=2', alt: 'A bridge of iron', caption: 'The bridge', credit: 'City archive',
        link: 'https://example.org/bridge',
      }],
      lane: 'Bridges',
    });
    expect((ext as Record<string, Record<string, unknown>>)[KEY]?.location).to.have.property('lat', 60.5);
  });

  it('links what is no image that may be shown here', () => {
    const [, flood, canal, , ferry] = importTimelinejs(timelinejs3).policy?.events ?? [];
    expect(flood?.documents).to.deep.equal([{ label: 'Before the flood', url: 'http://example.org/flood.jpg', type: 'image' }]);
    expect(canal?.documents).to.deep.equal([
      { label: 'Video on YouTube', url: 'https://www.youtube.com/watch?v=abc', type: 'video', publisher: 'Film club' },
      { label: 'Film club', url: 'https://example.org/film' },
    ]);
    expect(ferry?.documents?.[0]?.url).to.equal('https://example.org/ferry');
  });

  it('puts a quotation into the text', () => {
    const [, , , ford] = importTimelinejs(timelinejs3).policy?.events ?? [];
    expect(ford?.body).to.deep.equal({ html: '<blockquote>There is a ford.<cite>A letter</cite></blockquote>' });
  });

  it('keeps eras as eras, and makes no state of them', () => {
    const { policy } = importTimelinejs(timelinejs3);
    expect(policy?.eras).to.deep.equal([{ start: '1900', end: '1914-07', label: 'Years of bridges' }]);
    expect(policy?.spans).to.equal(undefined);
  });

  it('names an event after its caption where there is no headline, and says so', () => {
    const { policy, report } = importTimelinejs(timelinejs3);
    expect(policy?.events[4]?.title).to.equal('The ferry is sold. Nobody knows to whom.');
    expect(report.guessed.map(({ note }) => note)).to.include('a title from the beginning of the text or caption');
  });

  it('names a timeline without a headline as the caller says, or after its text', () => {
    const file = { events: [], title: { text: { text: 'A river. It is long, and this text goes on and on until no title could hold all of what it says about it.' } } };
    expect(importTimelinejs(file, { title: 'Rivers' }).policy?.title).to.equal('Rivers');
    expect(importTimelinejs(file).policy?.title).to.match(/^A river$/);
    expect(importTimelinejs({ events: [] }).policy?.title).to.equal('Timeline');
  });

  it('says where the file came from', () => {
    expect(importTimelinejs({ events: [] }, { url: 'https://www.example.org/a.json', lang: 'nb' }).policy).to.deep.include({
      lang: 'nb', source: { publisher: 'example.org', url: 'https://www.example.org/a.json' },
    });
  });
});

describe('a date of TimelineJS', () => {
  const rows: readonly (readonly [what: string, slide: Record<string, unknown>, when: unknown[]])[] = [
    ['takes a text as well as a number', { start_date: { year: '1908', month: 5 } }, ['1908-05']],
    ['has the time of the slide', { start_date: { year: 1911, month: 3, day: 2, hour: 6, minute: 45, second: 56 } }, ['1911-03-02T06:45:56']],
    ['has no time for the zeros of a program', { start_date: { year: 1911, month: 3, day: 2, hour: 0, minute: 0 } }, ['1911-03-02']],
    ['has midnight where it is written', { start_date: { year: '1911', month: '3', day: '2', hour: '00', minute: '00' } }, ['1911-03-02T00:00']],
    ['of -44 is 44 BCE, as TimelineJS shows it', { start_date: { year: '-44', month: 3, day: 15 } }, ['-0043-03-15']],
    ['of -1 is 1 BCE', { start_date: { year: -1 } }, ['0000']],
    ['makes an interval with an end', { start_date: { year: 1920 }, end_date: { year: 1923, month: 2 } }, ['1920/1923-02']],
    ['leaves out an end that says the same', { start_date: { year: 1920, month: 2 }, end_date: { year: '1920', month: '02' } }, ['1920-02']],
    ['of hours on one day has the first', {
      start_date: { year: 1920, month: 2, day: 3, hour: 9 }, end_date: { year: 1920, month: 2, day: 3, hour: 17 },
    }, ['1920-02-03T09:00']],
    ['is shown as the slide says', { start_date: { year: 1920 }, display_date: 'The <b>twenties</b>' }, ['1920', 'The twenties']],
    ['is shown as the date says', { start_date: { year: 1920, display_date: 'Spring 1920' } }, ['1920', 'Spring 1920']],
    ['is shown as either end says', { start_date: { year: 1920 }, end_date: { year: 1921, display_date: 'later' } }, ['1920/1921', '1920 – later']],
    ['that no calendar reaches is in words', { start_date: { year: '-13800000000' } }, [null, '13.80 billion years ago']],
    ['of an age is in words', { start_date: { year: -538800000 }, end_date: { year: -251900000 } }, [null, '538.8 million years ago – 251.9 million years ago']],
    ['of the far future is a year', { start_date: { year: 1000000 } }, [null, 'year 1000000']],
    ['a month that is none leaves the year', { start_date: { year: 2014, month: 'Spring' } }, ['2014', 'Spring 2014']],
    ['30 February leaves the month', { start_date: { year: 2014, month: 2, day: 30 } }, ['2014-02', '2014-2-30']],
    ['a month that is a word is read', { start_date: { year: 2014, month: 'March', day: 3 } }, ['2014-03-03']],
    ['a year that is more is read', { start_date: { year: 'c. 1850' } }, ['1850~']],
    ['44 BC is read', { start_date: { year: '44 BC' } }, ['-0043']],
    ['a year that is none stays in words', { start_date: { year: 'long ago', month: 3 } }, [null, '3 long ago']],
    ['that ends before it starts stands at its start', { start_date: { year: 1920 }, end_date: { year: 1910 } }, ['1920', '1920 – 1910']],
    ['that is missing is said to be', {}, [null, 'No date given']],
    ['in one text is read too', { start_date: '1908-05-13' }, ['1908-05-13']],
  ];
  for (const [what, slide, expected] of rows) it(what, () => expect(when(slide)).to.deep.equal(expected));

  it('keeps the exact parts that the date does not have', () => {
    const slide = { text: { headline: 'A' }, start_date: { year: 1920, month: 1, day: 5, hour: 6, millisecond: 5 }, end_date: { year: -13800000000 } };
    const [event] = eventsOf(slide);
    expect(event?.ext).to.deep.equal({ [KEY]: { start_date: { millisecond: 5 }, end_date: { year: -13800000000 } } });
    const [interval] = eventsOf({ ...slide, end_date: { year: 1921, month: 2, day: 3, hour: 3 } });
    expect(interval?.ext).to.deep.equal({ [KEY]: { start_date: { hour: 6, millisecond: 5 }, end_date: { hour: 3 } } });
  });
});

describe('TimelineJS 1 and 2', () => {
  it('loses nothing of any field of its README, and reports no problem', () => {
    const imported = importTimelinejs(timelinejs1);
    expect(lostLeaves(timelinejs1, imported)).to.deep.equal([]);
    expect(messages(imported)).to.deep.equal([]);
  });

  it('reads dates with commas, slashes and offsets', () => {
    expect(importTimelinejs(timelinejs1).policy?.events.map(({ date }) => date)).to.deep.equal([
      '2011-12-10/2011-12-11', '2011-12-10T07:02:10-05:00', '2011-12-10', '2011-12-09T19:30', '2012-01',
    ]);
  });

  it('reads tags as lanes, assets as documents and eras', () => {
    const { policy } = importTimelinejs(timelinejs1);
    expect(policy?.events[0]).to.deep.include({ lane: 'Wood' });
    expect(policy?.events[0]?.documents).to.deep.equal([{ label: 'A post', url: 'http://twitter.com/example/status/1', type: 'post', publisher: 'Ada' }]);
    expect(policy?.eras).to.deep.equal([{ start: '2011', end: '2012', label: 'Fences' }]);
  });

  for (const [opening, closing] of [['storyjs_jsonp_data = ', ''], ['var data=\n', ';\n'], ['callback(', ');']] as const) {
    it(`reads the script "${opening.trim()}…${closing.trim()}"`, () => {
      const imported = importTimelinejs(`${opening}${JSON.stringify(timelinejs1)}${closing}`);
      expect(imported.policy).to.deep.equal(importTimelinejs(timelinejs1).policy);
    });
  }

  it('reads day/month where the month is none', () => {
    const { policy } = importTimelinejs({ timeline: { date: [{ headline: 'A', startDate: '14/08/2019' }, { headline: 'B', startDate: '1814' }] } });
    expect(policy?.events.map(({ date }) => date)).to.deep.equal(['2019-08-14', '1814']);
  });

  it('takes midnight for the whole day, as TimelineJS 2 does', () => {
    const { policy } = importTimelinejs({ timeline: { date: [{ headline: 'A', startDate: '2013,1,12,0,0', endDate: '2013,1,13,0,0' }, { headline: 'B', startDate: '2013,1,12,7,0' }] } });
    expect(policy?.events.map(({ date }) => date)).to.deep.equal(['2013-01-12/2013-01-13', '2013-01-12T07:00']);
  });
});

describe('what is wrong in a file of TimelineJS', () => {
  const rows: readonly (readonly [what: string, slide: Record<string, unknown>, message: RegExp])[] = [
    ['a month', { start_date: { year: 2014, month: 'Spring' } }, /^warning \/events\/0\/start_date\/month: the month "Spring" is not a number from 1 to 12$/],
    ['a day', { end_date: { year: 2014, month: 2, day: 30 } }, /^warning \/events\/0\/end_date\/day: the day "30" is not a number from 1 to 28$/],
    ['a missing start', { start_date: undefined }, /^warning \/events\/0: has no start date$/],
    ['an end before the start', { end_date: { year: 1900 } }, /^warning \/events\/0: ends \(1900\) before it starts \(2014\)$/],
    ['an address', { media: { url: 'javascript:alert(1)' } }, /^warning \/events\/0\/media\/url: the medium "javascript:alert\(1\)" is no address/],
    ['nothing to say', { text: { headline: '' } }, /^error \/events\/0: has neither a headline nor a text, and is left out$/],
  ];
  for (const [what, slide, message] of rows) {
    it(`is named with its place: ${what}`, () => {
      const imported = importTimelinejs({ events: [{ start_date: { year: 2014 }, text: { headline: 'A' }, ...slide }, { start_date: { year: 2015 }, text: { headline: 'B' } }] });
      expect(messages(imported)).to.have.length(1);
      expect(messages(imported)[0]).to.match(message);
      expect(imported.policy?.events.at(-1)?.title).to.equal('B');
    });
  }

  it('an era without a start is kept as it is', () => {
    const imported = importTimelinejs({ events: [], eras: [{ end_date: { year: 1900 }, text: { headline: 'Ages' } }] });
    expect(messages(imported)).to.deep.equal(['error /eras/0: is an era whose start cannot be drawn, and is kept as it is']);
    expect(imported.policy?.eras).to.equal(undefined);
    expect(lostLeaves({ eras: [{ end_date: { year: 1900 } }] }, imported)).to.deep.equal([]);
  });

  it('reads a date of nothing but empty texts as none', () => {
    const none = { year: '', month: '', day: '', time: '' };
    const { policy, report } = importTimelinejs({ events: [
      { start_date: { year: 1665, month: 9, day: '' }, end_date: none, text: { headline: 'A' } }, { start_date: none, text: { headline: 'B' } },
    ] });
    expect(policy?.events.map(({ date, dateText }) => [date, dateText])).to.deep.equal([['1665-09', undefined], [null, 'No date given']]);
    expect(report.problems.map(({ message }) => message)).to.deep.equal(['/events/1: has no start date']);
  });

  it('two slides of one id keep apart', () => {
    const slide = { start_date: { year: 2014 }, text: { headline: 'A' }, unique_id: 'same' };
    const imported = importTimelinejs({ events: [slide, slide] });
    expect(imported.policy?.events.map(({ id }) => id)).to.deep.equal(['same', undefined]);
    expect(messages(imported)).to.deep.equal(['warning /events/1/unique_id: "same" is the id of an event before it too']);
  });
});
