import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Modules that have many words in common, in the order that took the least room of those that were tried. */
const ALIKE = [
  /\.styles\.js$/,
  /^document\/form\/policy-form\.js$/,
  /^document\/rules\//,
  /^document\/read\//,
  /^locale\//,
  /^document\/check\//,
  /^source\//,
  /^elements\/[^/]+\.js$/,
  /^elements\/policy-timeline\//,
];

/** What lies within gzip's window is said once: modules that are alike take less room together than spread in the code. */
export const alikeTogether = () => ({
  name: 'alike-together',
  transform(code, id) {
    if (!this.getModuleInfo(id)?.isEntry) return null;
    const folder = dirname(id);
    const files = readdirSync(folder, { recursive: true }).map((file) => file.replaceAll('\\', '/')).filter((file) => file.endsWith('.js')).sort();
    const order = ALIKE.flatMap((pattern) => files.filter((file) => pattern.test(file)));
    return { code: order.map((file) => `import '${join(folder, file).replaceAll('\\', '/')}';\n`).join('') + code, map: null };
  },
});
