import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const packageFolder = (id) => id.match(/^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)/)?.[1] ?? null;

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `License: ${license}`;
  return `${name} ${version} (${license})\n\n${text}\n`;
}

/** Rollup plugin: writes the licenses of all packages that are part of the bundle into `fileName`. */
export function licenses(fileName) {
  return {
    name: 'licenses',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((chunk) => Object.entries(chunk.modules ?? {}));
      const used = modules.filter(([, { renderedLength }]) => renderedLength > 0).map(([id]) => packageFolder(id));
      const folders = [...new Set(used)].filter(Boolean).sort();
      this.emitFile({ type: 'asset', fileName, source: folders.map(noticeOf).join(`\n${'-'.repeat(80)}\n\n`) });
    },
  };
}
