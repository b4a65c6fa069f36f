import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Path of a program: an environment variable names it, or it lies in PATH; null when neither does. */
export function program(name, variable) {
  if (process.env[variable]) return process.env[variable];
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find(existsSync) ?? null;
}
