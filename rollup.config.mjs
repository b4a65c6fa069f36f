import { readdirSync, readFileSync } from 'node:fs';
import { lateFiles, minify, modules, onLog } from './scripts/lib/bundle.mjs';
import { integrity } from './scripts/lib/integrity.mjs';
import { licenses } from './scripts/lib/licenses.mjs';

const { version, license, name } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'));
const banner = `/*! ${name} ${version} | ${license} license, and licenses.txt */`;

/** Names the files: one for each format with what only it needs, one for each library, and one for what they share. */
const CHUNKS = [
  [/convert\/(import|export)\/([a-z-]+)[./]/, ([, way, format]) => `${way}-${format}`],
  [/node_modules\/(?:parse5|entities)\//, () => 'html-parser'],
  [/node_modules\/json5\/|input\/files\/script-input\.js/, () => 'scripts'],
  [/node_modules\/ical\.js\//, () => 'calendars'],
  [/node_modules\/saxen\//, () => 'feeds'],
  [/input\/files\/recognize\.js/, () => 'recognize'],
  [/input\/(?:papaparse|table|table-text)\.js/, () => 'tables'],
  [/convert\/courts\//, () => 'courts'],
  [/convert\/formats\.js|decode-text\.js|elements\//, () => null],
  [/dist\/(?:static|html)\//, () => 'static'],
  [/dist\/locale\//, () => 'words'],
];

function chunkOf(id) {
  for (const [pattern, name] of CHUNKS) {
    const found = pattern.exec(id);
    if (found) return name(found);
  }
  return 'shared';
}

/** What pages load when a format is asked for: a file a format, and one for what several of them share. */
const formats = {
  input: {
    formats: 'dist/convert/formats.js',
    'late-requests': 'dist/elements/policy-timeline/page/late-requests.js',
    'decode-text': 'dist/document/decode-text.js',
  },
  onLog,
  plugins: [...modules(), licenses('licenses.txt')],
  output: {
    dir: 'cdn/formats',
    format: 'es',
    banner,
    plugins: [minify()],
    entryFileNames: '[name].min.js',
    chunkFileNames: '[name].min.js',
    manualChunks: chunkOf,
  },
};

/** What comes after the first picture: it holds nothing of the elements, which give it all that it asks for. */
const later = (file, input) => ({
  input,
  onLog,
  plugins: modules(),
  output: { file: `cdn/${file}.min.js`, format: 'es', banner, plugins: [minify()] },
});

const languages = readdirSync('dist/locale/languages').map((file) => file.replace(/\..*/, '')).filter((code) => code !== 'language');

const elements = (within, output) => ({
  input: 'dist/cdn.js',
  onLog,
  plugins: [lateFiles(within), ...modules(), integrity('integrity.json'), licenses('licenses.txt')],
  output: { banner, plugins: [minify()], ...output },
});

/** Classic scripts are for sandboxed frames, where a second file may be refused: there, hands, paper and what opens come with the rest. */
export default [
  formats,
  later('formats/attend', 'dist/elements/policy-timeline/attend.js'),
  later('formats/paper', 'dist/elements/paper.js'),
  later('formats/asides', 'dist/elements/policy-timeline/page/asides.js'),
  later('formats/translations', 'dist/elements/policy-timeline/page/translations.js'),
  later('formats/case-table', 'dist/elements/policy-timeline/page/case-table.js'),
  later('formats/deep-link', 'dist/elements/policy-timeline/page/deep-link.js'),
  later('formats/tellings', 'dist/elements/policy-timeline/tellings/tellings.js'),
  later('formats/media', 'dist/elements/policy-timeline/list/media.js'),
  ...[...new Set(languages)].map((code) => later(`languages/${code}`, `dist/locale/languages/${code}.js`)),
  elements([], { file: 'cdn/policy-timeline.min.js', format: 'es' }),
  elements(['attend', 'paper', 'asides', 'deep-link'], { file: 'cdn/policy-timeline.iife.min.js', format: 'iife', name: 'PolicyTimeline', inlineDynamicImports: true }),
];
