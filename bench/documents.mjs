import { bell, between, pick, randomFrom } from './random.mjs';
import { bodyOf, nameOf, titleOf } from './texts.mjs';

/** The sizes that `npm run bench` measures. */
export const SIZES = [20, 200, 500, 1_000, 5_000, 10_000, 100_000];

const DAY = 86_400_000;
const dayOf = (year, month, day) => Date.UTC(year, month - 1, day) / DAY;
/** One announcement, a long silence, and then six years of events. */
const ANNOUNCED = dayOf(2019, 1, 7);
const FIRST = dayOf(2019, 6, 1);
const LAST = dayOf(2024, 12, 31);
const BURSTS = 14;

const CASES = [
  { id: 'readers', name: 'Readers v. Board of Libraries', docket: '1:19-cv-00811', judges: ['Amara Lindqvist'] },
  { id: 'arcadia', name: 'State of Arcadia v. Registry Office', docket: '2:20-cv-01457', judges: ['Tomas Okafor'] },
  { id: 'union', name: 'Libraries’ Union v. Ministry of Records', docket: '4:21-cv-00093', judges: ['Ines Halloran'] },
].map((entry) => ({ ...entry, court: { id: 'dar', label: 'D. Arc.' } }));

/** The five lanes, and how many of a hundred events each has. */
const LANES = [
  { share: 10, category: () => 'agency' },
  { share: 25, case: 'readers', category: (random) => pick(random, ['filing', 'filing', 'order']) },
  { share: 20, case: 'arcadia', category: (random) => pick(random, ['filing', 'filing', 'order']) },
  { share: 15, case: 'union', category: (random) => pick(random, ['filing', 'filing', 'order']) },
  { share: 30, category: () => 'report' },
];

const written = (day) => new Date(day * DAY).toISOString().slice(0, 10);
const clamped = (day) => Math.min(Math.max(Math.round(day), FIRST), LAST);

function dayFrom(random, bursts) {
  if (random() < 0.4) return between(random, FIRST, LAST);
  const { middle, width } = pick(random, bursts);
  return clamped(middle + bell(random) * width);
}

/** Most dates are days; some are known to the month only, and a few took several days. */
function dateOf(random, day) {
  const chance = random();
  if (chance < 0.03) return written(day).slice(0, 7);
  if (chance < 0.04) return `${written(day)}/${written(day + between(random, 1, 20))}`;
  return written(day);
}

function laneAt(random, index) {
  if (index < LANES.length) return LANES[index];
  let left = random() * 100;
  return LANES.find(({ share }) => (left -= share) < 0) ?? LANES[0];
}

function documentsOf(random, id) {
  return Array.from({ length: pick(random, [0, 1, 1, 1, 2, 3]) }, (_, index) => ({
    label: `${pick(random, ['Order', 'Exhibit', 'Filing', 'Letter', 'Annex'])} ${index + 1}`,
    url: `https://records.example/${id}-${index + 1}.pdf`,
    mediaType: 'application/pdf',
    pages: between(random, 1, 60),
    ...(random() < 0.5 && { bytes: between(random, 20_000, 4_000_000) }),
  }));
}

function eventFrom(random, day, index) {
  const lane = laneAt(random, index);
  const category = lane.category(random);
  const id = `e${index}`;
  return {
    id,
    date: dateOf(random, day),
    ...titleOf(random, category),
    body: bodyOf(random),
    documents: documentsOf(random, id),
    ...(lane.case && { cases: lane.case }),
    ...(category === 'report' && { outlet: nameOf(random, 'outlet') }),
    ...(category === 'order' && { actors: [{ name: nameOf(random, 'judge'), role: 'judge' }] }),
    ...(random() < 0.02 && { notes: ['docket'] }),
    ...(random() < 0.01 && { key: true }),
  };
}

const SPANS = [
  { track: 'instrument', state: 'in-effect', start: '2019-06-01', end: '..', label: 'Rule in effect' },
  { track: 'restraint', state: 'tro', start: '2019-09-12', end: '2019-09-26', case: 'readers' },
  { track: 'restraint', state: 'preliminary-injunction', start: '2020-02', case: 'readers', scope: 'The plaintiffs' },
  { track: 'posture', state: 'on-appeal', start: '2021-05-03', end: '2022-11', case: 'arcadia' },
  { track: 'restraint', state: 'stay', start: '2022-03-01', end: '2023-03-01', case: 'union' },
  { track: 'practice', state: 'reported', start: '2023', end: '2024-06', label: 'Practice reported by the press' },
].map((span, index) => ({ id: `s${index}`, basis: 'editorial', ...span }));

/**
 * A policy document, format 1, that is the same for the same count and seed: an announcement, then events in five
 * lanes over six years, most of them in bursts.
 *
 * @param {number} count of events
 * @param {{seed?: number}} options
 * @returns {object} plain data, as `JSON.parse` gives it
 */
export function generate(count, { seed = 1583 } = {}) {
  const random = randomFrom(seed + count);
  const bursts = Array.from({ length: BURSTS }, () => ({
    middle: between(random, FIRST, LAST), width: between(random, 2, 15),
  }));
  const rest = Array.from({ length: Math.max(count - 1, 0) }, () => dayFrom(random, bursts)).sort((a, b) => a - b);
  const events = [ANNOUNCED, ...rest].slice(0, count).map((day, index) => eventFrom(random, day, index));
  if (events[0]) events[0].date = written(ANNOUNCED);
  return {
    version: 1,
    id: 'library-fees',
    lang: 'en',
    title: 'A fictional rule on library fees',
    summary: 'Generated for measuring: no board, court or paper of these names exists.',
    facets: [{ label: 'Action', values: ['Interim rule'] }, { label: 'Agencies', values: ['Registry Office'] }],
    spans: SPANS,
    cases: CASES,
    notes: { docket: { short: 'Docket', text: 'Dates are those of the docket, not of service.' } },
    source: { publisher: 'npm run bench' },
    asOf: written(LAST),
    events,
  };
}
