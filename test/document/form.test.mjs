// What pages read documents by is data that a script writes from the schemas.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { FORM_FILE, formModule } from '../../scripts/lib/form-module.mjs';

test('the form that the reader is made from is that of the schemas', async () => {
  assert.equal(readFileSync(FORM_FILE, 'utf8'), await formModule(), 'Run `npm run form`.');
});
