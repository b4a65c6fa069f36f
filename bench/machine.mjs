import { readFileSync } from 'node:fs';
import { arch, availableParallelism, cpus, platform, totalmem } from 'node:os';
import { root } from '../scripts/lib/run.mjs';
import { LIBRARIES } from './libraries.mjs';

/** Where it was measured. */
export const machineOf = () => ({
  cpu: cpus()[0]?.model.trim() ?? 'unknown',
  cores: availableParallelism(),
  memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
  platform: `${platform()} ${arch()}`,
  node: process.version,
});

const versionAt = (path) => JSON.parse(readFileSync(`${root}${path}package.json`, 'utf8')).version;

/** The version of each library that was compared. */
export function versionsOf() {
  const packages = new Set(Object.values(LIBRARIES).map((library) => library.package).filter(Boolean));
  return { 'policy-timeline': versionAt(''), ...Object.fromEntries([...packages].map((name) => [name, versionAt(`node_modules/${name}/`)])) };
}
