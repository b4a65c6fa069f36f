import { spawn } from 'node:child_process';
import { bin, root } from './run.mjs';

const builders = [
  [bin('typescript/bin/tsc'), '-p', 'tsconfig.build.json', '--watch', '--preserveWatchOutput'],
  [bin('rollup/dist/bin/rollup'), '-c', '--watch', '--silent', '--no-watch.clearScreen'],
];

const start = (args) => spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });

/** Builds again whenever a source file changes, until `stop` is called. */
export function watch() {
  const children = builders.map(start);
  return { stop: () => children.forEach((child) => child.kill()) };
}
