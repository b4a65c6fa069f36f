import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** npm and npx are .cmd files on Windows, which only a shell starts. */
const needsShell = (command) => process.platform === 'win32' && ['npm', 'npx'].includes(command);

/**
 * Runs a command in the project's folder and passes its output on.
 *
 * @returns {Promise<number>} the exit code; 1 when a signal ended the command or it could not start
 */
export function run(command, args = [], { env, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: needsShell(command),
      ...options,
      env: { ...process.env, ...env },
    });
    child.once('error', (error) => {
      console.error(`${command} did not start: ${error.message}`);
      resolve(1);
    });
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** Runs a command and ends this process with its exit code when it fails. */
export async function must(command, args, options) {
  const code = await run(command, args, options);
  if (code !== 0) process.exit(code);
}

/** The script of an installed package, to be started with this Node: no shell, no lookup in PATH. */
export const bin = (path) => fileURLToPath(new URL(`../../node_modules/${path}`, import.meta.url));
