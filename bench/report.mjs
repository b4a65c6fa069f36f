import { LIBRARIES } from './libraries.mjs';

const digits = (number) => (number >= 100 ? 0 : number >= 10 ? 1 : 2);
const shown = (number, unit = '') => (Number.isFinite(number) ? `${number.toFixed(digits(Math.abs(number)))}${unit}` : '–');
const whole = (number) => (Number.isFinite(number) ? String(Math.round(number)) : '–');
const pair = (gesture) => (gesture ? `${shown(gesture.median)} / ${shown(gesture.p95)}${gesture.steps < 60 ? ` (${gesture.steps})` : ''}` : '–');

/** Rows of text in columns: the first column to the left, numbers to the right. */
export function table(title, columns, rows) {
  const widths = columns.map((column, index) => Math.max(column.length, ...rows.map((row) => row[index].length)));
  const line = (cells) => cells.map((cell, index) => (index === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[index]))).join('  ').trimEnd();
  return [title, line(columns), line(widths.map((width) => '─'.repeat(width))), ...rows.map(line)].join('\n');
}

function figuresRow(name, size, found, ratios) {
  const start = [`${LIBRARIES[name].label}, ${size}`];
  if (found.unfinished) return [...start, found.unfinished.slice(0, 20), ...Array(8).fill('')];
  return [
    ...start, shown(found.first), shown(ratios?.[size]?.first), pair(found.zoom), pair(found.pan),
    shown(found.click), whole(found.elements), shown(found.heap / 2 ** 20), whole(found.heapPerEvent), whole(found.rounds),
  ];
}

/** Every library at every size. Times in ms. */
export function figuresTable({ libraries, ratios, options }) {
  const rows = options.sizes.flatMap((size) => options.libraries
    .map((name) => figuresRow(name, size, libraries[name][size], ratios[name])));
  return table(
    'Medians of all rounds, in ms; `ours ÷` is our first render over theirs; steps are script, style and layout, median / 95th percentile',
    ['', 'first', 'ours ÷', 'zoom step', 'pan step', 'click', 'elements', 'heap MiB', 'B/event', 'rounds'], rows,
  );
}

/** What is measured of this project only. */
export function ownTable({ libraries, validation = {}, bytes, many, options }) {
  const rows = options.sizes.map((size) => {
    const found = libraries.ours?.[size] ?? {};
    const checked = validation[size];
    return [
      String(size), shown(found.chip), shown(found.search), pair(found.wheel), pair(found.scroll),
      shown(checked?.json), shown(checked?.parse), shown(checked?.ratio), shown(checked && checked.cold.parse / checked.cold.json),
    ];
  });
  const loads = Object.entries(bytes).map(([name, { raw, gzip }]) => `${LIBRARIES[name].label} ${raw} (${gzip} gzipped)`);
  return [
    table('This project, in ms', ['events', 'chip', 'search', 'Ctrl+wheel', 'scroll', 'JSON.parse', 'parse', 'ratio', 'ratio, cold'], rows),
    `Bytes to load: ${loads.join(', ')}`,
    ...(many ? [`${many.count} timelines of 20 events: ${shown(many.time)} ms`] : []),
  ].join('\n');
}

const verdict = (met) => (met === null ? 'not known' : met ? 'met' : 'NOT MET');

/** The project's targets, and whether they are met. */
export function targetsTable({ targets }) {
  const rows = targets.map(({ name, figure, isBound, target, met }) => [
    name, `${isBound && figure !== null ? '< ' : ''}${Number.isInteger(figure) ? figure : shown(figure)}`, `≤ ${target}`, verdict(met),
  ]);
  return table('Targets', ['', 'figure', 'target', ''], rows);
}
