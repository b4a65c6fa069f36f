// Compares the parser with the npm package `edtf`. It runs in Node, on the built files, because `edtf`
// imports JSON and a CommonJS parser, which a browser cannot load unbundled.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Date as EdtfDate, defaults, Interval, parse, Year } from 'edtf';
import fc from 'fast-check';
import { bounds, isDateError, parseEdtf, readDay } from '../../dist/dates/index.js';
import { DIFFERENCES } from './edtf-differences.mjs';

// By default `edtf` reads a date-time without an offset in the zone of the machine.
defaults.offset = false;

const MINUTE = 60_000;
const CLASSES = { Date: EdtfDate, Interval, Year };

/** `edtf`'s bounds in the form of ours, null when it rejects the text. */
function oracle(text) {
  try {
    const parsed = parse(text, { level: 1, types: Object.keys(CLASSES) });
    const { min, max } = new CLASSES[parsed.type](parsed);
    return { start: min ?? -Infinity, end: (max ?? Infinity) + 1, offset: (parsed.offset ?? 0) * MINUTE };
  } catch {
    return null;
  }
}

function ours(text) {
  const date = parseEdtf(text);
  return isDateError(date) ? null : { date, ...bounds(date) };
}

/** Ours keeps a date-time on the day as written and gives it a minute; `edtf` gives an instant. */
function agree(mine, theirs) {
  if (mine === null || theirs === null) return mine === theirs;
  if (mine.date.precision !== 'time') return mine.start === theirs.start && mine.end === theirs.end;
  return mine.start === theirs.start + theirs.offset && mine.end === mine.start + MINUTE;
}

const number = (least, most, digits) =>
  fc.integer({ min: least, max: most }).map((value) => String(value).padStart(digits, '0'));
const year = fc.oneof(
  number(1900, 2100, 4),
  number(0, 9999, 4),
  number(0, 9999, 4).map((text) => `-${text}`),
  fc.constantFrom('0000', '1900', '2000', '2023', '2024', '-0004', '-0100', '-0400'),
);
const month = number(0, 13, 2);
const day = fc.oneof(number(0, 32, 2), number(28, 31, 2));
const joined = (separator, ...parts) => fc.tuple(...parts).map((texts) => texts.join(separator));
const plain = fc.oneof(year, joined('-', year, month), joined('-', year, month, day));
const qualified = joined('', plain, fc.constantFrom('', '?', '~', '%'));
const masked = fc.oneof(
  joined('', year, fc.constantFrom('-XX', '-XX-XX')),
  joined('', year, fc.constant('-'), month, fc.constant('-XX')),
  joined('', fc.constantFrom('', '-'), number(0, 999, 3), fc.constant('X')),
  joined('', fc.constantFrom('', '-'), number(0, 99, 2), fc.constant('XX')),
);
const long = joined('', fc.constantFrom('Y', 'Y-'), number(0, 300_000, 1));
const time = fc.oneof(
  joined(':', number(0, 24, 2), number(0, 60, 2)),
  joined(':', number(0, 24, 2), number(0, 60, 2), number(0, 60, 2)),
);
const offset = fc.oneof(
  fc.constantFrom('', 'Z', '-00:00', '+00:00', '+14:00', '-12:00'),
  joined('', fc.constantFrom('+', '-'), number(0, 15, 2)),
  joined('', fc.constantFrom('+', '-'), number(0, 15, 2), fc.constant(':'), number(0, 60, 2)),
);
const dateTime = joined('', joined('-', year, month, day), fc.constant('T'), time, offset);
const side = fc.oneof(qualified, qualified, fc.constantFrom('', '..'), masked, long, dateTime);
const interval = joined('/', side, side);
const written = fc.oneof(qualified, masked, long, dateTime, interval, interval);
const broken = fc
  .tuple(written, fc.nat(), fc.nat(1), fc.constantFrom('', ...'0129-/.TZXYtzxy?~%:+ WP'))
  .map(([text, at, removed, added]) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + added + text.slice(place + removed);
  });

function checkAgainstOracle(text) {
  const [mine, theirs] = [ours(text), oracle(text)];
  if (agree(mine, theirs)) return;
  const difference = DIFFERENCES.find(({ applies }) => applies(text, mine));
  assert.ok(difference, `${text}: here ${JSON.stringify(mine)}, edtf ${JSON.stringify(theirs)}`);
}

describe('dates beside the npm package edtf', () => {
  it('accepts and bounds what the grammar allows as edtf does, but for the known differences', () => {
    fc.assert(fc.property(written, checkAgainstOracle), { numRuns: 5000 });
  });

  it('rejects slightly broken dates as edtf does, but for the known differences', () => {
    fc.assert(fc.property(broken, checkAgainstOracle), { numRuns: 5000 });
  });

  for (const { reason, example, applies, accepted } of DIFFERENCES) {
    it(`still differs on ${example}: ${reason}`, () => {
      const [mine, theirs] = [ours(example), oracle(example)];
      assert.ok(applies(example, mine));
      assert.equal(agree(mine, theirs), false);
      assert.equal(mine !== null, accepted !== 'by edtf');
      assert.equal(theirs !== null, accepted !== 'here');
    });
  }
});

describe('dates of any text', () => {
  it('reads the fast way what it parses the long way', () => {
    fc.assert(fc.property(fc.oneof(written, broken), (text) => {
      const date = parseEdtf(text);
      assert.deepEqual(readDay(text), isDateError(date) ? null : bounds(date));
    }), { numRuns: 5000 });
  });

  it('never throws, and every error says what to write', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), broken), (text) => {
      const date = parseEdtf(text);
      assert.ok(!isDateError(date) || (date.message !== '' && date.hint !== undefined));
    }), { numRuns: 5000 });
  });

  it('lasts for some time: the end lies after the start', () => {
    fc.assert(fc.property(written, (text) => {
      const mine = ours(text);
      assert.ok(mine === null || mine.end > mine.start);
    }), { numRuns: 5000 });
  });
});
