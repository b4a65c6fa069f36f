// Heavy inputs of every format that is imported, of any size: what growth.mjs measures, and growth.test.mjs looks over.
import { readFileSync } from 'node:fs';
import { importTs } from '../../scripts/lib/import-ts.mjs';

const fixture = async (name) => importTs(new URL(`../fixtures/formats/${name}.ts`, import.meta.url));
const file = (name) => readFileSync(new URL(`../fixtures/formats/${name}`, import.meta.url), 'utf8');
export const many = (count, make) => Array.from({ length: count }, (_, index) => make(index));

/** A file of each format of texts. */
export const FILES = {
  'timelinejs': (await fixture('timelinejs')).timelinejs3, 'vis': (await fixture('vis')).vis, 'simile': (await fixture('simile')).simile,
  'courtlistener': (await fixture('courtlistener')).DOCKET, 'federal-register': (await fixture('federal-register')).RULE,
  'congress-gov': (await fixture('congress-gov')).BILL, 'csv': file('csv.csv'), 'timelinejs-csv': file('timelinejs-csv.csv'),
  'iptp': file('iptp-second-term.txt'), 'json': (await fixture('json')).RULINGS, 'oyez': (await fixture('oyez')).CASE,
  'legiscan': (await fixture('legiscan')).BILL, 'openstates': (await fixture('openstates')).BILL, 'ics': file('ics.ics'), 'rss': file('rss.xml'),
};
/** Many of a kind, in every format: what each is called, and how so many of it are made. */
export const ALIKE = [...rowsAndCells(), ...alike()];

function rowsAndCells() {
  const tables = {
    'one row of many cells': (size) => `Date,Title\n${'a, '.repeat(size)}`,
    'one row of commas': (size) => ','.repeat(size),
    'names and a row of commas': (size) => `Date,Title${','.repeat(size)}\n2025,x${','.repeat(size)}`,
    'many columns': (size) => `Date,Title,${many(size, (index) => `c${index}`).join()}\n2025,x,${many(size, (index) => `v${index}`).join()}`,
    'many cases in a cell': (size) => `Date,Title,Case\n2025,T,"${many(size, (index) => `Doe ${index} v. Roe`).join('; ')}"`,
    'many links in a cell': (size) => `Date,Title,Link\n2025,T,"${many(size, (index) => `https://a.example/${index}`).join(' ')}"`,
    'cases of one name': (size) => `Date,Title,Case,Docket\n${many(size, (index) => `2025,T,Doe v. Roe,1:25-cv-${index}`).join('\n')}`,
  };
  return Object.entries(tables).flatMap(([name, make]) => [
    { format: 'csv', name, make },
    { format: 'timelinejs-csv', name, make: (size) => make(size).replace('Date,Title', 'Start Date,Headline') },
  ]);
}

function alike() {
  const entry = (line) => (size) => `${FILES.iptp}\n${many(size, line).join('\n')}`;
  const bill = (actions) => [FILES['congress-gov'], { actions, request: { congress: '119', billType: 'hr', billNumber: '1' } }];
  const book = (rows, links = []) => ({ sheets: [{ name: 'A', rows: [['Date', 'Title', 'Case'], ...rows], links: new Map(links) }] });
  const calendar = (lines) => ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'DTSTART:20250307', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');
  const feed = (items) => `<rss version="2.0"><channel><title>A</title>${items.join('')}</channel></rss>`;
  const item = (parts) => `<item><title>A</title><pubDate>7 Mar 2025</pubDate>${parts}</item>`;
  const works = [
    ['iptp', 'citations', entry((index) => `2025.03.07 Complaint - Doe${index} v. Roe, No. 1:25-cv-${index} (D.D.C.)`)],
    ['iptp', 'citations of one case', entry(() => '2025.03.07 Complaint - Doe v. Roe, No. 1:25-cv-10000 (D.D.C.)')],
    ['iptp', 'dockets of one name', entry((index) => `2025.03.07 Complaint - Doe v. Roe, No. 1:25-cv-${index} (D.D.C.)`)],
    ['iptp', 'dockets of one citation', (size) => entry(() => `2025.03.07 Complaint - Doe v. Roe, ${many(size, (index) => `No. 1:25-cv-${index}`).join(', ')} (D.D.C.)`)(1)],
    ['courtlistener', 'dockets of one name', (size) => many(size / 4, (index) => ({ ...FILES.courtlistener, id: index, docket_number: `1:25-cv-${index}` }))],
    ['courtlistener', 'equal dockets', (size) => many(size / 4, () => FILES.courtlistener)],
    ['federal-register', 'equal documents', (size) => ({ results: many(size / 4, () => FILES['federal-register']) })],
    ['congress-gov', 'equal actions', (size) => bill(many(size, () => ({ actionDate: '2025-01-03', text: 'Introduced in House' })))],
    ['congress-gov', 'actions at many times', (size) => bill(many(size, (index) => ({ actionDate: '2025-01-03', actionTime: `10:00:${index}`, text: 'Introduced in House' })))],
    ['vis', 'equal items', (size) => many(size, () => ({ id: 1, start: '2025', content: 'Order' }))],
    ['simile', 'equal events', (size) => ({ dateTimeFormat: 'iso8601', events: many(size, () => ({ id: 1, start: '2025', title: 'Order' })) })],
    ['timelinejs', 'equal slides', (size) => ({ events: many(size, () => ({ unique_id: 'a', start_date: { year: 2025 }, text: { headline: 'Order' } })) })],
    ['json', 'equal records', (size) => many(size, () => FILES.json[1])],
    ['xlsx', 'equal rows', (size) => book(many(size, () => ['2025-03-07', 'Order', 'Doe v. Roe']))],
    ['xlsx', 'links', (size) => book(many(size, () => ['2025-03-07', 'Order', null]), many(size, (index) => [`${index + 1},1`, `https://a.example/${index}`]))],
    ['legiscan', 'equal bills', (size) => many(size / 10, () => FILES.legiscan)],
    ['legiscan', 'acts of a bill', (size) => ({ bill: { ...FILES.legiscan.bill, history: many(size, () => FILES.legiscan.bill.history[0]) } })],
    ['openstates', 'equal bills', (size) => ({ results: many(size / 10, () => FILES.openstates) })],
    ['openstates', 'acts of a bill', (size) => ({ ...FILES.openstates, actions: many(size, () => FILES.openstates.actions[0]) })],
    ['oyez', 'equal cases', (size) => many(size / 10, () => FILES.oyez)],
    ['oyez', 'days of a case', (size) => ({ ...FILES.oyez, timeline: [{ event: 'Argued', dates: many(size, () => 1_890_021_600) }] })],
    ['ics', 'equal events', (size) => calendar(many(size, () => 'UID:a\r\nSUMMARY:A\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nDTSTART:20250307'))],
    ['ics', 'equal lines', (size) => calendar(many(size * 2, () => 'X-A:b'))],
    ['ics', 'lines of names of their own', (size) => calendar(many(size, (index) => `X-${index};Y=z:b`))],
    ['ics', 'parts of an event', (size) => calendar(many(size, () => 'BEGIN:VALARM\r\nACTION:DISPLAY\r\nEND:VALARM'))],
    ['rss', 'equal entries', (size) => feed(many(size, () => item('<guid>a</guid><description>A bell</description>')))],
    ['rss', 'links of an entry', (size) => feed([item(many(size, (index) => `<link>https://a.example/${index}</link>`).join(''))])],
    ['rss', 'tags of an entry', (size) => feed([item(many(size, (index) => `<category domain="a">${index}</category>`).join(''))])],
    ['rss', 'texts of an entry', (size) => feed([item(many(size, (index) => `<description>${index}</description>`).join(''))])],
  ];
  return works.map(([format, name, make]) => ({ format, name, make }));
}
