import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

import { briefScript } from './brief-script.mjs';
import { alikeTogether } from './alike-together.mjs';
import { shortProperties } from './short-properties.mjs';
import { standIns } from './stand-ins.mjs';
import { tightTemplates } from './tight-templates.mjs';

/** Finds packages as a browser's production build does: without Lit's development checks. */
export const resolve = () => nodeResolve({ browser: true, exportConditions: ['production'] });

export const minifyOptions = {
  ecma: 2022,
  module: true,
  compress: { passes: 3, unsafe_arrows: true },
  format: { comments: /^!/ },
};

export const minify = () => terser(minifyOptions);

/** In a script that holds all of Lit, nobody else asks for what Lit's files call each other's. */
export const wholeOptions = {
  ...minifyOptions,
  compress: { ...minifyOptions.compress, lhs_constants: false },
  mangle: { properties: { regex: /^_\$/ } },
};

/** What makes a CDN file small once its modules are put together. */
export const tight = () => [shortProperties(), briefScript(), terser(wholeOptions)];

/** What reads tables is no ES module; on a server it would also read streams. */
const tables = () => commonjs({ include: /\/node_modules\/papaparse\//, ignore: ['stream'], strictRequires: false });

/** How the CDN files are made lean: only what a page needs of the libraries, and nothing that the build can work out. */
export const lean = () => [alikeTogether(), standIns(), tightTemplates(), resolve(), tables()];

/**
 * Rollup plugin: what is imported late stays outside of the script, in files of the same name in `folder` beside it. In
 * classic scripts too, `import()` goes by the address of the script.
 */
export const lateFiles = (folder) => ({
  name: 'late-files',
  resolveDynamicImport(specifier) {
    const [, name] = /\/([a-z-]+)\.js$/.exec(specifier) ?? [];
    return name ? { id: `${folder}${name}.min.js`, external: 'absolute' } : null;
  },
});

/** Remarks about how zod and TypeScript's helpers are written; circles in our own code have a test. */
const harmless = new Set(['THIS_IS_UNDEFINED', 'INVALID_ANNOTATION', 'CIRCULAR_DEPENDENCY']);

export const onLog = (level, log, handle) => (harmless.has(log.code) ? null : handle(level, log));
