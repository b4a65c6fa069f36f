import { transform } from 'esbuild';
import { edited, nodesOf } from './syntax-tree.mjs';

const TAGS = ['css', 'html', 'svg'];

/** Line breaks and indentation beside a tag are nobody's spaces; elsewhere they part words or attributes. */
const tightHtml = (text) => text.replace(/\s*\n\s*/g, (space, at) => {
  const besideTag = text[at - 1] === '>' || text[at + space.length] === '<';
  return besideTag ? '' : ' ';
});

const tightCss = async (text) => {
  const { code } = await transform(text, { loader: 'css', minify: true, target: 'esnext' });
  return code.trim();
};

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
    for (const { type, tag, quasi } of nodesOf(this.parse(code))) {
      if (type !== 'TaggedTemplateExpression' || !TAGS.includes(tag.name)) continue;
      for (const part of quasi.quasis) edits.push([part.start, part.end, await tighten(tag.name, part)]);
    }
    return { code: edited(code, edits), map: null };
  },
});
