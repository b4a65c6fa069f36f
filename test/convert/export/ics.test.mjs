import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ICAL from 'ical.js';
import fc from 'fast-check';
import { exportIcs } from '../../../dist/convert/export/ics.js';
import { parse } from '../../../dist/document/index.js';

const calendar = (input) => exportIcs(parse(input).policy);
const read = (ics) => new ICAL.Component(ICAL.parse(ics));
const eventsOf = (ics) => read(ics).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
const of = (event) => calendar({ title: 'A', id: 'a', asOf: '2025-06-01', events: [{ title: 'Order', ...event }] });

const DAYS = [
  ['2025-03-07', '2025-03-07', '2025-03-08', 'Order'],
  ['2025-03-07T23:30:00-10:00', '2025-03-07', '2025-03-08', 'Order'],
  ['2024-02-29', '2024-02-29', '2024-03-01', 'Order'],
  ['2025-02/2025-04-10', '2025-02-01', '2025-04-11', /^Order \(.*2025\)$/],
  ['2025-02-03/2025-02-05', '2025-02-03', '2025-02-06', 'Order'],
  ['2025-03', '2025-03-01', '2025-04-01', 'Order (March 2025)'],
  ['2025-12', '2025-12-01', '2026-01-01', 'Order (December 2025)'],
  ['2025', '2025-01-01', '2026-01-01', 'Order (2025)'],
  ['2025-03-07~', '2025-03-07', '2025-03-08', /^Order \(about /],
  ['2025-03-07?', '2025-03-07', '2025-03-08', /^Order \(.*uncertain/],
  ['2025-03-07/..', '2025-03-07', '2025-03-08', /^Order \(from /],
  ['../2025-03-07', '2025-03-07', '2025-03-08', /^Order \(until /],
  ['1789-03-04', '1789-03-04', '1789-03-05', 'Order'],
];

for (const [date, start, end, summary] of DAYS) {
  test(`an event of ${date} fills the days from ${start} to before ${end}`, () => {
    const [event] = eventsOf(of({ date }));
    assert.deepEqual([event.startDate.toString(), event.endDate.toString()], [start, end]);
    assert.ok(event.startDate.isDate && event.endDate.isDate);
    if (typeof summary === 'string') assert.equal(event.summary, summary);
    else assert.match(event.summary, summary);
  });
}

const TIMES = [
  ['2025-03-08T04:58:00Z', '2025-03-08T04:58:00Z'],
  ['2025-03-07T23:58', '2025-03-08T04:58:00Z'],
  ['2025-07-01T09:30:15-04:00', '2025-07-01T13:30:15Z'],
];
for (const [date, start] of TIMES) {
  test(`an event of ${date} stands at its moment where the document names a zone`, () => {
    const ics = calendar({ title: 'A', timeZone: 'America/New_York', events: [{ date, title: 'Order' }] });
    const [{ startDate }] = eventsOf(ics);
    assert.deepEqual([startDate.toString(), startDate.isDate], [start, false]);
    assert.match(ics, /X-WR-TIMEZONE:America\/New_York/);
  });
}

test('a time that is no moment of the zone, or of no zone that is known, fills its day', () => {
  for (const [timeZone, date, day] of [['America/New_York', '2025-11-02T01:30', '20251102'], ['Nowhere/Here', '2025-03-08T04:58Z', '20250308']]) {
    const ics = calendar({ title: 'A', timeZone, events: [{ date, title: 'Order' }] });
    assert.match(ics, new RegExp(`DTSTART;VALUE=DATE:${day}`));
  }
});

test('an event names its case, since "Order" says little in a calendar', () => {
  const cases = [{ id: 'doe', name: 'Doe v. Agency', court: { label: 'D.D.C.' } }, { id: 'roe', name: 'Roe v. Agency' }];
  const [event] = eventsOf(calendar({ title: 'A', cases, events: [{ date: '2025', title: 'Order', body: 'Granted.', cases: ['doe', 'Roe v. Agency'] }] }));
  assert.equal(event.description, 'Doe v. Agency, D.D.C.\nRoe v. Agency\n\nGranted.');
});

test('what a calendar cannot hold is named in its description', () => {
  const ics = calendar({
    title: 'A', summary: 'About A.', events: [
      { date: '-0043-03-15', title: 'Ides' }, { date: null, dateText: 'Some day', title: 'Later' },
      { date: 'Y12025', title: 'Far' }, { date: '9999-12-31', title: 'Last' }, { date: '2025', title: 'Now' },
    ],
  });
  assert.deepEqual(eventsOf(ics).map(({ summary }) => summary), ['Now (2025)']);
  const description = read(ics).getFirstPropertyValue('description');
  assert.match(description, /^About A\.\n\nNot in this calendar/);
  for (const title of ['Ides', 'Later (Some day)', 'Far', 'Last']) assert.ok(description.includes(title), title);
});

test('years have four digits', () => {
  assert.match(of({ date: '0001-01-01' }), /DTSTART;VALUE=DATE:00010101\r\nDTEND;VALUE=DATE:00010102\r\n/);
});

test('texts, categories and the first address come out as they went in', () => {
  const [event] = eventsOf(of({
    date: '2025', kind: 'minute-order', kindLabel: 'Minute order, paper', body: 'One; two, \\ three\n\nfour',
    documents: [{ label: 'Sealed', url: null }, { label: 'Order', url: 'https://example.org/a;b,c?d=é f' }],
  }));
  assert.equal(event.description, 'One; two, \\ three\nfour\n\nSealed\nOrder: https://example.org/a;b,c?d=é f');
  assert.deepEqual(event.component.getFirstProperty('categories').getValues(), ['order', 'Minute order, paper']);
  assert.equal(event.component.getFirstPropertyValue('url'), 'https://example.org/a;b,c?d=é%20f');
});

test('no line is longer than 75 octets, and none is cut inside a character', () => {
  const ics = of({ date: '2025', title: '😀é'.repeat(200), documents: [{ label: 'x', url: `https://example.org/${'a'.repeat(500)}` }] });
  for (const line of ics.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
  assert.equal(eventsOf(ics)[0].summary, `${'😀é'.repeat(200)} (2025)`);
});

test('an independent parser reads the calendar of any texts', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 40 });
  const event = fc.record({ date: fc.constantFrom('2025', '2025-03-07'), title: text.map((one) => `${one}x`), body: text, kind: text, tags: fc.array(text) });
  fc.assert(fc.property(fc.array(event, { maxLength: 3 }), text, (events, summary) => {
    const ics = calendar({ title: 'A', summary, events });
    assert.equal(eventsOf(ics).length, events.length);
    assert.ok(ics.split('\r\n').every((line) => !/[\r\n]/.test(line)));
  }), { numRuns: 100 });
});

test('the same document gives the same calendar, with the same ids, in any time zone', () => {
  const events = [{ date: '2025-03-07', title: 'Order' }, { date: '2025-03-07', title: 'Order' }, { date: '2025-03', title: 'Appeal' }];
  const script = fileURLToPath(import.meta.resolve('../../../dist/convert/export/ics.js'));
  const code = `import { exportIcs } from ${JSON.stringify(script)};
    import { parse } from ${JSON.stringify(fileURLToPath(import.meta.resolve('../../../dist/document/index.js')))};
    process.stdout.write(exportIcs(parse(${JSON.stringify({ title: 'A', asOf: '2025-06-01', events })}).policy));`;
  const texts = ['Pacific/Honolulu', 'Asia/Tokyo', 'UTC'].map((TZ) =>
    execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8', env: { ...process.env, TZ } }));
  assert.deepEqual(new Set(texts), new Set([texts[0]]));
  const uids = eventsOf(texts[0]).map(({ uid }) => uid);
  assert.equal(new Set(uids).size, 3);
  assert.equal(uids[0], '2025-03-07-order@a.policy-timeline');
  assert.match(texts[0], /DTSTAMP:20250601T000000Z/);
});
