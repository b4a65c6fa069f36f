import { once } from 'node:events';
import { spawn } from 'node:child_process';

/**
 * Without a window manager the window under the mouse has the focus, and the mouse rests in the
 * middle of the screen: that must lie inside of the smallest window. Windows may be larger.
 */
const size = '400x400x24';

/**
 * Starts a virtual screen under a number that the X server picks itself, so that runs side by side
 * do not share one.
 *
 * @returns {Promise<{name: string, end: () => Promise<void>}>} `name` as in DISPLAY
 */
export async function startDisplay() {
  const args = ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'];
  const server = spawn('Xvfb', args, { detached: true, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const kill = () => server.kill();
  process.once('exit', kill);
  const failed = once(server, 'error').then(([error]) => Promise.reject(error));
  const [number] = await Promise.race([once(server.stdio[3], 'data'), failed]);
  return {
    name: `:${String(number).trim()}`,
    async end() {
      process.off('exit', kill);
      if (server.kill()) await once(server, 'exit');
    },
  };
}
