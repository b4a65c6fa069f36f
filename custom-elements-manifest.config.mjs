import { definitions } from './scripts/lib/manifest-definitions.mjs';
import { documentedEvents } from './scripts/lib/manifest-events.mjs';
import { properties } from './scripts/lib/manifest-properties.mjs';
import { publishedOnly } from './scripts/lib/manifest-published.mjs';

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.styles.ts'],
  litelement: true,
  outdir: '.',
  packagejson: false,
  plugins: [documentedEvents(), definitions(), properties(), publishedOnly()],
};
