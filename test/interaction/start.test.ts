import { expect } from '@esm-bundle/chai';
import { filterFromText, rangeFromText, readRange, reduce, startFaults, FIRST_VIEW, writeRange } from '../../src/interaction/index.js';
import { filterFrom, NO_FILTER, readTimeline, type Timeline } from '../../src/model/index.js';
import { policyOf, SMALL } from '../fixtures/policies.js';

const timelineOf = (policy: unknown): Timeline => readTimeline(policy).timeline as Timeline;

describe('A range in words', () => {
  for (const [text, range] of [
    ['2025-02/2025-06', { start: '2025-02-01', end: '2025-06-30' }],
    [' 2025-02-03/2025-02-09 ', { start: '2025-02-03', end: '2025-02-09' }],
    ['2025', { start: '2025-01-01', end: '2025-12-31' }],
    ['2025-03~', { start: '2025-03-01', end: '2025-03-31' }],
    ['Spring', null],
    ['2025-06/2025-02', null],
    ['', null],
    ['2025-02-30', null],
    ['2025/2026/2027', null],
  ] as const) {
    it(`"${text}" is ${range ? `from ${range.start} to ${range.end}` : 'none'}`, () => {
      expect(writeRange(readRange(rangeFromText(text)))).to.deep.equal(range);
    });
  }

  it('may have no end, which is then that of the document', () => {
    const timeline = timelineOf(SMALL);
    for (const [text, year] of [['2025-03/..', '2025'], ['../2025-03', '2025'], ['2025-03/', '2025']] as const) {
      const range = readRange(rangeFromText(text));
      expect(range, text).not.to.equal(null);
      const shown = writeRange(reduce(FIRST_VIEW, { type: 'show-range', range }, timeline).range);
      expect([shown?.start.slice(0, 4), shown?.end.slice(0, 4)], text).to.deep.equal([year, year]);
    }
    expect(writeRange(readRange(rangeFromText('2025-03/..'))), 'before there is a document').to.equal(null);
  });
});

describe('A filter in words', () => {
  for (const [text, filter] of [
    ['category=order&category=report&case=doe', { categories: ['order', 'report'], cases: ['doe'] }],
    ['tag=fees&lane=Ports&kind=rule&q=caf%C3%A9+fees', { tags: ['fees'], lanes: ['Ports'], kinds: ['rule'], text: 'café fees' }],
    ['?case=doe', { cases: ['doe'] }],
    ['colour=red&case=', {}],
    ['__proto__=x&constructor=y', {}],
    ['', {}],
  ] as const) {
    it(`"${text}" asks for ${JSON.stringify(filter)}`, () => {
      expect(filterFrom(filterFromText(text))).to.deep.equal({ ...NO_FILTER, ...filter });
    });
  }
});

describe('What a page asks for and cannot have', () => {
  const faults = (asked: Readonly<Record<string, string>>, timeline: Timeline | null = timelineOf(SMALL)): string[] =>
    startFaults((name) => asked[name] ?? null, timeline);

  it('is nothing where all of it makes sense', () => {
    expect(faults({ range: '2025-02/..', filter: 'category=order&case=doe&q=x', selected: 'stay', view: 'latest' })).to.deep.equal([]);
    expect(faults({})).to.deep.equal([]);
    expect(faults({ range: '', filter: '', selected: '', view: '' })).to.deep.equal([]);
  });

  for (const [name, text, pattern] of [
    ['range', 'Spring', /range="Spring".*interval of dates, such as 2025-02\/2025-06\.$/],
    ['filter', 'colour=red', /filter="colour=red".*"colour" is no word of a filter; there are category, kind, case, tag, lane, q, since\.$/],
    ['filter', 'category=orders', /no category is called "orders"; there are agency, filing, order, report, other\.$/],
    ['filter', 'case=nobody', /no case has the id "nobody"\.$/],
    ['selected', 'nobody', /selected="nobody".*no event has this id\.$/],
    ['view', 'newest', /view="newest".*there are "all" and "latest"\.$/],
  ] as const) {
    it(`is said of ${name}="${text}"`, () => {
      expect(faults({ [name]: text })).to.have.length(1);
      expect(faults({ [name]: text })[0]).to.match(pattern);
    });
  }

  it('is not said of what only a document can tell, before there is one', () => {
    expect(faults({ selected: 'nobody', filter: 'case=nobody' }, null)).to.deep.equal([]);
  });
});

describe('The latest events', () => {
  it('fill the chart, to its end', () => {
    const timeline = timelineOf(policyOf(40, 20));
    const { range } = reduce(FIRST_VIEW, { type: 'show-latest' }, timeline);
    const shown = timeline.events.filter(({ start }) => range && start >= range.start && start < range.end);
    expect(shown.at(-1)).to.equal(timeline.events.at(-1));
    expect(shown.length).to.be.within(8, 11);
  });

  it('are all of them where there are few', () => {
    expect(reduce(FIRST_VIEW, { type: 'show-latest' }, timelineOf(policyOf(3))).range).to.equal(null);
    expect(reduce(FIRST_VIEW, { type: 'show-latest' }, timelineOf({ title: 'None', events: [] })).range).to.equal(null);
  });
});
