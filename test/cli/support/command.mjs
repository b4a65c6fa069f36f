import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../../dist/cli/main.js', import.meta.url));

/** A folder for the files of a test; `run` calls the command in it and waits, `start` does not wait. */
export function commandIn(files = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'policy-timeline-cli-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  after(() => rmSync(folder, { recursive: true, force: true }));
  const run = (args, { input = '', env = {}, output = 'pipe' } = {}) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
      cwd: folder, input, encoding: 'utf8', env: { ...process.env, ...env }, maxBuffer: 1e9, stdio: ['pipe', output, 'pipe'],
    });
    return { status, stdout, stderr };
  };
  const start = (args) => spawn(process.execPath, [main, ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  return { folder, run, start };
}

export const json = (value) => JSON.stringify(value);
