import { expect } from '@esm-bundle/chai';
import { IMPORT_FORMATS } from '../../src/convert/formats.js';

type File = (date: string) => unknown;

/** A file of one event, dated as asked. */
const FILES: Readonly<Record<string, File>> = {
  'timelinejs': (startDate) => ({ timeline: { headline: 'A', date: [{ startDate, headline: 'B' }] } }),
  'timelinejs-csv': (date) => `Start Date,Headline\r\n"${date}",B\r\n`,
  'csv': (date) => `\uFEFFdate,title\r\n"${date}",B\r\n`,
  'vis': (start) => [{ start, content: 'B' }],
  'simile': (start) => ({ events: [{ start, title: 'B' }] }),
  'courtlistener': (date) => ({ results: [{ id: 1, docket: 'https://www.courtlistener.com/api/rest/v4/dockets/1/', recap_documents: [], date_filed: date, description: 'B', entry_number: 1 }] }),
  'federal-register': (date) => ({ document_number: '2030-1', title: 'B', publication_date: date }),
  'congress-gov': (actionDate) => ({ actions: [{ actionDate, text: 'B' }] }),
  // A field that is empty everywhere is none.
  'json': (date) => [{ date, title: 'B' }, ...(date === '' ? [{ date: '2025', title: 'C' }] : [])],
  'xlsx': (date) => ({ sheets: [{ name: 'A', rows: [['date', 'title'], [date, 'B']], links: new Map() }] }),
  'legiscan': (date) => ({ bill: { bill_id: 1, bill_number: 'HB1', change_hash: 'a', history: [{ date, action: 'B' }] } }),
  'openstates': (date) => ({ id: 'ocd-bill/1', identifier: 'HB 1', session: '2025', actions: [{ date, description: 'B' }] }),
  'oyez': (date) => ({ name: 'A v. B', docket_number: '1', timeline: [{ event: 'B', dates: [date] }] }),
  'ics': (date) => `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:${date}\r\nSUMMARY:B\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`,
  'rss': (date) => `<rss version="2.0"><channel><title>A</title><item><title>B</title><pubDate>${date}</pubDate></item></channel></rss>`,
  'iptp': (date) => `A\r\n\r\nOriginal Date Announced\r\n${date}\r\n\r\nB\r\n`,
};

describe('a date that is none', () => {
  it('is tried in every format', () => expect(Object.keys(FILES)).to.have.members([...IMPORT_FORMATS.keys()]));

  for (const [name, file] of Object.entries(FILES)) {
    for (const date of ['2015-02-30', 'Spring', '']) {
      it(`leaves the event in place in ${name}: "${date}"`, async () => {
        const importer = await IMPORT_FORMATS.get(name)?.load();
        const { policy, report } = importer?.(file(date)) ?? {};
        const [event] = policy?.events ?? [];
        expect(event?.date ?? null).to.be.oneOf([null, '2015-02']);
        expect(event?.dateText ?? '').to.not.equal('');
        expect(JSON.stringify(event)).to.contain(date);
        // A copied page has nothing but lines, so that a line that is no date is a text.
        if (date && name !== 'iptp') expect(report?.problems.length).to.be.greaterThan(0);
      });
    }
  }
});

describe('a word before a date', () => {
  for (const [name, file] of Object.entries(FILES)) {
    // A copied page has nothing but lines, of which such a one is a text.
    if (name === 'iptp') continue;
    for (const date of ['before March 7, 2025', 'expected June 2025', 'no later than May 5 2025', 'after 2025', 'early 2025', 'due 2025', 'decided 2025', 'Spring 2025']) {
      it(`stays, and the date is not exact, in ${name}: "${date}"`, async () => {
        const importer = await IMPORT_FORMATS.get(name)?.load();
        const { policy, report } = importer?.(file(date)) ?? {};
        expect(policy?.events.map((event) => [event.date, event.dateText])).to.deep.equal([[null, date]]);
        expect(report?.problems.length).to.be.greaterThan(0);
      });
    }

    it(`is no more than "about" where it says so, in ${name}`, async () => {
      const importer = await IMPORT_FORMATS.get(name)?.load();
      const { policy } = importer?.(file('about March 2025')) ?? {};
      expect(policy?.events[0]?.date).to.equal('2025-03~');
    });

    for (const midnight of ['3/27/2025 0:00', '3/27/2025 12:00 AM', '2025-03-27T00:00:00Z', '2025-03-27 00:00:00.000', '3/27/2025 00:00:00']) {
      it(`is no time of day after it, in ${name}: ${midnight}`, async () => {
        const importer = await IMPORT_FORMATS.get(name)?.load();
        expect(importer?.(file(midnight)).policy?.events[0]).to.include({ date: '2025-03-27' }).and.not.have.property('dateText');
      });
    }

    it(`is that of a weekday, in ${name}`, async () => {
      const importer = await IMPORT_FORMATS.get(name)?.load();
      const { policy } = importer?.(file('Friday, March 7, 2025')) ?? {};
      expect(policy?.events[0]).to.deep.include({ date: '2025-03-07' });
    });
  }
});
