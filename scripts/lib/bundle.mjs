import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

import { tightTemplates } from './tight-templates.mjs';

/** Finds packages as a browser's production build does: without Lit's development checks. */
export const resolve = () => nodeResolve({ browser: true, exportConditions: ['production'] });

export const minifyOptions = {
  ecma: 2022,
  module: true,
  // Comparisons that all have their literal on the same side are alike, which compresses better.
  compress: { passes: 3, unsafe_arrows: true, lhs_constants: false },
  format: { comments: /^!/ },
};

export const minify = () => terser(minifyOptions);

/** What reads tables is no ES module; on a server it would also read streams. */
export const tables = () => commonjs({ include: /\/node_modules\/papaparse\//, ignore: ['stream'], strictRequires: false });

/** How the modules of the package come into the CDN files: as they are, but for the white space of their templates. */
export const modules = () => [tightTemplates(), resolve()];

/**
 * Rollup plugin: what is imported late stays outside of the script, in files of the same name in the folders beside it, but
 * for what is named `within`. In classic scripts too, `import()` goes by the address of the script.
 */
export const lateFiles = (within = []) => ({
  name: 'late-files',
  resolveDynamicImport(specifier) {
    const [, languages, name] = /\/(languages\/)?([a-z-]+)\.js$/.exec(specifier) ?? [];
    return name && !within.includes(name) ? { id: `./${languages ?? 'formats/'}${name}.min.js`, external: 'absolute' } : null;
  },
});

/** Remarks about how zod and TypeScript's helpers are written; circles in our own code have a test. */
const harmless = new Set(['THIS_IS_UNDEFINED', 'INVALID_ANNOTATION', 'CIRCULAR_DEPENDENCY']);

export const onLog = (level, log, handle) => (harmless.has(log.code) ? null : handle(level, log));
