import { spawnSync } from 'node:child_process';

/** Runs a module's text in a new Node process, in a folder; gives its output and exit code. */
export function runModule(text, cwd) {
  const args = ['--input-type=module', '--eval', text];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
  return { status, stdout: stdout.trim(), stderr: stderr.trim() };
}
