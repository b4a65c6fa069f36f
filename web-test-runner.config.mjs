import { fileURLToPath } from 'node:url';
import rollupCommonjs from '@rollup/plugin-commonjs';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { fromRollup } from '@web/dev-server-rollup';
import { defaultReporter } from '@web/test-runner';
import { setUpEngines } from './test/engines/engines.mjs';
import { readerPlugin } from './test/engines/reader-plugin.mjs';
import { resultsReporter } from './test/engines/results-reporter.mjs';

const commonjs = fromRollup(rollupCommonjs);
const names = (process.env.ENGINES ?? 'chromium').split(',');
const { browsers, plugins } = await setUpEngines(names);
const tsconfig = fileURLToPath(new URL('./tsconfig.json', import.meta.url));

/** What this process has, and so every browser that it starts: minutes from local time to UTC. */
const timeZoneOffset = new Date(2025, 0, 1).getTimezoneOffset();

/** Lit says on every page that its development build is not for production. */
const html = (testFramework) => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Tests</title></head>
  <body>
    <script>
      globalThis.litIssuedWarnings = new Set(['dev-mode']);
      globalThis.expectedTimeZoneOffset = ${timeZoneOffset};
    </script>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`;

export default {
  files: 'test/**/*.test.ts',
  nodeResolve: true,
  // WebKit's driver shows one page at a time, and its pages would be frames otherwise.
  concurrency: names.includes('webkit') ? 1 : 2,
  concurrentBrowsers: 2,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: { config: { timeout: 30_000 } },
  testRunnerHtml: html,
  browsers,
  plugins: [
    esbuildPlugin({ ts: true, tsconfig, target: 'es2022' }),
    // It asks for Node's streams only when it is given one.
    commonjs({ include: /\/node_modules\/papaparse\//, ignore: ['stream'], strictRequires: false }),
    readerPlugin(),
    ...plugins,
  ],
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY === true }),
    resultsReporter(),
  ],
};
