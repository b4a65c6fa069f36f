import { expect } from '@esm-bundle/chai';
import { importTimelinejs } from '../../../../src/convert/import/timelinejs.js';

describe('a file that is no timeline of TimelineJS', () => {
  const others: readonly (readonly [what: string, input: unknown, message: RegExp, hint: RegExp])[] = [
    ['a list', [{ a: 1 }], /is not JSON of TimelineJS/, /Give JSON of TimelineJS/],
    ['vis-timeline', [{ content: 'A', start: 1 }], /seems to be of vis-timeline/, /Import it as vis/],
    ['SIMILE', { dateTimeFormat: 'iso8601', events: [] }, /seems to be of SIMILE Timeline/, /Import it as simile/],
    ['our own document', { title: 'A', events: [{ date: '2025', title: 'B' }] }, /seems to be of this library/, /needs no import/],
    ['an empty file', '', /is empty/, /./],
    ['a web page', '<!doctype html><p>Hello', /page/, /./],
    ['a script that has to be run', "var data = {\nevents: [{start_date: new Date(2014, 1)}]}", /^line 2: a date is computed/, /months count from 0/],
    ['a template', '---\nlayout: null\n---\n{"events": []}', /is a template/, /made from it/],
    ['a page that shows one', '<script>new TL.Timeline("embed", "data.json")</script>', /page with a timeline in its script/, /file of its own/],
    ['a file that was cut off', '{"events": [{"start', /ends/, /./],
    ['nothing', undefined, /nothing to read/, /./],
  ];
  for (const [what, input, message, hint] of others) {
    it(`such as ${what} gives no document, and a sentence that says what to do`, () => {
      const { policy, report } = importTimelinejs(input);
      expect(policy).to.equal(null);
      expect(report.problems.map(({ severity }) => severity)).to.deep.equal(['error']);
      expect(report.problems[0]?.message).to.match(message);
      expect(report.problems[0]?.hint).to.match(hint);
    });
  }
});
