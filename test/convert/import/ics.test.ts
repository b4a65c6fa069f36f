import { expect } from '@esm-bundle/chai';
import { exportIcs } from '../../../src/convert/export/ics.js';
import { calendarsIn } from '../../../src/convert/import/ics/calendars-in.js';
import { importIcs } from '../../../src/convert/import/ics.js';
import { Ledger } from '../../../src/convert/input/ledger.js';
import { parse } from '../../../src/document/index.js';
import { lostLeaves } from '../../support/leaves.mjs';

const calendar = (...lines: readonly string[]): string => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: readonly string[]): string => calendar('BEGIN:VEVENT', 'UID:a@b.example', ...lines, 'END:VEVENT');
const fixture = (): Promise<string> => fetch(new URL('../../fixtures/formats/ics.ics', import.meta.url)).then((response) => response.text());

describe('a calendar', () => {
  it('gives its events with their days and times, texts and links', async () => {
    const { policy } = importIcs(await fixture());
    expect(policy?.title).to.equal('Hearings on harbor fees');
    expect(policy?.summary).to.equal('All that is public.');
    const [first, second, third] = policy?.events ?? [];
    expect(first).to.deep.include({
      id: 'hearing-7', date: '2025-03-07T10:15:00', title: 'Hearing on the motion, continued', tags: ['Court', 'Fees'],
      documents: [{ label: 'harbor.example, 7.pdf', url: 'https://harbor.example/hearings/7.pdf' }],
      actors: [{ name: 'Clerk of the Harbor Court', role: 'organizer' }],
    });
    expect(first?.ext).to.deep.equal({ 'org.ietf.rfc5545': {
      'DTSTART;TZID': 'America/New_York', 'DTEND;TZID': 'America/New_York', 'LOCATION': 'Courtroom 5', 'STATUS': 'CONFIRMED', 'CLASS': 'PUBLIC', 'PRIORITY': 5, 'UID;HOST': 'harbor.example',
      'DTEND': '2025-03-07T11:15:00',
    } });
    expect(second).to.deep.include({ date: '2025-04-02/2025-04-04', title: 'Days without ferries', tags: ['Cancelled'] });
    expect(third?.date).to.equal('2025-05-01T14:00:00Z');
  });

  it('loses nothing that stands in it', async () => {
    const text = await fixture();
    const calendars = calendarsIn(text, new Ledger())?.map(({ value }) => value);
    expect(calendars).to.have.length(1);
    expect(lostLeaves(calendars, importIcs(text))).to.deep.equal([]);
  });

  it('republishes nobody who is invited, and no address or telephone number', async () => {
    const { policy, report } = importIcs(await fixture());
    expect(JSON.stringify(policy)).to.not.match(/Nell|mailto|@rope|617-555|clerk@/);
    expect(report.dropped.map(({ from }) => from)).to.include('VEVENT[].ATTENDEE');
  });

  it('says that an event is repeated', async () => {
    const { report } = importIcs(await fixture());
    expect(report.problems.map(({ message }) => message).join()).to.match(/Session is repeated, and only its first time/);
  });

  it('made of a policy gives its events back', () => {
    const { policy } = parse({ title: 'Fees; and ferries', events: [
      { id: 'one', date: '2025-03-07', title: 'A bell, rung' }, { id: 'two', date: '2025-03-07/2025-03-09', title: 'Three days' },
    ] });
    if (!policy) throw new Error('no policy');
    const back = importIcs(exportIcs(policy)).policy;
    expect(back?.title).to.equal('Fees; and ferries');
    expect(back?.events.map(({ id, date, title }) => [id, date, title])).to.deep.equal([['one', '2025-03-07', 'A bell, rung'], ['two', '2025-03-07/2025-03-09', 'Three days']]);
  });

  it('shows a day that does not exist as it is written, and says so', () => {
    const { policy, report } = importIcs(event('DTSTART;VALUE=DATE:20250230', 'SUMMARY:A'));
    expect(policy?.events[0]).to.deep.include({ date: '2025-02', dateText: '2025-02-30' });
    expect(report.problems).to.have.length(1);
  });

  it('gives an event without a name the beginning of its text', () => {
    expect(importIcs(event('DTSTART:20250307T000000Z', 'DESCRIPTION:The bell is heard. Twice.')).policy?.events[0]).to.deep.include({ date: '2025-03-07', title: 'The bell is heard. Twice.' });
  });

  const ENDS: readonly (readonly [start: string, end: string, date: string, kept: readonly string[]])[] = [
    ['20250307T100000Z', '20250309T120000Z', '2025-03-07/2025-03-09', ['DTSTART', 'DTEND']],
    ['20250307T100000Z', '20250307T120000Z', '2025-03-07T10:00:00Z', ['DTEND']],
    ['20250307T100000', '20250308T000000', '2025-03-07T10:00:00', []],
    ['20250307T000000', '20250310T000000', '2025-03-07/2025-03-09', []],
    ['20250307T000000', '20250307T000000', '2025-03-07', ['DTEND']],
    ['20250301', '20250401', '2025-03-01/2025-03-31', []],
    ['20250307', '20250308', '2025-03-07', []],
    ['20250307', '20250307', '2025-03-07', ['DTEND']],
    ['2025-03-07T10:00:00Z', '2025-03-07T11:00:00Z', '2025-03-07T10:00:00Z', ['DTEND']],
    ['2025-03-07', '2025-03-10', '2025-03-07/2025-03-09', []],
  ];
  for (const [start, end, date, kept] of ENDS) {
    it(`from ${start} to ${end} is on these days`, () => {
      for (const type of ['', ';VALUE=DATE', ';VALUE=DATE-TIME']) {
        const { policy, report } = importIcs(event(`DTSTART${type}:${start}`, `DTEND${type}:${end}`, 'SUMMARY:A'));
        expect(policy?.events[0]?.date, type).to.equal(date);
        expect(Object.keys(policy?.events[0]?.ext?.['org.ietf.rfc5545'] ?? {}).filter((key) => key.startsWith('DT'))).to.deep.equal(kept);
        expect(report.problems).to.deep.equal([]);
      }
    });
  }

  it('shows a date that is no date of a calendar as it is written', () => {
    const { policy } = importIcs(event('DTSTART;TZID="a:b":Spring, or later', 'SUMMARY:A'));
    expect(policy?.events[0]).to.deep.include({ date: null, dateText: 'Spring, or later' });
    expect(policy?.events[0]?.ext?.['org.ietf.rfc5545']).to.deep.include({ 'DTSTART;TZID': 'a:b' });
  });

  it('that ends before it starts is on the day of its start, and says so', () => {
    const { policy, report } = importIcs(event('DTSTART;VALUE=DATE:20250307', 'DTEND;VALUE=DATE:20250302', 'SUMMARY:A'));
    expect(policy?.events[0]).to.deep.include({ date: '2025-03-07', dateText: '2025-03-07 – 2025-03-02' });
    expect(report.problems.map(({ message }) => message)).to.deep.equal(['/VEVENT/0: ends (2025-03-02) before it starts (2025-03-07)']);
  });

  it('that is broken is refused with a sentence, and several in a file are one document', () => {
    const { policy, report } = importIcs(calendar('BEGIN:VEVENT', 'no property', 'END:VEVENT'));
    expect([policy, report.problems[0]?.message]).to.deep.equal([null, 'The calendar cannot be read: invalid line (no token ";" or ":") "no property"']);
    expect(importIcs(event('DTSTART:20250307', 'SUMMARY:A') + event('DTSTART:20250308', 'SUMMARY:B')).policy?.events).to.have.length(2);
  });

  it('of components in components without end is refused with a sentence', () => {
    const nested = event(...Array<string>(12_000).fill('BEGIN:X'), ...Array<string>(12_000).fill('END:X'));
    const { policy, report } = importIcs(nested);
    expect([policy, report.problems.map(({ message }) => message)]).to.deep.equal([null, ['The calendar cannot be read: components are nested too deeply']]);
  });

  it('has the pictures that stand in its texts', () => {
    const { policy } = importIcs(event('DTSTART:20250307', 'SUMMARY:A', 'DESCRIPTION:<p>Here</p><img src="https://a.example/map.png" alt="The pier">'));
    expect(policy?.events[0]?.media).to.deep.equal([{ url: 'https://a.example/map.png', alt: 'The pier' }]);
  });

  it('lists an event without a date, and says so', () => {
    const { policy, report } = importIcs(event('SUMMARY:A'));
    expect(policy?.events[0]).to.deep.include({ date: null, dateText: 'No date given' });
    expect(report.problems.map(({ message }) => message)).to.deep.equal(['/VEVENT/0: has no date']);
  });
});
