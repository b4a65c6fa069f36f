// Writes src/convert/courts/courts-data.ts from courts-db of Free Law Project: `node scripts/courts.mjs PATH`, where PATH
// is a clone of https://github.com/freelawproject/courts-db.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { courtsModule } from './lib/courts-module.mjs';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Name the folder of a clone of courts-db: node scripts/courts.mjs PATH');

const courts = JSON.parse(readFileSync(join(folder, 'courts_db/data/courts.json'), 'utf8'));
const [, version] = /^version = "([^"]+)"$/m.exec(readFileSync(join(folder, 'pyproject.toml'), 'utf8')) ?? [];
if (!version) throw new Error(`${join(folder, 'pyproject.toml')} has no version`);
const commit = execFileSync('git', ['-C', folder, 'log', '-1', '--format=%h of %cs'], { encoding: 'utf8' }).trim();

writeFileSync(
  new URL('../src/convert/courts/courts-data.ts', import.meta.url), courtsModule(courts, `${version}, commit ${commit}`),
);
