// The CDN files hold smaller modules in the place of larger ones. Here the two are held against each other.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as d3Scale from 'd3-scale';
import * as d3Time from 'd3-time';
import fc from 'fast-check';
import { STAND_INS } from '../../scripts/lib/stand-ins.mjs';

const moduleFrom = (text) => import(`data:text/javascript,${encodeURIComponent(text)}`);
const load = (name) => moduleFrom(STAND_INS.find(([pattern]) => pattern.test(name))[1]);
const YEARS = { min: Date.UTC(-3000, 0, 1), max: Date.UTC(5000, 0, 1) };
const moment = fc.integer(YEARS);
const DAY = 864e5;

test('the scale of the CDN files puts moments where d3-scale puts them, and back', async () => {
  const { scaleUtc } = await load('d3-scale');
  fc.assert(fc.property(moment, fc.integer({ min: DAY, max: 5000 * 365 * DAY }), fc.integer({ min: 1, max: 4000 }), moment,
    (start, length, width, at) => {
      const [ours, theirs] = [scaleUtc, d3Scale.scaleUtc].map((scale) => scale([start, start + length], [0, width]));
      assert.ok(Math.abs(ours(at) - theirs(at)) <= 1e-6 * Math.max(1, Math.abs(theirs(at))));
      assert.ok(Math.abs(ours.invert(width / 3) - theirs.invert(width / 3)) <= 1);
    }));
});

const INTERVALS = [
  ['utcDay', (time) => time.utcDay, 90 * DAY],
  ['utcMonday', (time) => time.utcMonday, 900 * DAY],
  ['utcMonth', (time) => time.utcMonth, 4000 * DAY],
  ['every third utcMonth', (time) => time.utcMonth.every(3), 9000 * DAY],
  ['every sixth utcMonth', (time) => time.utcMonth.every(6), 9000 * DAY],
  ['utcYear', (time) => time.utcYear, 40000 * DAY],
  ['every fifth utcYear', (time) => time.utcYear.every(5), 200000 * DAY],
  ['every hundredth utcYear', (time) => time.utcYear.every(100), 2000000 * DAY],
];
for (const [name, pick, longest] of INTERVALS) {
  test(`${name} of the CDN files has the dates of d3-time`, async () => {
    const ours = pick(await load('d3-time'));
    const theirs = pick(d3Time);
    const numbers = (dates) => dates.map(Number);
    fc.assert(fc.property(moment, fc.integer({ min: 0, max: longest }), (start, length) => {
      assert.equal(+ours.floor(new Date(start)), +theirs.floor(new Date(start)));
      const ends = [new Date(start), new Date(start + length)];
      assert.deepEqual(numbers(ours.range(...ends)), numbers(theirs.range(...ends)));
    }), { numRuns: 60 });
  });
}
