import { readFileSync } from 'node:fs';

/**
 * What the CDN files hold in the place of larger modules. Each does all that a page asks of the module that
 * it stands for; a test holds the two against each other.
 */
export const STAND_INS = [
  // A scale can map colours, and write time in any format. Ours maps moments to pixels: numbers to numbers.
  [/^d3-scale$/, `
    export function scaleUtc([from, to], [start, end]) {
      const scale = (moment) => start + ((moment - from) / (to - from)) * (end - start);
      scale.invert = (x) => new Date(Math.round(from + ((x - start) / (end - start)) * (to - from)));
      return scale;
    }`],
  // Of the intervals of time, the axis uses these four, forwards and in UTC. Each is a count of whole units.
  [/^d3-time$/, `
    const DAY = 864e5;
    const monthOf = (time) => { const date = new Date(time); return date.getUTCFullYear() * 12 + date.getUTCMonth(); };
    const startOf = (year, month) => new Date(0).setUTCFullYear(year, month, 1);
    const interval = (count, time) => ({
      floor: (date) => new Date(time(count(+date))),
      range(start, end) {
        const dates = [];
        for (let unit = count(+start); time(unit) < end; unit++) if (time(unit) >= start) dates.push(new Date(time(unit)));
        return dates;
      },
      every: (step) => interval((date) => Math.floor(count(date) / step), (unit) => time(unit * step)),
    });
    export const utcDay = interval((time) => Math.floor(time / DAY), (day) => day * DAY);
    export const utcMonday = interval((time) => Math.floor((time / DAY + 3) / 7), (week) => (week * 7 - 3) * DAY);
    export const utcMonth = interval(monthOf, (month) => startOf(Math.floor(month / 12), ((month % 12) + 12) % 12));
    export const utcYear = interval((time) => new Date(time).getUTCFullYear(), (year) => startOf(year, 0));`],
  // Every browser of our baseline takes style sheets as objects: the ways around that, and for developers' mistakes, stay out.
  [/\/css-tag\.js$/, `
    export class CSSResult {
      constructor(cssText) { this.cssText = cssText; }
      get styleSheet() {
        if (!this.sheet) (this.sheet = new CSSStyleSheet()).replaceSync(this.cssText);
        return this.sheet;
      }
      toString() { return this.cssText; }
    }
    export const unsafeCSS = (text) => new CSSResult(String(text));
    export const css = ({ raw: _, ...texts }, ...values) => unsafeCSS(String.raw({ raw: Object.values(texts) }, ...values));
    export const getCompatibleStyle = (style) => style;
    export const adoptStyles = (root, styles) => { root.adoptedStyleSheets = styles.map((style) => style.styleSheet ?? style); };
    export const supportsAdoptingStyleSheets = true;`],
  // Lit's ground of all elements can do much that no element of ours asks for.
  [/\/reactive-element\.js$/, readFileSync(new URL('stand-ins/reactive-element.js', import.meta.url), 'utf8')],
];

const standInFor = (id) => STAND_INS.find(([pattern]) => pattern.test(id.replaceAll('\\', '/')))?.[1];

/** Rollup plugin. */
export const standIns = () => ({
  name: 'stand-ins',
  resolveId: (id) => (/^[a-z]/.test(id) && standInFor(id) ? `\0${id}` : null),
  load: (id) => standInFor(id.replace(/^\0/, '')) ?? null,
});
