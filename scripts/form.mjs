// Writes the form of a document, of which the reader is made, from the schemas.
import { writeFileSync } from 'node:fs';
import { FORM_FILE, formModule } from './lib/form-module.mjs';

writeFileSync(FORM_FILE, await formModule());
