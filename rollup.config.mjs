import { readFileSync } from 'node:fs';
import { lean, minify, onLog } from './scripts/lib/bundle.mjs';
import { integrity } from './scripts/lib/integrity.mjs';

const { version, license, name } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'));
const banner = `/*! ${name} ${version} | ${license} license */`;
const plugins = [minify()];

export default {
  input: 'dist/define.js',
  onLog,
  plugins: [...lean(), integrity('integrity.json')],
  output: [
    { file: 'cdn/policy-timeline.min.js', format: 'es', banner, plugins },
    { file: 'cdn/policy-timeline.iife.min.js', format: 'iife', name: 'PolicyTimeline', banner, plugins },
  ],
};
