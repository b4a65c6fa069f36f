import { readFileSync } from 'node:fs';
import { generate } from '../../../bench/documents.mjs';
import { importTs } from '../import-ts.mjs';
import { root } from '../run.mjs';

const demo = (name) => JSON.parse(readFileSync(`${root}demo/policies/${name}.json`, 'utf8'));
const { oneEvent, oneDay, longWords } = await importTs(new URL('../../../stories/documents/sizes.ts', import.meta.url));
const { spans } = await importTs(new URL('../../../stories/documents/spans.ts', import.meta.url));
const { ARABIC } = await importTs(new URL('../../../test/fixtures/harbour-arabic.ts', import.meta.url));
const { SMALL } = await importTs(new URL('../../../test/fixtures/policies.ts', import.meta.url));

const COURTS = ['D. Arc.', 'N.D. Arc.', '1st Arc. Cir.', 'D. Vale'];
const PLACES = ['Ashford', 'Brookfield', 'Clearwater', 'Dunmore', 'Eastport', 'Fairview', 'Glenwood', 'Harborside'];
const ENDED = ['dismissed', 'judgment', 'voluntarily-dismissed'];

const dayAfter = (days) => new Date(Date.UTC(2024, 0, 8 + days)).toISOString().slice(0, 10);

/** A rule that many towns went to court about, each with a complaint, a motion and an order; an order of every fifth lasts. */
function cases(count) {
  const all = Array.from({ length: count }, (_, index) => ({
    id: `c${index}`,
    name: `City of ${PLACES[index % PLACES.length]} ${Math.floor(index / PLACES.length) + 1} v. Registry Office`,
    court: { label: COURTS[index % COURTS.length] },
    docket: `1:24-cv-${String(200 + index * 7).padStart(5, '0')}`,
    ...(index % 3 === 0 && { posture: { value: ENDED[index % ENDED.length], asOf: dayAfter(500) } }),
  }));
  return {
    title: `A fictional rule that ${count} towns went to court about`,
    lang: 'en',
    asOf: dayAfter(600),
    cases: all,
    spans: all.filter((_, index) => index % 5 === 0).map(({ id }, index) => ({
      track: 'restraint', state: 'preliminary-injunction', start: dayAfter(150 + index * 4), case: id, openedBy: `${id}-order`, basis: 'source',
    })),
    events: [
      { date: dayAfter(0), kind: 'rule', title: 'The rule is published', key: true },
      ...all.flatMap(({ id, name }, index) => [
        { date: dayAfter(20 + index * 2), kind: 'complaint', title: `Complaint in ${name}`, cases: id },
        { date: dayAfter(60 + (index * 37) % 300), kind: 'motion', title: 'Motion for a preliminary injunction', cases: id },
        { id: `${id}-order`, date: dayAfter(150 + Math.floor(index / 5) * 4), kind: 'order', title: 'Order on the motion', cases: id },
      ]),
    ],
  };
}

const sameDay = {
  title: 'Two things on one day',
  lang: 'en',
  asOf: '2025-09-01',
  events: [
    { date: '2025-03-07', kind: 'rule', title: 'The board publishes the rule' },
    { date: '2025-03-07', kind: 'report', title: 'A newspaper reports what it costs', outlet: 'The Quay' },
  ],
};

const bce = {
  title: 'Who may use the harbour, in twelve centuries',
  lang: 'en',
  asOf: '0500-01-01',
  spans: [{ track: 'instrument', state: 'in-effect', label: 'Law of the sea', start: '-0300~', end: '0400~', basis: 'source' }],
  events: [
    { date: '-0650~', kind: 'rule', title: 'First law of the harbour' },
    { date: '-0300', kind: 'rule', title: 'Law of the sea', key: true },
    { date: '-0044-03', kind: 'order', title: 'Order on tolls' },
    { date: '0117', kind: 'report', title: 'A traveller describes the quay' },
    { date: '0400~', kind: 'order', title: 'The law lapses' },
  ],
};

const imprecise = {
  title: 'Dates that nobody knows to the day',
  lang: 'en',
  asOf: '2025-12-01',
  cases: [{ id: 'doe', name: 'Doe v. Harbour Board', court: { label: 'D. Arc.' }, docket: '1:25-cv-00010' }],
  spans: [{ track: 'practice', state: 'forms refused', start: '2024-04~', end: '2025-03?', basis: 'editorial' }],
  events: [
    { date: '2023', kind: 'announced', title: 'Announced in some month of 2023' },
    { date: '2024-04~', kind: 'practice', title: 'Said to begin about April 2024' },
    { date: '2024-09-XX', kind: 'complaint', title: 'Filed on a day of September', cases: 'doe' },
    { date: '2024-11/2025-02', kind: 'hearing', title: 'Hearings over the winter', cases: 'doe' },
    { date: '2025-05-20', kind: 'order', title: 'Order', cases: 'doe' },
    { date: '../2023-06', kind: 'report', title: 'A report of June 2023 or before', outlet: 'The Quay' },
    { date: null, dateText: 'Once', kind: 'report', title: 'A report without a date' },
  ],
};

/**
 * Documents to look at: what the element is given beside them, and what is said of them. All are made up but the sample,
 * and none changes from one run to the next.
 *
 * @type {Record<string, {says: string, policy: object, attributes?: Record<string, string>}>}
 */
export const DOCUMENTS = {
  'sample': { says: 'The sample', policy: demo('iptp-1583') },
  'one-event': { says: 'One event', policy: oneEvent() },
  'same-day': { says: 'Two events of one day', policy: sameDay },
  'one-day': { says: 'Thirty events of one day', policy: oneDay() },
  'cases-40': { says: '40 cases', policy: cases(40) },
  'cases-200': { says: '200 cases', policy: cases(200) },
  'events-300': { says: '300 events', policy: generate(300) },
  'events-5000': { says: '5,000 events', policy: generate(5_000) },
  'bce': { says: 'Before the common era', policy: bce },
  'imprecise': { says: 'Imprecise dates', policy: imprecise },
  'spans': { says: 'States with every kind of end', policy: spans() },
  'long-words': { says: 'Words that no line has room for', policy: longWords() },
  'small': { says: 'A small one, with a bit of everything', policy: SMALL },
  'rtl': { says: 'Right to left', policy: ARABIC, attributes: { lang: 'ar', dir: 'rtl' } },
  'rtl-imprecise': { says: 'Right to left, imprecise dates', policy: demo('imprecise'), attributes: { lang: 'ar', dir: 'rtl' } },
};
