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
  'iptp': (date) => `A\r\n\r\nOriginal Date Announced\r\n${date}\r\n\r\nB\r\n`,
};

describe('a date that is none', () => {
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
