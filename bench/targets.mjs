import { BUDGETS } from '../scripts/lib/budgets.mjs';
import { ratio } from './statistics.mjs';

/** A longer wait was for more than the first render. */
const LIMIT = 60_000;
const boundOf = (reason) => Math.min(LIMIT, Number(/^> ([\d.]+) s/.exec(reason)?.[1]) * 1000);
const sizesOf = ({ options }) => options.sizes;
const cell = ({ libraries }, name, size) => libraries[name]?.[size];

/** A time, or the least that it would have taken where there was no patience for it. */
function timeOf(results, name, size, pick) {
  const found = cell(results, name, size);
  const time = found && !found.unfinished ? pick(found) : null;
  if (Number.isFinite(time)) return { time, isBound: false };
  const bound = boundOf(found?.unfinished);
  return bound > 0 ? { time: bound, isBound: true } : { time: null, isBound: false };
}

/** `figure`: ours over theirs; `isBound`: theirs took longer still, so the figure is at most this. */
function against(results, name, size, pick) {
  const ours = timeOf(results, 'ours', size, pick);
  const theirs = timeOf(results, name, size, pick);
  return { figure: ours.isBound ? null : ratio(ours.time, theirs.time), isBound: theirs.isBound };
}

const first = ({ first: time }) => time;
const gesture = (name, measure) => (found) => found[name]?.[measure];

/** First renders and steps against each of the others, by size. */
export function ratiosOf(results) {
  const others = Object.keys(results.libraries).filter((name) => name !== 'ours');
  return Object.fromEntries(others.map((name) => [name, Object.fromEntries(sizesOf(results).map((size) => [size, {
    first: against(results, name, size, first).figure,
    zoom95: against(results, name, size, gesture('zoom', 'p95')).figure,
    pan95: against(results, name, size, gesture('pan', 'p95')).figure,
  }]))]));
}

/** Of the ways to arrange vis-timeline, the one that was the quickest at this. */
function againstVis(results, size, pick) {
  const ratios = ['vis', 'vis-plain', 'vis-cluster'].map((name) => against(results, name, size, pick));
  const finished = ratios.filter(({ figure, isBound }) => Number.isFinite(figure) && !isBound);
  const known = finished.length > 0 ? finished : ratios.filter(({ figure }) => Number.isFinite(figure));
  return known.reduce((worst, next) => (worst.figure === null || next.figure > worst.figure ? next : worst), { figure: null, isBound: false });
}

const has = (results, ...sizes) => sizes.every((size) => sizesOf(results).includes(size));
/** First frames over those of vis-timeline, up to so many events. */
const VIS = [[20, 1], [200, 0.7], [500, 0.4], [1_000, 0.3], [Infinity, 0.12]];
const visTarget = (size) => VIS.find(([most]) => size <= most)[1];
const row = (name, target, { figure, isBound = false }) => ({ name, target, figure, isBound });

function firstRows(results) {
  const sizes = sizesOf(results);
  return [
    ...sizes.map((size) => row(`first render against vis-timeline, ${size}`, visTarget(size), againstVis(results, size, first))),
    ...(has(results, 20, 500) ? [row('first render at 500 against 20', 1.5, {
      figure: ratio(cell(results, 'ours', 500)?.first, cell(results, 'ours', 20)?.first),
    })] : []),
    ...sizes.map((size) => row(`first render against the floor, ${size}`, 2, against(results, 'floor', size, first))),
  ];
}

const validationRows = (results) => Object.entries(results.validation ?? {})
  .map(([size, { ratio: figure }]) => row(`validation against JSON.parse, ${size}`, 3, { figure }));

function stepRows(results) {
  const own = (size, name, measure) => cell(results, 'ours', size)?.[name]?.[measure];
  const growth = (name, measure) => ratio(own(100_000, name, measure), own(1_000, name, measure));
  const scrolls = [20, 5_000].filter((size) => has(results, size))
    .map((size) => row(`scroll step, 95th percentile, ms, ${size}`, 8, { figure: own(size, 'scroll', 'p95') }));
  return [['zoom', 0.1], ['pan', 0.2]].flatMap(([name, target]) => [
    ...(has(results, 5_000)
      ? [row(`${name} step, 95th percentile, against vis-timeline, 5000`, target, againstVis(results, 5_000, gesture(name, 'p95')))] : []),
    ...(has(results, 1_000, 100_000) ? [
      row(`${name} step, median, at 100000 against 1000`, 2, { figure: growth(name, 'median') }),
      row(`${name} step, 95th percentile, at 100000 against 1000`, 2, { figure: growth(name, 'p95') }),
    ] : []),
  ]).concat(scrolls);
}

function filterRows(results) {
  if (!has(results, 1_000, 100_000)) return [];
  const rendered = cell(results, 'ours', 1_000)?.first;
  return ['chip', 'search'].map((name) => row(
    `${name} at 100000 against first render at 1000`, 1, { figure: ratio(cell(results, 'ours', 100_000)?.[name], rendered) },
  ));
}

function sizeRows(results) {
  const sizes = sizesOf(results);
  return [
    ...sizes.map((size) => row(`elements before scrolling, ${size}`, 3_000, { figure: cell(results, 'ours', size)?.elements })),
    ...sizes.filter((size) => size >= 5_000)
      .map((size) => row(`heap bytes an event beyond the document, ${size}`, 600, { figure: cell(results, 'ours', size)?.heapPerEvent })),
  ];
}

function wholeRows({ many, leftOvers, bytes, ...results }) {
  const one = cell(results, 'ours', 20)?.first;
  const left = ['nodes', 'listeners', 'observers'].flatMap((kind) => ['same', 'fresh'].map((way) => row(
    `${kind} left after ${leftOvers?.times} times in and out, ${way} element`, 0, { figure: leftOvers?.[way][kind] },
  )));
  return [
    ...(many && one ? [row('100 timelines of 20 events against 100 × one', 1, { figure: ratio(many.time, one * many.count) })] : []),
    ...(leftOvers ? left : []),
    row('CDN module, gzipped, bytes', BUDGETS.module.gzip, { figure: bytes.ours.gzip }),
  ];
}

/** The targets that the run can tell about: each with its figure, and whether it is met (null: not known). */
export function targetsOf(results) {
  const rows = [firstRows, validationRows, stepRows, filterRows, sizeRows, wholeRows].flatMap((rowsOf) => rowsOf(results));
  return rows.map((entry) => ({ ...entry, met: Number.isFinite(entry.figure) ? entry.figure <= entry.target : null }));
}
