import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { must, root } from './run.mjs';

const lock = join(root, 'package-lock.json');
/** npm writes this file at the end of every install; git dates a lock file when it changes it. */
const installed = join(root, 'node_modules', '.package-lock.json');

const isCurrent = () => existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs;

/** Installs what the lock file names, unless that was done since the lock file last changed. */
export async function ensureDependencies() {
  if (isCurrent()) return;
  console.log('Installing the dependencies …');
  await must('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}
