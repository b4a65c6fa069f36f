import { expect } from '@esm-bundle/chai';
import * as fc from 'fast-check';
import { importSimile } from '../../../src/convert/import/simile.js';
import { importTimelinejs } from '../../../src/convert/import/timelinejs.js';
import { importTimelinejsCsv } from '../../../src/convert/import/timelinejs-csv.js';
import { importVis } from '../../../src/convert/import/vis.js';
import type { Importer } from '../../../src/convert/input/importer.js';
import { parse } from '../../../src/document/index.js';

const IMPORTERS: readonly (readonly [name: string, importer: Importer])[] = [
  ['timelinejs', importTimelinejs], ['timelinejs-csv', importTimelinejsCsv], ['vis', importVis], ['simile', importSimile],
];

const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true });
const NAMES = [
  'start_date', 'end_date', 'year', 'month', 'day', 'hour', 'text', 'headline', 'media', 'url', 'caption', 'alt', 'group', 'display_date', 'unique_id',
  'startDate', 'endDate', 'asset', 'tag', 'start', 'end', 'content', 'type', 'title', 'id', 'latestStart', 'earliestEnd', 'link', 'image', '__proto__',
];
const value = fc.oneof(
  anything, fc.integer(), fc.constantFrom('2014', '2014-02-30', '1/2/2014', '-44', '<iframe src="x">', 'https://example.org/a.jpg', 'background', 'javascript:1'),
);
const entry: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  one: fc.oneof({ maxDepth: 2 }, value, fc.dictionary(fc.constantFrom(...NAMES), tie('one'), { maxKeys: 6 })),
})).one;
const entries = fc.oneof(fc.array(entry, { maxLength: 4 }), anything);
const file = fc.oneof(
  fc.record({ events: entries, eras: entries, title: entry, dateTimeFormat: entry }, { requiredKeys: ['events'] }),
  fc.record({ timeline: fc.record({ date: entries, era: entries, headline: value }, { requiredKeys: ['date'] }) }),
  fc.record({ items: entries, groups: entries }),
  entries,
  fc.json(),
);

function deep(levels: number): unknown {
  let inner: unknown = 'end';
  for (let level = 0; level < levels; level += 1) inner = level % 2 ? [inner] : { text: inner };
  return inner;
}

describe('an importer of timelines', () => {
  for (const [name, importer] of IMPORTERS) {
    it(`takes anything as ${name}, and gives nothing or a document without errors`, () => {
      fc.assert(fc.property(file, (input) => {
        const { policy, report } = importer(input);
        if (policy) expect(parse(policy).issues.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
        else expect(report.problems.some(({ severity }) => severity === 'error')).to.equal(true);
      }), { numRuns: 1000 });
    });
  }

  const nested: readonly (readonly [string, Importer, unknown])[] = [
    ['timelinejs', importTimelinejs, { events: [{ start_date: { year: 2014 }, text: { headline: 'A' }, media: deep(20_000), other: deep(20_000) }], more: deep(20_000) }],
    ['vis', importVis, [{ start: '2014', content: 'A', other: deep(20_000) }]],
    ['simile', importSimile, { dateTimeFormat: 'iso8601', events: [{ start: '2014', title: 'A', other: deep(20_000) }] }],
  ];
  for (const [name, importer, input] of nested) {
    it(`drops what lies too deep as ${name}, and says so`, () => {
      const { policy, report } = importer(input);
      expect(policy?.events[0]).to.deep.include({ date: '2014', title: 'A' });
      expect(report.dropped.map(({ note }) => note)).to.include('a document cannot hold it: too deep, no JSON, or of a reserved name');
      expect(report.problems).to.deep.equal([]);
    });
  }

  it('lets no name of a field reach the objects of the page', () => {
    const text = '{"events": [{"start_date": {"year": 2014}, "text": {"headline": "A"}, "__proto__": {"polluted": 1}, "constructor": 2}]}';
    const { policy, report } = importTimelinejs(text);
    expect(JSON.stringify(policy)).to.contain('"constructor":2').and.not.to.contain('polluted');
    expect(report.dropped.map(({ from }) => from)).to.deep.equal(['events[].__proto__']);
    expect(({} as Record<string, unknown>).polluted).to.equal(undefined);
  });

  it('changes nothing that it is given', () => {
    const input = Object.freeze({ events: Object.freeze([Object.freeze({ start_date: Object.freeze({ year: 2014 }), text: 'A' })]) });
    expect(() => importTimelinejs(input)).not.to.throw();
  });
});
