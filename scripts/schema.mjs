// Writes schema.json: the document format as a JSON Schema, from the built schemas.
import { writeFileSync } from 'node:fs';
import { policyJsonSchema } from '../dist/document/json-schema/policy-json-schema.js';

writeFileSync(new URL('../schema.json', import.meta.url), `${JSON.stringify(policyJsonSchema(), null, 2)}\n`);
