import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOptions } from '../../bench/options.mjs';
import { median, medians, percentile, ratio } from '../../bench/statistics.mjs';
import { targetsOf } from '../../bench/targets.mjs';
import { busyBetween, workOf } from '../../bench/trace.mjs';

test('the median of an even count lies between the two in the middle', () => {
  assert.equal(median([4, 1, 3, 2]), 2.5);
  assert.equal(median([9]), 9);
  assert.equal(median([]), null);
});

test('a percentile lies between its neighbours in proportion', () => {
  assert.equal(percentile([0, 10, 20, 30, 40], 0.95), 38);
  assert.equal(percentile([5, NaN, 5], 0.95), 5);
});

test('a ratio with a missing side is not known', () => {
  assert.equal(ratio(1, 4), 0.25);
  assert.equal(ratio(undefined, 4), null);
  assert.equal(ratio(1, 0), null);
});

test('rounds are merged number by number', () => {
  const rounds = [{ first: 1, zoom: { p95: 10 } }, { first: 3, zoom: { p95: 20 } }, { first: 8, zoom: null }];
  assert.deepEqual(medians(rounds), { first: 3, zoom: { p95: 15 } });
  assert.deepEqual(medians([{ unfinished: '> 60 s' }]), { unfinished: '> 60 s' });
});

const run = (name, ts, dur) => ({ name, ts, dur });

test('work inside other work counts once, and waiting not at all', () => {
  const events = [run('FunctionCall', 0, 4_000), run('Layout', 1_000, 1_000), run('Layout', 6_000, 2_000)];
  assert.equal(busyBetween(events, 0, 10_000), 6);
  assert.equal(busyBetween(events, 3_000, 7_000), 2);
});

test('each step has the work between its mark and the next', () => {
  const marks = ['zoom:0', 'zoom:1', 'zoom:2'].map((name, index) => ({ name, ts: index * 10_000 }));
  const events = [run('FunctionCall', 1_000, 3_000), run('Layout', 2_000, 1_000), run('UpdateLayoutTree', 12_000, 500)];
  assert.deepEqual(workOf({ marks, events }, 'zoom'), [{ total: 3, drawing: 1 }, { total: 0.5, drawing: 0.5 }]);
});

const resultsOf = (ours, vis) => ({
  options: { sizes: [5_000] }, bytes: { ours: { gzip: 1 } }, libraries: { ours: { 5_000: ours }, vis: { 5_000: vis } },
});
const renderTarget = (results) => targetsOf(results).find(({ name }) => name.startsWith('first render against vis'));

test('a target that nothing was measured for is neither met nor missed', () => {
  assert.equal(renderTarget(resultsOf({ first: 9 }, { first: 100 })).met, true);
  assert.equal(renderTarget(resultsOf({ first: 90 }, { first: 100 })).met, false);
  assert.equal(renderTarget(resultsOf({ first: 90 }, { unfinished: 'no' })).met, null);
});

test('what did not finish in time counts as that time at least', () => {
  const { figure, isBound } = renderTarget(resultsOf({ first: 3_000 }, { unfinished: '> 60 s' }));
  assert.deepEqual({ figure, isBound }, { figure: 0.05, isBound: true });
  assert.equal(renderTarget(resultsOf({ first: 3_000 }, { unfinished: '> 20 s' })).figure, 0.15);
});

test('the command line chooses sizes, rounds and libraries', () => {
  assert.deepEqual(readOptions(['--quick']).sizes, [20, 1_000, 5_000]);
  assert.deepEqual(readOptions(['--sizes', '200,20', '--only', 'ours']).sizes, [20, 200]);
  assert.throws(() => readOptions(['--only', 'theirs']), /no theirs/);
  assert.throws(() => readOptions(['--rounds', 'x']), /above 0/);
});
