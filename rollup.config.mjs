import { readFileSync } from 'node:fs';
import { lateFiles, lean, minify, onLog } from './scripts/lib/bundle.mjs';
import { integrity } from './scripts/lib/integrity.mjs';
import { licenses } from './scripts/lib/licenses.mjs';

const { version, license, name } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'));
const banner = `/*! ${name} ${version} | ${license} license, and licenses.txt */`;
const plugins = [minify()];

/** What pages load when a format is asked for: a file a format, and one for what several of them share. */
const formats = {
  input: { formats: 'dist/convert/formats.js', 'late-requests': 'dist/elements/policy-timeline/late-requests.js' },
  onLog,
  plugins: [...lean(), licenses('licenses.txt')],
  output: {
    dir: 'cdn/formats',
    format: 'es',
    banner,
    plugins,
    entryFileNames: '[name].min.js',
    chunkFileNames: '[name].min.js',
  },
};

const elements = {
  input: 'dist/define.js',
  onLog,
  plugins: [lateFiles('./formats/'), ...lean(), integrity('integrity.json'), licenses('licenses.txt')],
  output: [
    { file: 'cdn/policy-timeline.min.js', format: 'es', banner, plugins },
    { file: 'cdn/policy-timeline.iife.min.js', format: 'iife', name: 'PolicyTimeline', banner, plugins },
  ],
};

export default [formats, elements];
