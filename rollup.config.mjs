import { readFileSync } from 'node:fs';
import { lean, minify, onLog } from './scripts/lib/bundle.mjs';
import { integrity } from './scripts/lib/integrity.mjs';
import { licenses } from './scripts/lib/licenses.mjs';

const { version, license, name } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'));
const banner = `/*! ${name} ${version} | ${license} license, and licenses.txt */`;
const plugins = [minify()];

export default {
  input: 'dist/define.js',
  onLog,
  plugins: [...lean(), integrity('integrity.json'), licenses('licenses.txt')],
  output: [
    { file: 'cdn/policy-timeline.min.js', format: 'es', banner, plugins },
    { file: 'cdn/policy-timeline.iife.min.js', format: 'iife', name: 'PolicyTimeline', banner, plugins },
  ],
};
