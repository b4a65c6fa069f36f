import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * `npm start` in a folder, without npm. What it says is kept; `said` waits for a sentence of it.
 *
 * @param {string} folder a copy of the project
 * @param {Record<string, string>} env
 */
export function startDemo(folder, env = { PORT: '0' }) {
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NO_COLOR: '1', ...env },
  });
  const ended = once(child, 'close');
  const output = { text: '' };
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (piece) => {
      output.text += piece;
      child.emit('said');
    });
  }
  async function said(pattern) {
    while (!pattern.test(output.text)) {
      const [status] = await Promise.race([once(child, 'said').then(() => []), ended]);
      if (status !== undefined && !pattern.test(output.text)) throw new Error(`It ended without saying ${pattern}:\n${output.text}`);
    }
    return pattern.exec(output.text);
  }
  async function end(signal) {
    child.kill(signal);
    const [code] = await ended;
    return code;
  }
  return { said, end, ended, output, address: async () => (await said(/http:\S+/))[0] };
}

/** Runs in the page: a timeline is drawn. */
export const isDrawn = () => Boolean(document.querySelector('policy-timeline')?.shadowRoot?.querySelector('[part~=mark]'));
