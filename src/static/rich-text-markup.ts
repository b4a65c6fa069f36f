import { blocks, isLink, type Block, type Inline, type RichText } from '../document/index.js';
import { htmlBlocks } from '../html/index.js';
import { attributes, html, type Content, type Markup } from './markup.js';

/** Rich text as paragraphs and lists. */
export function richText(text: RichText | undefined): Markup[] {
  return text === undefined ? [] : blocksOf(text).map(block);
}

/** The same blocks that the elements show: HTML is mapped by the same allow-list. */
export function blocksOf(text: RichText): readonly Block[] {
  return typeof text === 'object' && 'html' in text ? htmlBlocks(text.html) : blocks(text);
}

/** Those that stay on the page, or open no page. */
const STAYS = /^\s*(?:#|mailto:)/i;

/** A link, out of the frame that the page may stand in; or its text where the address must not be one. */
export function link(href: string | null | undefined, content: Content, extra: Readonly<Record<string, string | undefined>> = {}): Content {
  return typeof href === 'string' && isLink(href) ? html`<a${attributes({ href, target: STAYS.test(href) ? undefined : '_top', ...extra })}>${content}</a>` : content;
}

function block(part: Block): Markup {
  if (typeof part === 'string' || Array.isArray(part)) return html`<p>${inlines(part)}</p>\n`;
  const items = part.list.map((item) => html`<li>${inlines(item)}</li>\n`);
  return part.ordered ? html`<ol>\n${items}</ol>\n` : html`<ul>\n${items}</ul>\n`;
}

function inlines(content: string | readonly Inline[]): Content {
  return typeof content === 'string' ? content : content.map(inline);
}

type Styled = Exclude<Inline, string>;
type Wrapper = readonly [wanted: (node: Styled) => unknown, wrap: (content: Content, node: Styled) => Content];

/** Innermost first, as in the elements. */
const WRAPPERS: readonly Wrapper[] = [
  [({ lang }) => lang, (content, { lang }) => html`<span${attributes({ lang })}>${content}</span>`],
  [({ quote }) => quote, (content) => html`<q>${content}</q>`],
  [({ strong }) => strong, (content) => html`<strong>${content}</strong>`],
  [({ em }) => em, (content) => html`<em>${content}</em>`],
  [({ href }) => href, (content, { href }) => link(href, content)],
];

function inline(node: Inline): Content {
  if (typeof node === 'string') return node;
  return WRAPPERS.reduce<Content>((content, [wanted, wrap]) => (wanted(node) ? wrap(content, node) : content), node.text);
}
