import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { read, root } from './support/project.mjs';

const page = read('docs/theming.md');
const stories = read('stories/themes.stories.ts');
const pictures = 'docs/images/parts';

test('the tables of the README and of the page on theming are what the manifest says', () => {
  const { status, stderr } = spawnSync(process.execPath, ['docs/api-table.mjs', '--check'], { cwd: root, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
});

test('every theme is on the page on theming, and has a story', () => {
  const themes = readdirSync(join(root, 'themes')).map((file) => file.replace('.css', ''));
  assert.deepEqual(themes.filter((name) => !page.includes(`\`${name}.css\``) || !stories.includes(`inTheme('${name}')`)), []);
});

test('the page shows every picture of where the parts are, and all of them are small', () => {
  const files = readdirSync(join(root, pictures)).filter((name) => name.endsWith('.png'));
  const shown = [...page.matchAll(/src="images\/parts\/([^"]+)"/g)].map(([, name]) => name);
  assert.deepEqual(shown.sort(), files.sort());
  const bytes = files.reduce((sum, name) => sum + statSync(join(root, pictures, name)).size, 0);
  assert.ok(bytes < 400_000, `${bytes} bytes`);
});
