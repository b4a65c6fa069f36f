/**
 * What the CDN files hold in the place of larger modules. Each does all that a page asks of the module that
 * it stands for; a test holds the two against each other.
 */
const STAND_INS = [
  // A scale can map colours, and write time in any format. Ours maps moments to pixels: numbers to numbers.
  [/^d3-scale$/, `
    export function scaleUtc([from, to], [start, end]) {
      const scale = (moment) => start + ((moment - from) / (to - from)) * (end - start);
      scale.invert = (x) => new Date(Math.round(from + ((x - start) / (end - start)) * (to - from)));
      return scale;
    }`],
  // Developers who validate by package or command are told how to rewrite a date. Readers' pages carry the forms of dates.
  [/\/dates\/rewrites\.js$/, 'export const rewrites = () => [];'],
];

const standInFor = (id) => STAND_INS.find(([pattern]) => pattern.test(id.replaceAll('\\', '/')))?.[1];

/** Rollup plugin. */
export const standIns = () => ({
  name: 'stand-ins',
  resolveId: (id) => (/^[a-z]/.test(id) && standInFor(id) ? `\0${id}` : null),
  load: (id) => standInFor(id.replace(/^\0/, '')) ?? null,
});

/** Functions of d3-time that only make intervals: those that nobody uses can go. */
export const PURE = ['timeInterval', 'ticker', 'timeWeekday', 'utcWeekday'];
