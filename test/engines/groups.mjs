import { spawn } from 'node:child_process';

/**
 * Starts a program in a process group of its own, so that `end` also ends what the program starts.
 * An orphaned driver would be reused by the next run, with its old time zone.
 */
export function startGroup(command, args, env = {}) {
  const stdio = process.env.ENGINE_OUTPUT ? 'inherit' : 'ignore';
  const child = spawn(command, args, { detached: true, stdio, env: { ...process.env, ...env } });
  const ended = new Promise((resolve) => {
    child.once('exit', resolve);
    child.once('error', resolve);
  });
  const kill = () => signal(child.pid);
  process.once('exit', kill);
  return {
    ended,
    async end() {
      process.off('exit', kill);
      kill();
      await ended;
    },
  };
}

function signal(group) {
  try {
    process.kill(-group, 'SIGTERM');
  } catch {
    // It has ended by itself.
  }
}
