import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { createInterface } from 'node:readline';
import { bin, root } from './run.mjs';

const WATCH = [bin('typescript/bin/tsc'), '-p', 'tsconfig.build.json', '--noEmit', '--watch', '--preserveWatchOutput'];

/** TypeScript's lines before and after a look at the sources; its errors stand between. */
const STARTS = /^\d.* compilation/;
const ENDS = /Found \d+ errors?\./;

/** Calls `onLook` with what each look has found. */
async function listen(output, onLook) {
  let lines = [];
  for await (const line of createInterface({ input: output })) {
    const ended = ENDS.test(line);
    if (ended) onLook(lines.join('\n').trim());
    lines = STARTS.test(line) || ended ? [] : [...lines, line];
  }
}

/**
 * Lets TypeScript look at the sources, now and after every change.
 *
 * @param {(errors: string) => void} onLook is called after each look with the errors that stand; '' when there are none
 * @returns {{stop: () => void}}
 */
export function watchTypes(onLook) {
  const child = spawn(process.execPath, WATCH, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  // Whoever waits for a page comes first.
  setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  void listen(child.stdout, onLook);
  let isStopped = false;
  child.once('exit', () => isStopped || onLook('TypeScript has ended, and says nothing of changes any more: start anew.'));
  return {
    stop() {
      isStopped = true;
      child.kill();
    },
  };
}
