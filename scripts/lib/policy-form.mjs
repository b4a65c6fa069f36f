import { pathToFileURL } from 'node:url';

/** How each type of form is written, by `write` where it has others in it. */
const SPELLINGS = {
  array: ({ of }, write) => `list(${write(of)})`,
  record: ({ keys, of }, write) => `record(${write(keys)},${write(of)})`,
  union: ({ of }, write) => `union([${of.map(write)}])`,
  nullable: ({ of, fallback }, write) => `nullable(${write(of)},${fallback})`,
  object: ({ noun, fields, rule }, write) => {
    const entries = Object.entries(fields).map(([name, form]) => `${JSON.stringify(name)}:${write(form)}`);
    return `object(${JSON.stringify(noun)},{${entries}}${rule ? `,${JSON.stringify(rule)}` : ''})`;
  },
};

const HELPERS = `
  const list = (of) => ({ type: 'array', of });
  const record = (keys, of) => ({ type: 'record', keys, of });
  const union = (of) => ({ type: 'union', of });
  const nullable = (of, fallback) => ({ type: 'nullable', of, fallback });
  const object = (noun, fields, rule) => ({ type: 'object', noun, fields, rule });
`;

/** A form as a module: what recurs in it, such as the form of a link, is written once. Names inside a function are shorter. */
export function moduleOf(policyForm) {
  const counts = new Map();
  JSON.stringify(policyForm, (_, value) => {
    const text = JSON.stringify(value);
    counts.set(text, (counts.get(text) ?? 0) + 1);
    return value;
  });
  const names = new Map();
  const lines = [HELPERS];
  const write = (form) => {
    const text = JSON.stringify(form);
    if (names.has(text)) return names.get(text);
    const spelling = SPELLINGS[form.type]?.(form, write) ?? text;
    if (counts.get(text) === 1) return spelling;
    names.set(text, `form${names.size}`);
    lines.push(`const ${names.get(text)} = ${spelling};`);
    return names.get(text);
  };
  const whole = write(policyForm);
  return `export const POLICY_FORM = (() => { ${lines.join('\n')} return ${whole}; })();`;
}

/**
 * Rollup plugin: works out the form of a policy document while building, and puts the data in the place of
 * the schema that it comes from. The file does without the schema library.
 */
export const policyForm = () => ({
  name: 'policy-form',
  async load(id) {
    if (!id.replaceAll('\\', '/').endsWith('/document/form/policy-form.js')) return null;
    const { POLICY_FORM } = await import(pathToFileURL(id).href);
    return moduleOf(POLICY_FORM);
  },
});
