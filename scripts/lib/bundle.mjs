import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

import { policyForm } from './policy-form.mjs';
import { alikeTogether } from './alike-together.mjs';
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

/** How the CDN files are made lean: only what a page needs of the libraries, and nothing that the build can work out. */
export const lean = () => [alikeTogether(), policyForm(), standIns(), tightTemplates(), resolve()];

/** Remarks about how zod and TypeScript's helpers are written; circles in our own code have a test. */
const harmless = new Set(['THIS_IS_UNDEFINED', 'INVALID_ANNOTATION', 'CIRCULAR_DEPENDENCY']);

export const onLog = (level, log, handle) => (harmless.has(log.code) ? null : handle(level, log));
