import { transform } from 'esbuild';

/** Line breaks and indentation beside a tag are nobody's spaces; elsewhere they part words or attributes. */
const tightHtml = (text) => text.replace(/\s*\n\s*/g, (space, at) => {
  const besideTag = text[at - 1] === '>' || text[at + space.length] === '<';
  return besideTag ? '' : ' ';
});

const tightCss = async (text) => {
  const { code } = await transform(text, { loader: 'css', minify: true, target: 'esnext' });
  return code.trim();
};

/** All tagged templates of a syntax tree, those inside others included. */
function* tagged(node) {
  if (Array.isArray(node)) for (const child of node) yield* tagged(child);
  else if (node && typeof node === 'object') {
    if (node.type === 'TaggedTemplateExpression' && node.tag.type === 'Identifier') yield node;
    for (const child of Object.values(node)) if (typeof child === 'object') yield* tagged(child);
  }
}

/** A template element's text is what stands in the source: a backslash in it is written twice. */
async function tighten(kind, { value: { raw, cooked } }) {
  if (kind !== 'css') return tightHtml(raw);
  return (await tightCss(cooked)).replaceAll('\\', '\\\\').replaceAll('`', '\\`');
}

/** Rollup plugin: takes the indentation out of templates, and minifies style sheets. */
export const tightTemplates = () => ({
  name: 'tight-templates',
  async transform(code, id) {
    if (!/\/dist\/(elements|styles)\//.test(id.replaceAll('\\', '/'))) return null;
    const edits = [];
    for (const { tag, quasi } of tagged(this.parse(code))) {
      if (!['css', 'html', 'svg'].includes(tag.name)) continue;
      for (const part of quasi.quasis) edits.push([part.start, part.end, await tighten(tag.name, part)]);
    }
    edits.sort(([a], [b]) => b - a);
    return { code: edits.reduce((text, [start, end, tight]) => text.slice(0, start) + tight + text.slice(end), code), map: null };
  },
});
