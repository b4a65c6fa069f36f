import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ADAPTERS } from '../../bench/adapters.mjs';
import { generate } from '../../bench/documents.mjs';
import { parse } from '../../dist/index.js';

const lengths = (texts) => texts.map(({ length }) => length);

test('a generated document is the same for the same seed, and another for another', () => {
  assert.deepEqual(generate(200), generate(200));
  assert.notDeepEqual(generate(200), generate(200, { seed: 2 }));
});

test('a generated document has as many events as were asked for', () => {
  for (const count of [0, 1, 20, 1_000]) assert.equal(generate(count).events.length, count);
});

test('a generated document reads without a complaint', () => {
  for (const count of [1, 20, 1_000]) assert.deepEqual(parse(generate(count)).issues, []);
});

test('even twenty events fill five lanes', () => {
  const { events } = generate(20);
  const reports = new Set(['report', 'data', 'statement']);
  const lanes = new Set(events.map(({ cases, kind }) => cases ?? reports.has(kind)));
  assert.equal(lanes.size, 5);
});

test('texts are as long as those of real trackers', () => {
  const { events } = generate(1_000);
  const titles = lengths(events.map(({ title }) => title));
  const bodies = lengths(events.map(({ body }) => body));
  assert.ok(Math.min(...titles) >= 40 && Math.max(...titles) <= 90);
  assert.ok(Math.min(...bodies) >= 200 && Math.max(...bodies) <= 620);
});

test('dates are in order, most of them days, some of them months or stretches', () => {
  const dates = generate(1_000).events.map(({ date }) => date);
  assert.deepEqual(dates.map((date) => date.slice(0, 7)), dates.map((date) => date.slice(0, 7)).sort());
  const months = dates.filter((date) => /^\d{4}-\d\d$/.test(date)).length;
  const stretches = dates.filter((date) => date.includes('/')).length;
  assert.ok(months > 10 && months < 60, `${months} months`);
  assert.ok(stretches > 2 && stretches < 30, `${stretches} stretches`);
});

test('each library gets every event, in a lane and from day to day', () => {
  const document = generate(200);
  const { groups, items } = ADAPTERS.vis(document);
  const { events } = ADAPTERS.timelinejs(document);
  assert.equal(groups.length, 5);
  assert.equal(items.length, 200);
  assert.equal(events.length, 200);
  assert.ok(items.every(({ group, start, end }) => groups.some(({ id }) => id === group) && !(end <= start)));
  assert.deepEqual(events[0].start_date, { year: 2019, month: 1, day: 7 });
});
