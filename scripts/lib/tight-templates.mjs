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

/** The values in our style sheets are numbers: while these are minified, such a number stands for each of them. */
const NUMBER = /731\d{3}1/;
const numberFor = (index) => String(7310001 + 10 * index);

/** What is written back is source text: a backslash in it is written twice. */
async function tightStyles(quasis) {
  const text = quasis.map(({ cooked }, index) => (index === 0 ? '' : numberFor(index)) + cooked).join('');
  const { code } = await transform(text, { loader: 'css', minify: true, target: 'esnext' });
  const parts = code.trim().replaceAll('\\', '\\\\').replaceAll('`', '\\`').split(NUMBER);
  if (parts.length !== quasis.length) throw new Error(`A style sheet lost a value: ${code}`);
  return parts;
}

const tightMarkups = (quasis) => quasis.map(tightMarkup);
const TIGHT = { html: tightMarkups, svg: tightMarkups, css: tightStyles };

/** Rollup plugin: takes the indentation out of our own templates, and minifies our style sheets. */
export const tightTemplates = () => ({
  name: 'tight-templates',
  async transform(code, id) {
    if (!/\/dist\/(elements|styles)\//.test(id.replaceAll('\\', '/'))) return null;
    const edits = [];
    for (const { type, tag, quasi } of nodesOf(this.parse(code))) {
      if (type !== 'TaggedTemplateExpression' || !Object.hasOwn(TIGHT, tag.name)) continue;
      const tight = await TIGHT[tag.name](quasi.quasis.map(({ value }) => value));
      edits.push(...quasi.quasis.map(({ start, end }, index) => ({ start, end, tight: tight[index] })));
    }
    edits.sort((a, b) => b.start - a.start);
    return { code: edits.reduce((text, { start, end, tight }) => text.slice(0, start) + tight + text.slice(end), code), map: null };
  },
});
