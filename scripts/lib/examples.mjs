import { join } from 'node:path';
import { root } from './run.mjs';

export const sources = join(root, 'examples');

const fallback = 'without a document';
const server = 'dist/server/server.js';

/**
 * One line an example, the slowest first: its scripts of package.json that make it, the folder that is
 * then a web site, its program that prints the page on a server, where the framework has one, whether the page puts words of its
 * own into an event (the types of Vue leave the attribute out that does it), and when
 * what stands inside the element is seen.
 */
export const EXAMPLES = [
  { name: 'angular', scripts: ['build'], site: 'dist', fallback },
  { name: 'svelte', scripts: ['check', 'build'], site: 'dist', server, fallback, ownWords: true },
  { name: 'vue', scripts: ['check', 'build'], site: 'dist', server, fallback },
  { name: 'react', scripts: ['check', 'build'], site: 'dist', server, fallback, ownWords: true },
  { name: 'html', scripts: [], site: '.', fallback: 'without scripts' },
];
