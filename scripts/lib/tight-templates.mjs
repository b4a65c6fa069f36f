import { transform } from 'esbuild';

/** All nodes of a syntax tree. */
function* nodesOf(node) {
  if (Array.isArray(node)) for (const child of node) yield* nodesOf(child);
  else if (node && typeof node === 'object') {
    if (node.type) yield node;
    yield* nodesOf(Object.values(node));
  }
}

/** Browsers draw indentation and one space alike. */
const tightMarkup = ({ raw }) => raw.replace(/\s*\n\s*/g, ' ');

/** What is written back is source text: a backslash in it is written twice. */
async function tightStyles({ cooked }) {
  const { code } = await transform(cooked, { loader: 'css', minify: true, target: 'esnext' });
  return code.trim().replaceAll('\\', '\\\\').replaceAll('`', '\\`');
}

const TIGHT = { html: tightMarkup, svg: tightMarkup, css: tightStyles };

/** Rollup plugin: takes the indentation out of our own templates, and minifies our style sheets. */
export const tightTemplates = () => ({
  name: 'tight-templates',
  async transform(code, id) {
    if (!/\/dist\/(elements|styles)\//.test(id.replaceAll('\\', '/'))) return null;
    const edits = [];
    for (const { type, tag, quasi } of nodesOf(this.parse(code))) {
      if (type !== 'TaggedTemplateExpression' || !Object.hasOwn(TIGHT, tag.name)) continue;
      for (const { start, end, value } of quasi.quasis) edits.push({ start, end, tight: await TIGHT[tag.name](value) });
    }
    edits.sort((a, b) => b.start - a.start);
    return { code: edits.reduce((text, { start, end, tight }) => text.slice(0, start) + tight + text.slice(end), code), map: null };
  },
});
