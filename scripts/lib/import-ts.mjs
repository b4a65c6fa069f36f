import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** A module in TypeScript with all that it imports in one. */
export async function importTs(url) {
  const { outputFiles: [{ text }] } = await build({
    entryPoints: [fileURLToPath(url)], bundle: true, write: false, format: 'esm', platform: 'node', target: 'node20',
  });
  return import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
}
