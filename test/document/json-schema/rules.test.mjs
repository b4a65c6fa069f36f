// Each pattern of the schema against the rule that it stands for.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { TEXT_RULES } from '../../../dist/document/rules/rules.js';
import { RULES } from '../../../dist/document/json-schema/rules.js';

const patterns = new Map(Object.keys(TEXT_RULES).map((rule) => [rule, new RegExp(RULES[rule].pattern, 'u')]));

/** `beyond`: what no regular expression tells. */
function agree(rule, text, beyond) {
  const complaint = TEXT_RULES[rule](text);
  if (complaint && beyond?.test(complaint.message)) return;
  assert.equal(patterns.get(rule).test(text), complaint === null, `${rule}: ${JSON.stringify(text)}, ${complaint?.message}`);
}

const words = (...parts) => fc.array(fc.constantFrom(...parts), { maxLength: 9 }).map((found) => found.join(''));
const BACKWARDS = /ends before it starts/;

const DAY_PARTS = ['-', '0000', '-0000', '0004', '1900', '2000', '2025', '2024', '-02-29', '-02', '-04', '-12', '-13', '-00',
  '-29', '-30', '-31', '-32', 'X', 'XX', 'T', '09:30', '24:00', ':60', ':59', 'Z', '+14', '+14:00', '+14:30', '-12:00',
  '-00:30', '-00', '+00', '..', '/', '?', '~', '%', 'Y', '12000', '271820', '271821', '99999', ' ', '\n'];
const NEAR_DATES = fc.oneof(
  words(...DAY_PARTS),
  fc.tuple(words(...DAY_PARTS), words(...DAY_PARTS)).map((ends) => ends.join('/')),
  fc.integer({ min: -300_000, max: 300_000 }).map((year) => `Y${year}`),
  fc.string(),
);

const pad = (value, length) => String(value).padStart(length, '0');

describe('a date of the schema', () => {
  it('is a day that exists: leap years, months of 30 days, every day around them', () => {
    for (const sign of ['', '-']) {
      for (const year of [0, 1, 4, 99, 100, 400, 1600, 1700, 1896, 1900, 1996, 2000, 2023, 2024, 2100, 2400, 9999]) {
        for (let month = 0; month < 14; month += 1) {
          for (let day = 0; day < 33; day += 1) {
            for (const end of ['', 'T10:00']) agree('day', `${sign}${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}${end}`);
          }
        }
      }
    }
  });

  it('has a year that is not too far away', () => {
    for (let year = 271_600; year < 272_000; year += 1) for (const sign of ['', '-']) agree('day', `Y${sign}${year}`);
  });

  it('has an offset that exists', () => {
    for (const sign of ['+', '-']) {
      for (let hours = 0; hours < 16; hours += 1) {
        for (const minutes of ['', ':00', ':01', ':30', ':59', ':60']) agree('day', `2025-03-07T09:30${sign}${pad(hours, 2)}${minutes}`);
      }
    }
  });

  it('is what the parser reads, in texts that are nearly one', () => {
    for (const rule of ['edtf', 'day', 'edtf-or-open']) {
      fc.assert(fc.property(NEAR_DATES, (text) => agree(rule, text, BACKWARDS)), { numRuns: 5000 });
    }
  });
});

const ADDRESSES = words('http', 'HTTPS', 'https:', 'mailto:', 'java', 'script', ':', '\n', '\t', '\r', '\u0000', ' ', '/', '.', 'a', '1', '+', '\u00a0', 'ſ', 'K');
const LANGUAGES = words('en', 'EN', 'gsw', 'english', '-', '-Latn', '-US', '-419', '-1996', '-rozaj', '-u', '-ca', '-gregory',
  '-a', '-bb', '-t', '-h0', '-hybrid', '-x', '-y', '-1', '_US', 'i-klingon', 'x-a', '-de');

describe('a text of the schema', () => {
  for (const [rule, texts] of Object.entries({
    link: ADDRESSES,
    filled: words(' ', '\n', '\u00a0', '\u2028', '\u200b', 'a', '\ud800'),
    'url-safe': words('a', '-', '.', '~', ':', '@', '/', '_', ' ', '#', 'é', 'e\u0301', '٣', '\ud800', '𝒳', '\n'),
    email: words('a', '@', '.', ' ', '\n', '<', '?', '&', ',', ';', ':', '"'),
    sha256: words('0123456789', 'abcdefABCDEF', '0'.repeat(54), 'f'.repeat(64), 'g', '\n'),
  })) {
    it(`keeps the rule "${rule}" where the parser says so`, () => {
      fc.assert(fc.property(fc.oneof(texts, fc.string()), (text) => agree(rule, text)), { numRuns: 3000 });
    });
  }

  it('is a time zone where engines say so, but for what no area has', () => {
    for (const zone of [...Intl.supportedValuesOf('timeZone'), 'utc', 'GB-Eire', 'NZ-CHAT', 'W-SU', 'GMT+0', 'US/Eastern', 'Mars/Olympus', '+02:00']) {
      agree('time-zone', zone);
    }
    const NEAR = words('America', 'us', '/', 'New_York', 'UTC', 'GMT', '+', '-', '0', '5', ' ', '\n');
    const hasArea = (zone) => /^[a-z]+\/[\w+-]/i.test(zone);
    // Some engines know names of three letters besides, which no other does.
    const isAbbreviation = (zone) => /^[a-z]{3}$/i.test(zone);
    fc.assert(fc.property(fc.oneof(NEAR, fc.string()), (zone) => hasArea(zone) || isAbbreviation(zone) || agree('time-zone', zone)), { numRuns: 3000 });
  });

  it('is a language tag where engines say so, but for what is in one twice', () => {
    const isTwice = (tag) => {
      const parts = tag.toLowerCase().split('-').slice(1);
      return new Set(parts).size < parts.length;
    };
    fc.assert(fc.property(fc.oneof(LANGUAGES, fc.string()), (tag) => isTwice(tag) || agree('lang', tag)), { numRuns: 10_000 });
  });
});
