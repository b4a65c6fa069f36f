import base from './web-test-runner.config.mjs';
import { readFileSync } from 'node:fs';
const text = readFileSync('scripts/lib/stand-ins/lit-element.js', 'utf8');
export default { ...base, plugins: [{ name: 'diet', serve({ path }) {
  if (/\/lit-element\/(development\/)?lit-element\.js$/.test(path)) { console.log('STANDIN', path); return { body: text, type: 'js' }; }
  if (/\/@lit\/reactive-element\/(development\/)?reactive-element\.js$/.test(path)) return { body: 'export {}', type: 'js' };
} }, ...base.plugins] };
