import { importTs } from './import-ts.mjs';

/** Where the form of a document is written. */
export const FORM_FILE = new URL('../../src/document/form/policy-form.ts', import.meta.url);

/** How wide a line may get. */
const WIDTH = 110;

const HEAD = `// Written by \`npm run form\` from src/document/schema: change that, and run it again.
import type { Form } from './form.js';

`;

/** Writes data as TypeScript, on one line where it fits; `indent` in spaces. */
function literal(value, nameOf, indent) {
  const name = nameOf(value);
  if (name) return name;
  if (typeof value === 'string') return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  if (typeof value !== 'object' || value === null) return String(value);
  const inner = indent + 2;
  const entries = Array.isArray(value)
    ? value.map((entry) => literal(entry, nameOf, inner))
    : Object.entries(value).map(([key, entry]) => property(key, literal(entry, nameOf, inner)));
  const [open, close, space] = Array.isArray(value) ? ['[', ']', ''] : ['{', '}', ' '];
  const line = `${open}${space}${entries.join(', ')}${space}${close}`;
  if (!line.includes('\n') && !('fields' in value) && indent + line.length < WIDTH) return line;
  return [open, ...entries.map((entry) => `${' '.repeat(inner)}${entry},`), `${' '.repeat(indent)}${close}`].join('\n');
}

function property(key, value) {
  const name = /^[a-z$_][\w$]*$/i.test(key) ? key : `'${key}'`;
  return name === value ? name : `${name}: ${value}`;
}

/**
 * A module that says the form of a document as data. What has a name among the schemas stands under this name, before
 * what is made of it.
 */
export async function formModule() {
  const { formOf, policy, ...named } = await importTs(new URL('../../src/document/schema/index.ts', import.meta.url));
  const names = new Map(Object.entries(named).map(([name, schema]) => [JSON.stringify(formOf(schema)), name]));
  const statements = new Map();
  const nameOf = (form, whole) => {
    const name = form === whole ? undefined : names.get(JSON.stringify(form));
    if (name && !statements.has(name)) statements.set(name, `const ${name}: Form = ${spell(form)};\n`);
    return name;
  };
  const spell = (form) => literal(form, (value) => nameOf(value, form), 0);
  const whole = spell(formOf(policy));
  const parts = [...statements.values(), `/** The form of a document. */\nexport const POLICY_FORM: Form = ${whole};\n`];
  // What takes several lines stands by itself.
  return HEAD + parts.map((part) => (part.includes('\n  ') ? `\n${part}\n` : part)).join('').replace(/\n{3,}/g, '\n\n').trimEnd() + '\n';
}
