import { readFileSync } from 'node:fs';
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
  [/node_modules\/papaparse\/|commonjsHelpers|input\/(?:table|table-text)\.js/, () => 'tables'],
  [/convert\/courts\//, () => 'courts'],
  [/convert\/formats\.js|elements\//, () => null],
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
  input: { formats: 'dist/convert/formats.js', 'late-requests': 'dist/elements/policy-timeline/page/late-requests.js' },
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

/** What hears hands: it holds nothing of the elements, which give it all that it asks for. */
const gestures = {
  input: 'dist/input/gestures.js',
  onLog,
  plugins: [...modules(), licenses('licenses.txt')],
  output: { file: 'cdn/formats/gestures.min.js', format: 'es', banner, plugins: [minify()] },
};

const elements = (within, output) => ({
  input: 'dist/define.js',
  onLog,
  plugins: [lateFiles('./formats/', within), ...modules(), integrity('integrity.json'), licenses('licenses.txt')],
  output: { banner, plugins: [minify()], ...output },
});

/** Classic scripts are for sandboxed frames, where a second file may be refused: there, hands come with the rest. */
export default [
  formats,
  gestures,
  elements([], { file: 'cdn/policy-timeline.min.js', format: 'es' }),
  elements(['gestures'], { file: 'cdn/policy-timeline.iife.min.js', format: 'iife', name: 'PolicyTimeline', inlineDynamicImports: true }),
];
