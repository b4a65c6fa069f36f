import { html, nothing, type TemplateResult } from 'lit';
import { blocks, type Block, type Inline, type RichText } from '../../document/index.js';
import type { Formatter } from '../../locale/formatter.js';
import { htmlBlocks } from './parsed-html.js';

/** Rich text from a document as nodes. Strings only ever become text nodes. */
export function richText(text: RichText, { plain }: Pick<Formatter, 'plain'>): TemplateResult {
  const all = isHtml(text) && !plain ? htmlBlocks(text.html) : blocks(text);
  return html`${all.map(block)}`;
}

function isHtml(text: RichText): text is { html: string } {
  return typeof text === 'object' && 'html' in text;
}

function block(part: Block): TemplateResult {
  if (typeof part === 'string' || Array.isArray(part)) return html`<p>${inlines(part)}</p>`;
  const items = part.list.map((item) => html`<li>${inlines(item)}</li>`);
  return part.ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
}

function inlines(content: string | readonly Inline[]): unknown {
  return typeof content === 'string' ? content : content.map(inline);
}

type Styled = Exclude<Inline, string>;
type Wrapper = readonly [(node: Styled) => unknown, (content: unknown, node: Styled) => TemplateResult];

/** Innermost first. */
const WRAPPERS: readonly Wrapper[] = [
  [(node) => node.lang, (content, node) => html`<span lang=${node.lang ?? nothing}>${content}</span>`],
  [(node) => node.quote, (content) => html`<q>${content}</q>`],
  [(node) => node.strong, (content) => html`<strong>${content}</strong>`],
  [(node) => node.em, (content) => html`<em>${content}</em>`],
  [(node) => node.href, (content, node) => html`<a href=${node.href ?? nothing} part="link">${content}</a>`],
];

function inline(node: Inline): unknown {
  if (typeof node === 'string') return node;
  return WRAPPERS.reduce<unknown>((content, [wanted, wrap]) => (wanted(node) ? wrap(content, node) : content), node.text);
}
