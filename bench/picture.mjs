import { scaleLog } from 'd3-scale';
import { LIBRARIES } from './libraries.mjs';

const WIDTH = 800;
const HEIGHT = 400;
const PANEL = { width: 320, height: 256, top: 62 };
const PANELS = [
  { left: 62, title: 'First render, ms', valueOf: ({ first }) => first },
  { left: 464, title: 'Zoom step, 95th percentile, ms', valueOf: ({ zoom }) => zoom?.p95 },
];
/** Read on white and on black alike: 3:1 against both. Shapes of lines differ as well as colours. */
const LINES = {
  ours: { color: '#1d78d6', dash: '' },
  vis: { color: '#d2590f', dash: '' },
  'vis-cluster': { color: '#d2590f', dash: '6 4' },
  timelinejs: { color: '#9a5fd0', dash: '2 4' },
  floor: { color: '#7a7a7a', dash: '1 3' },
};
const STYLE = `text { font: 12px system-ui, sans-serif; fill: #767676 } .title { font-weight: 700; font-size: 13px }
.grid { stroke: #767676; stroke-opacity: .25 } .line { fill: none; stroke-width: 2; stroke-linejoin: round }`;

const shortNumber = (number) => (number >= 1_000 ? `${number / 1_000}k` : String(number));
const rounded = (number) => Math.round(number * 10) / 10;
const powersOfTen = ([least, most]) => {
  const first = Math.ceil(Math.log10(least) - 1e-9);
  return Array.from({ length: Math.floor(Math.log10(most) + 1e-9) - first + 1 }, (_, index) => 10 ** (first + index));
};

function linesOf({ libraries, options }, valueOf) {
  return Object.entries(LINES).filter(([name]) => libraries[name]).map(([name, look]) => ({
    name, look,
    points: options.sizes.map((size) => [size, valueOf(libraries[name][size] ?? {})]).filter(([, value]) => value > 0),
  })).filter(({ points }) => points.length > 0);
}

function scalesOf(lines, left) {
  const sizes = lines.flatMap(({ points }) => points.map(([size]) => size));
  const values = lines.flatMap(({ points }) => points.map(([, value]) => value));
  const ends = [10 ** Math.floor(Math.log10(Math.min(...values))), 10 ** Math.ceil(Math.log10(Math.max(...values)))];
  return {
    x: scaleLog([Math.min(...sizes), Math.max(...sizes)], [left, left + PANEL.width]),
    y: scaleLog(ends, [PANEL.top + PANEL.height, PANEL.top]),
  };
}

function grid({ x, y }, left, sizes) {
  const bottom = PANEL.top + PANEL.height;
  const across = powersOfTen(y.domain()).map((value) => {
    const at = rounded(y(value));
    return `<path class="grid" d="M${left} ${at}h${PANEL.width}"/><text x="${left - 8}" y="${at + 4}" text-anchor="end">${shortNumber(value)}</text>`;
  });
  const labels = sizes.filter((size, index) => index === 0 || x(size) - x(sizes[index - 1]) > 26 || index === sizes.length - 1)
    .map((size) => `<text x="${rounded(x(size))}" y="${bottom + 18}" text-anchor="middle">${shortNumber(size)}</text>`);
  return [...across, ...labels].join('\n');
}

function line({ points, look: { color, dash } }, { x, y }) {
  const places = points.map(([size, value]) => [rounded(x(size)), rounded(y(value))]);
  const dots = places.map(([cx, cy]) => `<circle cx="${cx}" cy="${cy}" r="3" fill="${color}"/>`).join('');
  return `<path class="line" stroke="${color}" stroke-dasharray="${dash}" d="M${places.map((place) => place.join(' ')).join('L')}"/>${dots}`;
}

function panel(results, { left, title, valueOf }) {
  const lines = linesOf(results, valueOf);
  if (lines.length === 0) return '';
  const scales = scalesOf(lines, left);
  return [
    `<text class="title" x="${left}" y="${PANEL.top - 14}">${title}</text>`,
    grid(scales, left, results.options.sizes),
    ...lines.map((each) => line(each, scales)),
    `<text x="${left + PANEL.width}" y="${PANEL.top + PANEL.height + 36}" text-anchor="end">events</text>`,
  ].join('\n');
}

function legend({ libraries }) {
  let x = PANELS[0].left;
  return Object.entries(LINES).filter(([name]) => libraries[name]).map(([name, { color, dash }]) => {
    const { label } = LIBRARIES[name];
    const entry = `<path class="line" stroke="${color}" stroke-dasharray="${dash}" d="M${x} 384h22"/><text x="${x + 28}" y="388">${label}</text>`;
    x += 56 + label.length * 6;
    return entry;
  }).join('\n');
}

/** An SVG of cost against events, both axes logarithmic, to be shown as an image. */
export function drawPicture(results) {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img">
<title>Cost against the number of events</title>
<style>${STYLE}</style>
<text x="${PANELS[0].left}" y="22">Medians of one run of ${results.versions.browser.replace('/', ' ')}; lower is better. A line that ends early did not finish, or was not asked.</text>
${PANELS.map((each) => panel(results, each)).join('\n')}
${legend(results)}
</svg>
`;
}
