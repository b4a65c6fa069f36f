import { pathToFileURL } from 'node:url';

/** Data as a module: what recurs in it, such as the form of a link, is written once. */
function moduleOf(data) {
  const counts = new Map();
  const texts = [];
  const count = (value) => {
    if (value === null || typeof value !== 'object') return;
    const text = JSON.stringify(value);
    counts.set(text, (counts.get(text) ?? 0) + 1);
    if (counts.get(text) === 1) Object.values(value).forEach(count);
  };
  const write = (value) => {
    if (value === null || typeof value !== 'object') return JSON.stringify(value);
    const text = JSON.stringify(value);
    if (counts.get(text) === 1) return spell(value);
    if (!texts.some(([known]) => known === text)) {
      const spelling = spell(value);
      texts.push([text, spelling]);
    }
    return `form${texts.findIndex(([known]) => known === text)}`;
  };
  const spell = (value) => (Array.isArray(value)
    ? `[${value.map(write)}]`
    : `{${Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}:${write(inner)}`)}}`);
  count(data);
  const whole = write(data);
  return [...texts.map(([, spelling], index) => `const form${index} = ${spelling};`), `export const POLICY_FORM = ${whole};`].join('\n');
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
