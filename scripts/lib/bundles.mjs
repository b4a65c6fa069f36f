import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

export const bundleSources = join(root, 'test', 'bundles');

/** The page of a build, which names its files itself, or has them named for it. */
const html = (script, head = '') => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Page</title>
<link rel="icon" href="data:,">${head}
<policy-timeline id="object"><p>In short.</p></policy-timeline>
<policy-timeline id="table" src="table.csv" format="csv"></policy-timeline>
<script type="module" src="${script}.js"></script>
</html>
`;
const esbuild = (script, ...options) => ['esbuild', `${script}.js`, '--bundle', '--minify', '--format=esm', '--outdir=out', '--log-level=warning', ...options];

/** Builds of one small page: the command, what is its script, and whether the page's files are named for it. */
export const BUNDLES = [
  { name: 'Next', command: ['next', 'build'], hasFormats: true, isOfNext: true },
  { name: 'Parcel', command: ['parcel', 'build', 'index.html', '--dist-dir', 'out', '--public-url', './', '--no-cache'], script: 'app' },
  { name: 'webpack', command: ['node', '../../webpack.mjs'], script: 'full', isNamed: true, hasFormats: true },
  { name: 'Vite', command: ['vite', 'build', '--base', './', '--outDir', 'out'], script: 'full', hasFormats: true },
  { name: 'esbuild, split', command: esbuild('full', '--splitting'), script: 'full', isNamed: true, hasFormats: true },
  { name: 'esbuild, whole', command: esbuild('app'), script: 'app', isNamed: true },
];

export const folderOf = ({ name }) => name.toLowerCase().replace(/\W+/g, '-');

/** Lays the sources of a build into a folder of their own, with a style sheet as users write it. */
export function layOut(bundle, folder, theme) {
  const at = join(folder, 'builds', folderOf(bundle));
  const page = join(bundleSources, 'page');
  mkdirSync(join(at, 'out'), { recursive: true });
  if (bundle.isOfNext) {
    cpSync(join(bundleSources, 'next'), at, { recursive: true });
    cpSync(join(page, 'table.csv'), join(at, 'public', 'table.csv'));
    writeFileSync(join(at, 'app', 'theme.css'), theme);
    writeFileSync(join(at, 'package.json'), '{ "private": true, "type": "module" }');
    return at;
  }
  const { script, isNamed } = bundle;
  cpSync(page, at, { recursive: true });
  writeFileSync(join(at, 'theme.css'), theme);
  writeFileSync(join(at, isNamed ? 'out/index.html' : 'index.html'),
    html(script, isNamed ? `\n<link rel="stylesheet" href="${script}.css">` : ''));
  return at;
}
