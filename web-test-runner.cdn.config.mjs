// The tests of what readers and pages do, with the elements of the CDN module in the place of those of the source.
import { existsSync } from 'node:fs';
import { cdnPlugin, onlyFromCdn } from './test/engines/cdn-plugin.mjs';
import config from './web-test-runner.config.mjs';

if (!existsSync(new URL('./cdn/policy-timeline.min.js', import.meta.url))) {
  throw new Error('There is no CDN module to test yet: run `npm run build` first.');
}

export default {
  ...config,
  files: 'test/{browser,elements}/**/*.test.ts',
  plugins: [cdnPlugin(), ...config.plugins],
  testRunnerHtml: (testFramework) => config.testRunnerHtml(testFramework).replace('<body>', `<body>${onlyFromCdn}`),
};
