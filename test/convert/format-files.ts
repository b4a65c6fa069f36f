import * as congress from '../fixtures/formats/congress-gov.js';
import * as courts from '../fixtures/formats/courtlistener.js';
import * as register from '../fixtures/formats/federal-register.js';
import { PAGE as RECORDS_PAGE, RULINGS } from '../fixtures/formats/json.js';
import { BILL as LEGISCAN_BILL, LIST as LEGISCAN_LIST } from '../fixtures/formats/legiscan.js';
import { BILL as OPENSTATES_BILL, FOUND as OPENSTATES_FOUND } from '../fixtures/formats/openstates.js';
import { CASE as OYEZ_CASE, LIST as OYEZ_LIST } from '../fixtures/formats/oyez.js';
import { simile } from '../fixtures/formats/simile.js';
import { timelinejs1, timelinejs3, timelinejsSheet } from '../fixtures/formats/timelinejs.js';
import { WORKBOOK } from '../fixtures/formats/xlsx.js';
import { vis } from '../fixtures/formats/vis.js';

const ENTRY = 'Harbor Office asks for lists\n\nOriginal Date Announced\nMarch 7, 2025\n\nThe Harbor Office asks for lists.\n';
const PAGE = `<!doctype html><html><body><h1>Harbor Office</h1>${ENTRY.split('\n').map((line) => `<p>${line}</p>`).join('')}</body></html>`;

const CALENDAR = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:a', 'DTSTART;VALUE=DATE:20250307', 'SUMMARY:A bell', 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');

const FEED = '<?xml version="1.0"?>\n<rss version="2.0"><channel><title>Bells</title><item><title>A bell</title><pubDate>7 Mar 2025</pubDate></item></channel></rss>';

const text = async (name: string): Promise<string> => (await fetch(new URL(`../fixtures/formats/${name}`, import.meta.url))).text();

/** A file of each format that has every field of it. */
export const WHOLE: Readonly<Record<string, unknown>> = {
  'timelinejs': timelinejs3, 'timelinejs-csv': await text('timelinejs-csv.csv'), 'csv': await text('csv.csv'), 'xlsx': WORKBOOK, 'json': RULINGS,
  'vis': vis, 'simile': simile, 'courtlistener': courts.DOCKET, 'federal-register': register.RULE, 'congress-gov': congress.BILL,
  'legiscan': LEGISCAN_BILL, 'openstates': OPENSTATES_BILL, 'oyez': OYEZ_CASE, 'ics': await text('ics.ics'), 'rss': await text('rss.xml'),
  'iptp': await text('iptp-saved.html'),
};

/** Files of each format. */
export const FILES: Readonly<Record<string, readonly unknown[]>> = {
  'timelinejs': [timelinejs3, timelinejs1],
  'timelinejs-csv': [timelinejsSheet],
  'csv': ['Date,Title,Notes\n2014-04-16,A rule,"One, two"\n', 'date;title\r\n2014-04-16;A rule\r\n'],
  'xlsx': [WORKBOOK],
  'json': [RULINGS, RECORDS_PAGE],
  'vis': [vis, vis.items],
  'simile': [simile],
  'courtlistener': [courts.DOCKET, courts.ENTRIES, courts.ALERT, courts.APPEAL, courts.SUPREME, courts.FOUND, courts.CLUSTER, [courts.DOCKET, courts.ENTRIES]],
  'federal-register': [register.RULE, register.ORDER, register.INSPECTED, register.RESULTS, [register.RULE, register.ORDER]],
  'congress-gov': [congress.BILL, congress.ACTIONS, congress.SUMMARIES, congress.TEXTS, congress.SUBJECTS, congress.BILLS, congress.BILL.bill,
    congress.ACTIONS.actions, [congress.BILL, congress.ACTIONS]],
  'legiscan': [LEGISCAN_BILL, LEGISCAN_LIST, LEGISCAN_BILL.bill, [LEGISCAN_BILL, LEGISCAN_LIST]],
  'openstates': [OPENSTATES_BILL, OPENSTATES_FOUND, [OPENSTATES_BILL]],
  'oyez': [OYEZ_CASE, OYEZ_LIST],
  'ics': [CALENDAR, WHOLE['ics']],
  'rss': [FEED, WHOLE['rss'], await text('rss-atom.xml')],
  'iptp': [ENTRY, PAGE],
};

/** What is of none of the formats. */
export const OTHERS: Readonly<Record<string, unknown>> = {
  'a document of our own': { title: 'A', events: [{ date: '2025', title: 'B' }] },
  'an empty document of our own': { title: 'A', events: [] },
  'nothing': undefined,
  'an empty text': '',
  'a space': ' ',
  'a mark alone': '\uFEFF',
  'null': 'null',
  'an empty list': '[]',
  'an empty object': '{}',
  'a number': '42',
  'a word': '"word"',
  'a list of texts': '["a", "b"]',
  'a list of nothing': [null, null],
  'a list of other objects': [{ a: 1 }, { b: 2 }],
  'an error of an API': { detail: 'Not found.' },
  'a map': { type: 'FeatureCollection', features: [] },
  'a web page': '<!doctype html><html><head><title>Log in</title></head><body><p>Please log in.</p></body></html>',
  'XML': '<?xml version="1.0"?><data><event start="2014">A</event></data>',
  'a calendar': 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n',
  'prose': 'Once there was a bell.',
  'a PDF': '%PDF-1.7\n%\uFFFD\uFFFD\n1 0 obj',
  'a spreadsheet': 'PK\u0003\u0004\u0014\u0000\u0006\u0000',
  'an image': '\uFFFDPNG\r\n\u001A\n\u0000\u0000\u0000',
  'the beginning of a file': '{"events": [{"start_date": {"year": 2',
  'lines of JSON': '{"a": 1}\n{"b": 2}\n',
  'a date of a program': new Date(0),
  'a function': () => 'A',
};

/** An input as objects, as JSON and as JSON that another program wrote. */
export function formsOf(input: unknown): unknown[] {
  const isJson = typeof input === 'object' && input !== null && !(input instanceof Date) && input !== WORKBOOK;
  return isJson ? [freeze(structuredClone(input)), JSON.stringify(input), `\uFEFF${JSON.stringify(input, null, 2).replaceAll('\n', '\r\n')}`] : [input];
}

function freeze<T>(root: T): T {
  const open: unknown[] = [root];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    Object.freeze(value);
    open.push(...Object.values(value).filter((part) => part !== undefined) as unknown[]);
  }
  return root;
}

/** What a library made of bytes, and no JSON. */
export const isBytes = (input: unknown): boolean => input === WORKBOOK;
